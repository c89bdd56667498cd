using System.Text;
using ReduGen.Generated;
using Xunit;
using static ReduGen.Runtime.Tests.JsonTexts.Reading;

namespace ReduGen.Runtime.Tests.JsonTexts;

public sealed class JsonEscapeTests
{
    [Theory]
    [InlineData("""\"\\\/\b\f\n\r\t""", "\"\\/\b\f\n\r\t")]
    [InlineData("""\u0041\u00e9\u20AC\uFFFF\u0000""", "A\u00e9\u20ac\uffff\0")]
    [InlineData("""\ud83d\ude00""", "😀")]
    [InlineData("""é\n日本\t😀""", "é\n日本\t😀")]
    public void A_text_is_read_whatever_surrounds_an_escape(string escaped, string text)
    {
        for (int length = 0; length < 600; length = (length * 2) + 1)
        {
            string before = new('a', length);
            string after = new('z', length);
            Assert.Equal(before + text + after, Read($"\"{before}{escaped}{after}\"", Json.String));
        }
    }

    [Theory]
    [InlineData("""\ud83d""")]
    [InlineData("""\ude00""")]
    [InlineData("""\ud83d\ud83d""")]
    [InlineData("""\ud83d\n""")]
    [InlineData("""\ud83dx""")]
    [InlineData("""\ude00\ud83d""")]
    public void Half_a_surrogate_pair_is_refused(string escaped) =>
        Assert.Equal("the string has half a surrogate pair", Fault($"\"{escaped}\"", Json.String).Reason);

    [Theory]
    [InlineData("C3", "")]
    [InlineData("C3", "\\n")]
    [InlineData("FF", "\\n")]
    [InlineData("EDA0BD", "\\ude00")]
    public void Bytes_that_are_no_UTF_8_are_refused(string bytes, string behind)
    {
        byte[] json = [(byte)'"', .. System.Convert.FromHexString(bytes), .. Encoding.UTF8.GetBytes(behind), (byte)'"'];

        Assert.Equal("the string is not valid UTF-8", Assert.Throws<JsonBodyException>(() => JsonBody.Read(json, Json.String)).Reason);
    }
}
