using ReduGen.Generator.Tests.Kit;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Tests.Text;

public sealed class MessageEncoderTests
{
    [Theory]
    [InlineData("GET /v1/größe {id}", "GET /v1/größe {id}")]
    [InlineData("a\r\nspec.yaml(1,1): error", "a\\u000D\\u000Aspec.yaml(1,1): error")]
    [InlineData("\u001B[2J\u0085\u2028\u202E", "\\u001B[2J\\u0085\\u2028\\u202E")]
    [InlineData("smile \U0001F600", "smile \U0001F600")]
    public void What_is_not_seen_is_spelled_out(string text, string message) => Assert.Equal(message, MessageEncoder.Encode(text));

    [Fact]
    public void Half_a_surrogate_pair_is_spelled_out() => Assert.Equal("x\\uD800y", MessageEncoder.Encode("x\uD800y"));

    [Fact]
    public void A_book_is_cut() => Assert.Equal(new string('a', 400) + "…", MessageEncoder.Encode(new string('a', 100_000)));

    [Fact]
    public void A_document_writes_no_line_of_the_log() => Generate.Expecting(
        [
            """(12,13): warning REDU508: The parameter #/paths/~1things/get/parameters/0 has a name that no header may have, "x\u000A::error::y": it cannot be sent""",
        ],
        Documents.WithPaths(
            """
              /things:
                get:
                  operationId: listThings
                  parameters:
                    - { name: "x\n::error::y", in: header, schema: { type: string } }
                  responses: { '204': { description: Done. } }
            """));
}
