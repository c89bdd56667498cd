using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Reading;

public sealed class MeantKindTests
{
    [Theory]
    [InlineData("null")]
    [InlineData("~")]
    public void A_null_that_is_written_out_is_no_response(string nothing) => Generate.Expecting(
        ["(11,25): warning REDU119: 200 at #/paths/~1things/get/responses/200 is null and must be an object (response): an empty one was read"],
        Documents.WithPaths(
            $$"""
              /things:
                get:
                  responses:
                    '200':          {{nothing}}
            """));

    [Fact]
    public void A_key_with_nothing_behind_it_is_an_empty_response() => Generate.From(Documents.WithPaths(
        """
          /things:
            get:
              responses:
                '200':
        """));

    [Theory]
    [InlineData("int", "integer", "long? Size")]
    [InlineData("Int32", "integer", "int? Size")]
    [InlineData("double", "number", "double? Size")]
    [InlineData("bool", "boolean", "bool? Size")]
    [InlineData("String", "string", "string? Size")]
    public void A_type_in_the_words_of_another_language_is_that_type(string type, string read, string member) => Assert.Contains(
        member,
        Generate.Expecting(
            [$"(17,35): info REDU123: The type {type} at #/components/schemas/Thing/properties/size/type is none of JSON Schema: it was read as {read}"],
            Documents.WithSchemas(
                $$"""
                    Thing:
                      properties: { size: { type: {{type}} } }
                """)).Text("Thing"));

    [Fact]
    public void A_type_that_may_mean_several_things_is_not_guessed() => Generate.Expecting(
        ["(17,35): warning REDU110: type at #/components/schemas/Thing/properties/when/type must be one of string, number, integer, boolean, array, object, null: it was left out"],
        Documents.WithSchemas(
            """
                Thing:
                  properties: { when: { type: date } }
            """));
}
