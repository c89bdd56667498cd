using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Building;

/// <summary>The headers of an operation's successes.</summary>
public sealed class ResponseHeaderTests
{
    [Theory]
    [InlineData("schema: { type: integer }", "long? XA => _headers.Literal(\"X-A\", global::ReduGen.Generated.Json.NullableValue(global::ReduGen.Generated.Json.Int64));")]
    [InlineData("schema: { type: boolean }", "bool? XA => _headers.Literal(")]
    [InlineData("schema: { type: string }", "string? XA => _headers.Text(\"X-A\", global::ReduGen.Generated.Json.Nullable(global::ReduGen.Generated.Json.String));")]
    [InlineData("schema: { type: string, format: date-time }", "global::System.DateTimeOffset? XA => _headers.Text(")]
    [InlineData("schema: { type: string, enum: [a, b] }", "GetXA? XA => _headers.Text(")]
    [InlineData("schema: { type: array, items: { type: integer } }", "global::System.Collections.Generic.IReadOnlyList<long>? XA => _headers.LiteralList(")]
    [InlineData("schema: { type: array, items: { type: string } }", "global::System.Collections.Generic.IReadOnlyList<string>? XA => _headers.TextList(")]
    [InlineData("schema: { type: object, properties: { a: { type: string } } }", "string? XA => _headers.Text(")]
    [InlineData("schema: { type: [integer, string] }", "string? XA => _headers.Text(")]
    [InlineData("content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }", "Thing? XA => _headers.Literal(")]
    public void A_header_has_the_type_of_its_schema(string header, string property)
    {
        string text = Of($"'200': {{ description: Fine., headers: {{ X-A: {{ {header} }} }} }}");

        Assert.Contains("public readonly struct GetHeaders : global::ReduGen.Generated.IApiHeaders<GetHeaders>", text);
        Assert.Contains("public " + property, text);
        Assert.Contains("Task<global::ReduGen.ApiResponse<global::ReduGen.Generated.Nothing, GetHeaders>> GetResponseAsync(", text);
        Assert.Contains("_transport.SendResponseAsync<global::ReduGen.Generated.Nothing, GetHeaders>(GetOperation, ", text);
    }

    [Fact]
    public void The_headers_of_all_successes_are_there_once()
    {
        string text = Of(
            "'200': { description: Fine., headers: { ETag: { schema: { type: string } }, Content-Type: { schema: { type: string } } } }, "
            + "'201': { description: Made., headers: { etag: { schema: { type: string } }, Location: { schema: { type: string, format: uri } } } }, "
            + "'404': { description: Missing., headers: { Other: { schema: { type: string } } } }");

        Assert.Contains("public string? ETag =>", text);
        Assert.Contains("public global::System.Uri? Location =>", text);
        Assert.DoesNotContain("\"etag\"", text);
        Assert.DoesNotContain("ContentType", text);
        Assert.DoesNotContain("Other", text);
    }

    [Fact]
    public void Without_headers_there_is_no_type_of_them()
    {
        string text = Of("'200': { description: Fine. }");

        Assert.DoesNotContain("GetHeaders", text);
        Assert.Contains("_transport.SendResponseAsync(GetOperation, ", text);
    }

    private static string Of(string responses) => Generate.From(Documents.WithPaths(
        $$"""
          /a:
            get:
              operationId: get
              responses: { {{responses}} }
        """)).Text("AClient");
}
