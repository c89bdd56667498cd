using System;
using System.Collections.Generic;
using System.Text.Json;
using Redu.Cloud;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Parameters;

/// <summary>Every kind of type as the generator passes it: the compiler must choose the variant.</summary>
public class ParameterTypeTests
{
    private static readonly Guid Id = new("0f8fad5b-d9cb-469f-a165-70867728950e");

    [Fact]
    public void Values_of_every_type()
    {
        int? some = 3;
        InstanceStatus? status = InstanceStatus.Active;
        JsonElement? element = Targets.Element("[1]");
        DateTimeOffset? time = new DateTimeOffset(2026, 2, 12, 10, 14, 22, 500, TimeSpan.FromHours(1));
        List<string> list = ["a", "b"];

        Assert.Equal(
            "/q?string=a%20b&int=-1&some=3&long=9223372036854775807&bool=true&guid=0f8fad5b-d9cb-469f-a165-70867728950e&status=ACTIVE&status=SHUTOFF"
            + "&element=1&time=2026-02-12T10%3A14%3A22.5%2B01%3A00&date=2026-02-12&list=a&list=b&code=c&message=m%26&x=1&y=2&bytes=AQI%3D"
            + "&uri=https%3A%2F%2Fe.com%2F%3Fa&text=7&seconds=90",
            Targets.Of("/q", request =>
            {
                request.Query("string", Json.String, "a b");
                request.Query("int", Json.Int32, -1);
                request.Query("some", Json.Int32, some);
                request.Query("long", Json.Int64, long.MaxValue);
                request.Query("bool", Json.Boolean, true);
                request.Query("guid", Json.Guid, Id);
                request.Query("status", Json.Enum<InstanceStatus>(), status);
                request.Query("status", Json.Enum<InstanceStatus>(), InstanceStatus.Shutoff);
                request.Query("element", Json.Element, element);
                request.Query("time", Json.DateTime, time);
                request.Query("date", Json.Date, new DateOnly(2026, 2, 12));
                request.Query("list", Json.List(Json.String), list);
                request.Query("error", Json.Model<Error>(), new Error { Code = "c", Message = "m&" });
                request.Query("map", Json.Map(Json.Int32), new Dictionary<string, int> { ["x"] = 1, ["y"] = 2 });
                request.Query("bytes", Json.Bytes, [1, 2]);
                request.Query("uri", Json.Uri, new Uri("https://e.com/?a"));
                request.Query("text", Json.OrText(Json.Int32), 7);
                request.Query("seconds", Json.Nullable(Json.String), "90");
            }));
    }

    [Fact]
    public void Null_is_absent()
    {
        int? none = null;
        ApiRequest request = new();

        request.Query("a", Json.String, null);
        request.Query("b", Json.Int32, none);
        request.Query("c", Json.Int32, null);
        request.Query("d", Json.Enum<InstanceStatus>(), null);
        request.Query("e", Json.Model<Error>(), null);
        request.Query("f", Json.Element, null);
        request.QueryJson("g", Json.Model<Error>(), null);
        request.QueryString(Json.Model<Error>(), null);
        request.Header("h", Json.Guid, null);
        request.HeaderJson("i", Json.Model<Error>(), null);
        request.Cookie("j", Json.String, null);
        request.Json(Json.Model<Error>(), null);
        request.Form(Json.Model<Error>(), null);
        request.Text(null);
        request.Stream(null);

        Assert.Equal("/q", request.Target(new ApiOperation<Nothing>("GET", "/q")));
        Assert.Empty(request.Headers);
        Assert.Null(request.Cookies);
        Assert.Null(request.Body);
    }

    [Fact]
    public void The_default_of_an_enumeration_is_no_value() => Assert.Throws<InvalidOperationException>(
        () => Targets.Of("/q", request => request.Query("status", Json.Enum<InstanceStatus>(), default(InstanceStatus))));

    [Fact]
    public void A_content_parameter_is_JSON_text() => Assert.Equal(
        "/q?where=%7B%22code%22%3A%22a%26%C3%BC%22%2C%22message%22%3A%22%22%7D",
        Targets.Of("/q", request => request.QueryJson("where", Json.Model<Error>(), new Error { Code = "a&ü", Message = "" })));

    [Fact]
    public void A_querystring_parameter_is_the_whole_query() => Assert.Equal(
        "/q?a=1%202&b=x&b=y&c%5Bd%5D=1&e=1%7C2&f=%7B%22g%22%3A1%7D", Targets.Of("/q", request => request.QueryString(
            Json.Element, Targets.Element("""{"a":"1 2","b":["x","y"],"c":{"d":1},"e":[1,2],"f":{"g":1},"h":null}"""),
            new PropertyEncoding("e", ParameterStyle.PipeDelimited, explode: false), new PropertyEncoding("f", "application/json"))));

    [Fact]
    public void Names_are_encoded() => Assert.Equal(
        "/q?a%5Bb%5D%20%26=1", Targets.Of("/q", request => request.Query("a[b] &", Json.Int32, 1, allowReserved: true)));

    [Fact]
    public void Content_of_JSON_stands_in_every_place()
    {
        Assert.Equal("/q/%7B%22code%22%3A%22a%2F%22%2C%22message%22%3A%22%22%7D", Targets.Of(
            "/q/{where}", request => request.PathJson("where", Json.Model<Error>(), new Error { Code = "a/", Message = "" })));
        Assert.Equal("/q/7", Targets.Of("/q/{where}", request => request.PathJson("where", Json.Int32, 7)));
        Assert.Equal("where", Assert.Throws<ArgumentNullException>(() => new ApiRequest().PathJson("where", Json.String, null)).ParamName);

        ApiRequest cookies = new();
        cookies.CookieJson("a", Json.List(Json.String), ["x;", "\r\n"]);
        cookies.CookieJson("b", Json.Boolean, true);
        cookies.CookieJson("c", Json.Int32, null);
        Assert.Equal("a=%5B%22x%3B%22%2C%22%5Cr%5Cn%22%5D; b=true", cookies.Cookies);
    }

    [Fact]
    public void A_whole_query_may_be_JSON_or_a_text()
    {
        Assert.Equal("/q?%7B%22code%22%3A%22a%26%22%2C%22message%22%3A%22%22%7D", Targets.Of(
            "/q", request => request.QueryStringJson(Json.Model<Error>(), new Error { Code = "a&", Message = "" })));
        Assert.Equal("/q?7", Targets.Of("/q", request => request.QueryStringJson(Json.Int32, 7)));
        Assert.Equal("/q?%24.a.b%5B1%3A1%5D", Targets.Of("/q", request => request.QueryStringText("$.a.b[1:1]")));
        Assert.Equal("/q", Targets.Of("/q", request => request.QueryStringText(null)));
    }

    [Theory]
    [InlineData(ParameterStyle.Form, true)]
    [InlineData(ParameterStyle.Form, false)]
    [InlineData(ParameterStyle.SpaceDelimited, false)]
    [InlineData(ParameterStyle.PipeDelimited, false)]
    [InlineData(ParameterStyle.DeepObject, true)]
    public void An_empty_text_is_a_value(ParameterStyle style, bool explode) =>
        Assert.Equal("/q?a=", Targets.Of("/q", request => request.Query("a", Json.String, "", style, explode)));
}
