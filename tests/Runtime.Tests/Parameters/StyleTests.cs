using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;
using static ReduGen.Generated.ParameterStyle;

namespace ReduGen.Runtime.Tests.Parameters;

/// <summary>The tables of OpenAPI and the examples of RFC 6570, on the raw request target.</summary>
public class StyleTests
{
    private const string Empty = "\"\"";
    private const string Text = "\"blue\"";
    private const string Array = """["blue","black","brown"]""";
    private const string Object = """{"R":100,"G":200,"B":150}""";

    /// <summary>
    /// OpenAPI 3.0.4, 3.1.1 and 3.2.0, Style Examples; 3.0.0 to 3.0.3 and 3.1.0 print the bars and brackets as they are, which is no valid URI. What is
    /// n/a there is left out here and has a test of its own.
    /// </summary>
    [Theory]
    [InlineData(Matrix, false, Empty, "/c;color")]
    [InlineData(Matrix, false, Text, "/c;color=blue")]
    [InlineData(Matrix, false, Array, "/c;color=blue,black,brown")]
    [InlineData(Matrix, false, Object, "/c;color=R,100,G,200,B,150")]
    [InlineData(Matrix, true, Empty, "/c;color")]
    [InlineData(Matrix, true, Text, "/c;color=blue")]
    [InlineData(Matrix, true, Array, "/c;color=blue;color=black;color=brown")]
    [InlineData(Matrix, true, Object, "/c;R=100;G=200;B=150")]
    [InlineData(Label, false, Empty, "/c.")]
    [InlineData(Label, false, Text, "/c.blue")]
    [InlineData(Label, false, Array, "/c.blue,black,brown")]
    [InlineData(Label, false, Object, "/c.R,100,G,200,B,150")]
    [InlineData(Label, true, Empty, "/c.")]
    [InlineData(Label, true, Text, "/c.blue")]
    [InlineData(Label, true, Array, "/c.blue.black.brown")]
    [InlineData(Label, true, Object, "/c.R=100.G=200.B=150")]
    [InlineData(Simple, false, Empty, "/c")]
    [InlineData(Simple, false, Text, "/cblue")]
    [InlineData(Simple, false, Array, "/cblue,black,brown")]
    [InlineData(Simple, false, Object, "/cR,100,G,200,B,150")]
    [InlineData(Simple, true, Empty, "/c")]
    [InlineData(Simple, true, Text, "/cblue")]
    [InlineData(Simple, true, Array, "/cblue,black,brown")]
    [InlineData(Simple, true, Object, "/cR=100,G=200,B=150")]
    [InlineData(Form, false, Empty, "/c?color=")]
    [InlineData(Form, false, Text, "/c?color=blue")]
    [InlineData(Form, false, Array, "/c?color=blue,black,brown")]
    [InlineData(Form, false, Object, "/c?color=R,100,G,200,B,150")]
    [InlineData(Form, true, Empty, "/c?color=")]
    [InlineData(Form, true, Text, "/c?color=blue")]
    [InlineData(Form, true, Array, "/c?color=blue&color=black&color=brown")]
    [InlineData(Form, true, Object, "/c?R=100&G=200&B=150")]
    [InlineData(SpaceDelimited, false, Array, "/c?color=blue%20black%20brown")]
    [InlineData(SpaceDelimited, false, Object, "/c?color=R%20100%20G%20200%20B%20150")]
    [InlineData(PipeDelimited, false, Array, "/c?color=blue%7Cblack%7Cbrown")]
    [InlineData(PipeDelimited, false, Object, "/c?color=R%7C100%7CG%7C200%7CB%7C150")]
    [InlineData(DeepObject, true, Object, "/c?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    public void The_style_examples_of_OpenAPI(ParameterStyle style, bool explode, string json, string expected) =>
        Assert.Equal(expected, Targets.Of(IsInPath(style) ? "/c{color}" : "/c", "color", style, explode, json));

    [Theory]
    [InlineData(SpaceDelimited, false, Text, "/c?color=blue")]
    [InlineData(SpaceDelimited, true, Array, "/c?color=blue&color=black&color=brown")]
    [InlineData(PipeDelimited, true, Text, "/c?color=blue")]
    [InlineData(PipeDelimited, true, Object, "/c?R=100&G=200&B=150")]
    [InlineData(DeepObject, true, Text, "/c?color=blue")]
    [InlineData(DeepObject, true, Array, "/c?color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown")]
    [InlineData(DeepObject, false, Object, "/c?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    public void What_the_table_calls_not_applicable_is_the_nearest_that_is(ParameterStyle style, bool explode, string json, string expected) =>
        Assert.Equal(expected, Targets.Of("/c", "color", style, explode, json));

    [Theory]
    [InlineData(Form, true, "[]")]
    [InlineData(Form, false, "[]")]
    [InlineData(Form, true, "{}")]
    [InlineData(Form, true, "null")]
    [InlineData(Form, false, """{"a":null}""")]
    [InlineData(PipeDelimited, false, "[]")]
    [InlineData(DeepObject, true, """{"a":null,"b":{},"c":[]}""")]
    public void What_RFC_6570_calls_undefined_is_left_out(ParameterStyle style, bool explode, string json) =>
        Assert.Equal("/c", Targets.Of("/c", "color", style, explode, json));

    [Theory]
    [InlineData(Form, true, """["a",null,""]""", "/c?color=a&color=&color=")]
    [InlineData(Form, false, """["a",null,"b"]""", "/c?color=a,,b")]
    [InlineData(Form, false, """{"a":1,"b":null,"c":true}""", "/c?color=a,1,c,true")]
    [InlineData(Form, true, """["a,b","c&d=e"]""", "/c?color=a%2Cb&color=c%26d%3De")]
    [InlineData(Form, false, """["a,b","c"]""", "/c?color=a%2Cb,c")]
    [InlineData(Form, true, """{"a":{"b":[1]},"c":[1,2]}""", "/c?a=%7B%22b%22%3A%5B1%5D%7D&c=%5B1%2C2%5D")]
    [InlineData(Simple, false, """[[1,2],{"a":"é"}]""", "/c%5B1%2C2%5D,%7B%22a%22%3A%22%C3%A9%22%7D")]
    [InlineData(DeepObject, true, """{"a":{"b":1,"c":["x","y"]},"d":[{"e":"1&2"},{"e":null}],"f g":false}""",
        "/c?color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bc%5D%5B0%5D=x&color%5Ba%5D%5Bc%5D%5B1%5D=y&color%5Bd%5D%5B0%5D%5Be%5D=1%262&color%5Bf%20g%5D=false")]
    [InlineData(DeepObject, true, """["a",null]""", "/c?color%5B0%5D=a&color%5B1%5D=")]
    [InlineData(Form, true, """["\u0041\n\"\\"]""", "/c?color=A%0A%22%5C")]
    [InlineData(Form, true, "-1.5e+300", "/c?color=-1.5e%2B300")]
    public void Nulls_nested_values_and_escapes(ParameterStyle style, bool explode, string json, string expected) =>
        Assert.Equal(expected, Targets.Of(IsInPath(style) ? "/c{color}" : "/c", "color", style, explode, json));

    private const string Keys = """{"semi":";","dot":".","comma":","}""";
    private const string List = """["red","green","blue"]""";

    /// <summary>RFC 6570, sections 3.2.2, 3.2.5, 3.2.7 and 3.2.8; the expression is what stands between the braces there.</summary>
    [Theory]
    [InlineData("hello", Simple, false, "\"Hello World!\"", "Hello%20World%21")]
    [InlineData("half", Simple, false, "\"50%\"", "50%25")]
    [InlineData("list", Simple, false, List, "red,green,blue")]
    [InlineData("list", Simple, true, List, "red,green,blue")]
    [InlineData("keys", Simple, false, Keys, "semi,%3B,dot,.,comma,%2C")]
    [InlineData("keys", Simple, true, Keys, "semi=%3B,dot=.,comma=%2C")]
    [InlineData("who", Label, false, "\"fred\"", ".fred")]
    [InlineData("half", Label, false, "\"50%\"", ".50%25")]
    [InlineData("list", Label, true, List, ".red.green.blue")]
    [InlineData("keys", Label, false, Keys, ".semi,%3B,dot,.,comma,%2C")]
    [InlineData("keys", Label, true, Keys, ".semi=%3B.dot=..comma=%2C")]
    [InlineData("who", Matrix, false, "\"fred\"", ";who=fred")]
    [InlineData("empty", Matrix, false, "\"\"", ";empty")]
    [InlineData("list", Matrix, true, List, ";list=red;list=green;list=blue")]
    [InlineData("keys", Matrix, false, Keys, ";keys=semi,%3B,dot,.,comma,%2C")]
    [InlineData("keys", Matrix, true, Keys, ";semi=%3B;dot=.;comma=%2C")]
    [InlineData("half", Form, false, "\"50%\"", "?half=50%25")]
    [InlineData("empty", Form, false, "\"\"", "?empty=")]
    [InlineData("list", Form, false, List, "?list=red,green,blue")]
    [InlineData("keys", Form, false, Keys, "?keys=semi,%3B,dot,.,comma,%2C")]
    [InlineData("keys", Form, true, Keys, "?semi=%3B&dot=.&comma=%2C")]
    public void The_examples_of_RFC_6570(string name, ParameterStyle style, bool explode, string json, string expected) =>
        Assert.Equal("/x" + expected, Targets.Of(IsInPath(style) ? "/x{" + name + "}" : "/x", name, style, explode, json));

    /// <summary>RFC 6570, section 3.2.3, but for what would end the value (OpenAPI 3.1.1, allowReserved).</summary>
    [Theory]
    [InlineData(Form, "Hello World!", "/c?v=Hello%20World!")]
    [InlineData(Form, "50%", "/c?v=50%25")]
    [InlineData(Form, "a%2Fb%zz%4", "/c?v=a%2Fb%25zz%254")]
    [InlineData(Form, ":/?#[]@!$&'()*+,;=", "/c?v=:/?%23%5B%5D@!$%26'()*%2B,;=")]
    [InlineData(Simple, "/foo/bar", "/c/foo/bar")]
    [InlineData(Simple, ":/?#[]@!$&'()*+,;=", "/c:/%3F%23%5B%5D@!$&'()*+,;=")]
    public void Reserved_characters_may_be_allowed(ParameterStyle style, string value, string expected) =>
        Assert.Equal(expected, Targets.Of(IsInPath(style) ? "/c{v}" : "/c", "v", style, false, $"\"{value}\"", allowReserved: true));

    private static bool IsInPath(ParameterStyle style) => style is Simple or Label or Matrix;
}
