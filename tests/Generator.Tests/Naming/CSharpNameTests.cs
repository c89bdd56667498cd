using System;
using ReduGen.Generator.Building.Naming;

namespace ReduGen.Generator.Tests.Naming;

public sealed class CSharpNameTests
{
    [Theory]
    [InlineData("id", "Id")]
    [InlineData("image_id", "ImageId")]
    [InlineData("enableSSH", "EnableSsh")]
    [InlineData("floatingIp", "FloatingIp")]
    [InlineData("ACTIVE", "Active")]
    [InlineData("IN_PROGRESS", "InProgress")]
    [InlineData("HTMLParser", "HtmlParser")]
    [InlineData("OAuth2", "OAuth2")]
    [InlineData("m1.small", "M1Small")]
    [InlineData("meta/root", "MetaRoot")]
    [InlineData("io.k8s.api.core.v1.Pod", "IoK8sApiCoreV1Pod")]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("a-1", "A1")]
    [InlineData("400", "_400")]
    [InlineData("*", "Asterisk")]
    [InlineData(">=", "GreaterEquals")]
    [InlineData("", "_")]
    [InlineData("größe", "Größe")]
    [InlineData("名前", "名前")]
    [InlineData("a\u202Eb", "AB")]
    public void A_wire_name_becomes_a_name_in_pascal_case(string wireName, string name) => Assert.Equal(name, CSharpName.Pascal(wireName));

    [Fact]
    public void Names_that_come_to_one_are_told_apart_by_their_own_spelling()
    {
        var names = new NameSet([]).Assign(["foo-bar", "foo_bar", "baz", "asc", "ASC"], static _ => { });

        Assert.Equal("FooMinusBar", names["foo-bar"]);
        Assert.Equal("FooUnderscoreBar", names["foo_bar"]);
        Assert.Equal("Baz", names["baz"]);
        Assert.Equal("AscLower", names["asc"]);
        Assert.Equal("AscUpper", names["ASC"]);
    }

    [Fact]
    public void Names_do_not_depend_on_the_order_of_the_document()
    {
        string[] wireNames = ["b-c", "b_c", "a", "A", "x"];

        var forth = new NameSet(["X"]).Assign(wireNames, static _ => { });
        Array.Reverse(wireNames);
        var back = new NameSet(["X"]).Assign(wireNames, static _ => { });

        Assert.Equal(forth, back);
    }

    [Fact]
    public void A_reserved_name_gets_a_suffix() =>
        Assert.Equal("EqualsValue", new NameSet(["Equals"]).Assign(["equals"], static _ => { })["equals"]);
}
