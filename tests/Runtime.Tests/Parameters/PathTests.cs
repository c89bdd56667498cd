using System;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Parameters;

public class PathTests
{
    [Theory]
    [InlineData("/things/{id}", "a b", "/things/a%20b")]
    [InlineData("/{id}.json", "AC1", "/AC1.json")]
    [InlineData("/{id}.json", "", "/.json")]
    [InlineData("/files/{id}", "a/b/../c", "/files/a%2Fb%2F..%2Fc")]
    [InlineData("/files/{id}", "..\\x", "/files/..%5Cx")]
    [InlineData("/files/{id}", "...", "/files/...")]
    [InlineData("/files/.{id}", "x", "/files/.x")]
    [InlineData("/files/{id}", "%2e%2e", "/files/%252e%252e")]
    [InlineData("/files/{id}", "?a=b#c;d", "/files/%3Fa%3Db%23c%3Bd")]
    [InlineData("/files/{id}", "ü€😀~", "/files/%C3%BC%E2%82%AC%F0%9F%98%80~")]
    [InlineData("/{id}/{id}", "1", "/1/1")]
    [InlineData("/a/{id}/", "1", "/a/1/")]
    [InlineData("/things/{id}?beta=true", "1", "/things/1?beta=true")]
    [InlineData("/things/{id}#copy", "1", "/things/1")]
    [InlineData("/things/{id}#copy/{other}", "1", "/things/1")]
    [InlineData("/über uns/%41|{id}", "1", "/%C3%BCber%20uns/%41%7C1")]
    [InlineData("/a/{open", "1", "/a/%7Bopen")]
    public void A_value_stands_in_its_place(string template, string id, string expected) =>
        Assert.Equal(expected, Targets.Of(template, request => request.Path("id", Json.String, id)));

    [Theory]
    [InlineData("/things/{id}", "")]
    [InlineData("/things/{id}", ".")]
    [InlineData("/things/{id}", "..")]
    [InlineData("/things/{id}/parts", "..")]
    [InlineData("/things/.{id}", "")]
    [InlineData("/things/.{id}", ".")]
    [InlineData("/things/{id}?x=1", "..")]
    [InlineData("/things/%2e{id}", ".")]
    [InlineData("/things/{id};v=1", "..")]
    public void A_value_never_makes_another_path(string template, string id)
    {
        var e = Assert.Throws<ArgumentException>(() => Targets.Of(template, request => request.Path("id", Json.String, id)));

        Assert.StartsWith("The path parameter \"id\" makes ", e.Message, StringComparison.Ordinal);
        Assert.Equal("id", e.ParamName);
    }

    [Theory]
    [InlineData("a/../b")]
    [InlineData("%2E%2e")]
    [InlineData("a/.")]
    [InlineData("/..")]
    public void A_reserved_value_never_makes_another_path(string path) => Assert.Throws<ArgumentException>(
        () => Targets.Of("/files/{path}", request => request.Path("path", Json.String, path, allowReserved: true)));

    [Fact]
    public void Two_values_share_a_segment() => Assert.Equal("/compare/main...v1%2F2", Targets.Of("/compare/{base}...{head}", request =>
    {
        request.Path("head", Json.String, "v1/2");
        request.Path("base", Json.String, "main");
    }));

    [Fact]
    public void Two_values_that_make_dots_together_are_refused() => Assert.Throws<ArgumentException>(() => Targets.Of("/{a}{b}", request =>
    {
        request.Path("a", Json.String, ".");
        request.Path("b", Json.String, ".");
    }));

    [Fact]
    public void An_empty_array_makes_no_segment() => Assert.Throws<ArgumentException>(
        () => Targets.Of("/a/{ids}", request => request.Path("ids", Json.List(Json.Int32), [])));

    [Fact]
    public void A_parameter_without_a_value_is_named()
    {
        var e = Assert.Throws<InvalidOperationException>(() => Targets.Of("/a/{id}", _ => { }));

        Assert.Equal("GET /a/{id}: the path parameter \"id\" has no value.", e.Message);
    }

    [Fact]
    public void Null_is_refused_at_once()
    {
        var request = new ApiRequest();

        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => request.Path("id", Json.String, null)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => request.Path("id", Json.Int32, null)).ParamName);
    }

    [Fact]
    public void A_query_of_the_template_goes_before_the_parameters() => Assert.Equal(
        "/responses?beta=true&limit=5", Targets.Of("/responses?beta=true", request => request.Query("limit", Json.Int32, 5)));

    [Fact]
    public void Half_a_surrogate_pair_is_refused() => Assert.Throws<ArgumentException>(
        () => Targets.Of("/{id}", request => request.Path("id", Json.String, "\ud800")));
}
