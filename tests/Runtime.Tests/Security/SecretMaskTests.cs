using System;
using System.Net.Http;
using System.Text;
using ReduGen.Runtime.Tests.Kit;
using ReduGen.Security;
using Xunit;

namespace ReduGen.Runtime.Tests.Security;

public class SecretMaskTests
{
    private const string Secret = "s+e/c\"r%25 \\ü😀=t";

    [Theory]
    [InlineData("s+e/c\"r%25 \\ü😀=t")]
    [InlineData("s%2Be%2Fc%22r%2525%20%5C%C3%BC%F0%9F%98%80%3Dt")]
    [InlineData("s%2be/c%22r%2525+%5c%c3%bc%f0%9f%98%80=%74")]
    [InlineData("s+e\\/c\\\"r%25 \\\\ü😀=t")]
    [InlineData("\\u0073\\u002be\\u002Fc\\u0022r%25\\u0020\\u005C\\u00fc\\uD83D\\ude00=t")]
    [InlineData("s+e/c\"r%25 \\u005c%C3%BC\\ud83d\\ude00=t")]
    public void A_secret_does_not_show_however_it_is_spelled(string spelled)
    {
        Assert.Equal("***", Of(Secret).Apply(spelled));
        Assert.Equal("a ***, *** b%2", Of(Secret).Apply($"a {spelled}, {spelled} b%2"));
        Assert.True(Of(Secret).IsIn(Encoding.UTF8.GetBytes("x" + spelled)));
        Assert.Null(Of(Secret).Showing(new HttpRequestException("outer", new InvalidOperationException(spelled))));
    }

    [Theory]
    [InlineData("s+e/c\"r%25 \\ü😀=")]
    [InlineData("s%2Be%2Fc%22r%25")]
    [InlineData("\\")]
    [InlineData("%")]
    [InlineData("s+e/c\"r%25 \\ü\ud83d")]
    [InlineData("s\\u002")]
    public void What_is_not_the_secret_is_left_as_it_is(string text)
    {
        Assert.Equal(text, Of(Secret).Apply(text));
        Assert.False(Of(Secret).IsIn(Encoding.UTF8.GetBytes(text)));
        var failure = new InvalidOperationException(text);
        Assert.Same(failure, Of(Secret).Showing(failure));
    }

    [Fact]
    public void A_percent_sign_of_the_secret_is_not_taken_for_an_encoding() => Assert.Equal("***.***", Of("%41%42%43").Apply("%41%42%43.%2541%2542%2543"));

    private static SecretMask Of(string secret) => new([new AppliedCredential(OtherOptions.Query, new ApiKeyCredential(secret), secret)]);
}
