using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Receiving;

/// <summary>The headers of responses, as the document types them.</summary>
public class TypedHeaderTests
{
    private static readonly ApiOperation<Nothing> Operation = new ApiOperation<Nothing>("GET", "/a").Returns(200).Fails(400);

    [Fact]
    public async Task A_header_has_its_type()
    {
        Headers headers = (await SendAsync("X-Number: 12", "X-Text: a \"b\" \u00fc", "X-Time: Tue, 03 Jun 2008 11:05:30 GMT", "X-Json: {\"a\": 1}", "Content-Language: de")).TypedHeaders;

        Assert.Equal(12, headers.Number);
        Assert.Equal("a \"b\" \u00fc", headers.Text);
        Assert.Equal(new DateTimeOffset(2008, 6, 3, 11, 5, 30, TimeSpan.Zero), headers.Time);
        Assert.Equal(1, headers.Object?["a"]);
        Assert.Equal("de", headers.Language);
    }

    [Theory]
    [InlineData("X-List: 1,2 , 3")]
    [InlineData("X-List: 1", "X-List: 2, 3")]
    public async Task A_list_stands_between_commas_or_in_several_headers(params string[] lines) => Assert.Equal([1, 2, 3], (await SendAsync(lines)).TypedHeaders.List);

    [Fact]
    public async Task An_empty_header_is_an_empty_list_or_text()
    {
        Headers headers = (await SendAsync("X-List: ", "X-Texts: ", "X-Text: ")).TypedHeaders;

        Assert.Empty(headers.List!);
        Assert.Empty(headers.Texts!);
        Assert.Equal("", headers.Text);
    }

    [Fact]
    public async Task What_was_not_sent_is_null()
    {
        Headers headers = (await SendAsync()).TypedHeaders;

        Assert.Null(headers.Number);
        Assert.Null(headers.Text);
        Assert.Null(headers.List);
    }

    [Fact]
    public async Task What_is_not_what_the_document_says_is_a_fault_of_its_own_property_alone()
    {
        Headers headers = (await SendAsync("X-Number: many", "X-Text: a")).TypedHeaders;

        Assert.Equal("a", headers.Text);
        var e = Assert.Throws<ApiException>(() => headers.Number);
        Assert.Equal("GET /a: the response's header X-Number cannot be read: expected a number", e.Message);
        Assert.Equal("many", Assert.Single(e.Headers.GetValues("X-Number")));
    }

    [Fact]
    public async Task An_error_has_its_headers_too()
    {
        ApiResponse<Nothing, Headers> response = await SendAsync(400, "X-Number: 3");

        Assert.False(response.IsSuccess);
        Assert.Equal(3, response.TypedHeaders.Number);
    }

    private static Task<ApiResponse<Nothing, Headers>> SendAsync(params string[] lines) => SendAsync(200, lines);

    private static Task<ApiResponse<Nothing, Headers>> SendAsync(int status, params string[] lines)
    {
        HttpResponseMessage answer = Answers.Text("", null, status);
        foreach (string line in lines)
        {
            (string name, string value) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..]);
            Assert.True(answer.Headers.TryAddWithoutValidation(name, value) || answer.Content.Headers.TryAddWithoutValidation(name, value));
        }

        return new ApiTransport(new OtherOptions { Handler = new RecordingHandler(answer) })
            .SendResponseAsync<Nothing, Headers>(Operation, new ApiRequest(), TestContext.Current.CancellationToken);
    }

    private readonly struct Headers(ApiHeaders headers) : IApiHeaders<Headers>
    {
        public long? Number => headers.Literal("X-Number", Json.NullableValue(Json.Int64));

        public string? Text => headers.Text("X-Text", Json.Nullable(Json.String));

        public DateTimeOffset? Time => headers.Text("X-Time", Json.NullableValue(Json.HttpDate));

        public IReadOnlyList<long>? List => headers.LiteralList("X-List", Json.Nullable(Json.List(Json.Int64)));

        public IReadOnlyList<string>? Texts => headers.TextList("X-Texts", Json.Nullable(Json.List(Json.String)));

        public IDictionary<string, long>? Object => headers.Literal("X-Json", Json.Nullable(Json.Map(Json.Int64)));

        public string? Language => headers.Text("content-language", Json.Nullable(Json.String));

        public static Headers From(ApiHeaders headers) => new(headers);
    }
}
