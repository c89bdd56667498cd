using ReduGen.Tool.Finding;

namespace ReduGen.Tool.Tests;

/// <summary>Which files are taken for OpenAPI documents.</summary>
public sealed class RootLookTests
{
    [Theory]
    [InlineData("openapi: 3.1.0")]
    [InlineData("\uFEFFswagger: '2.0'")]
    [InlineData("# a comment\r\n\r\n%YAML 1.2\r\n---\r\ninfo:\r\n  title: A\r\n\"openapi\" : 3.0.0\r\n")]
    [InlineData("  info: {}\n  openapi: 3.0.0\n")]
    [InlineData("--- {openapi: 3.0.0}")]
    [InlineData("---\n{ info: {title: 'it''s'}, openapi: 3.0.0}")]
    [InlineData("""{"openapi":"3.0.0"}""")]
    [InlineData(""" { "a": ["}", {"b": "\"{"}], "swagger": "2.0" }""")]
    [InlineData("openapi: 3.0.0\npaths: [broken")]
    [InlineData("""{"openapi": "3.0.0", "paths": """)]
    public void A_root_member_of_the_name_makes_a_document(string text) => Assert.True(RootLook.IsOpenApi(text));

    [Theory]
    [InlineData("")]
    [InlineData("# openapi: 3.1.0")]
    [InlineData("info:\n  openapi: 3.1.0")]
    [InlineData("openapi-version: 3")]
    [InlineData("- openapi: 3.1.0")]
    [InlineData("a: 1\n---\nopenapi: 3.1.0")]
    [InlineData("""{"info": {"openapi": "3.0.0"}, "a": "openapi"}""")]
    [InlineData("""["a", "openapi"]""")]
    [InlineData("""{"a": "\",\"openapi\":"}""")]
    [InlineData("""{"a": 1} {"openapi": 1}""")]
    [InlineData("{{{{")]
    [InlineData("{\"")]
    public void Anything_else_is_none(string text) => Assert.False(RootLook.IsOpenApi(text));
}
