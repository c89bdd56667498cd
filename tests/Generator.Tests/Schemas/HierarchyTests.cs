using System;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Schemas;

public sealed class HierarchyTests
{
    private static readonly GeneratedClient Fish = Generate.From(Documents.WithSchemas(
        """
            Thing: { type: object, properties: { fish: { $ref: '#/components/schemas/Fish' } } }
            Fish:
              type: object
              required: [kind, age]
              discriminator: { propertyName: kind, mapping: { shark: '#/components/schemas/Shark' } }
              properties: { kind: { type: string }, age: { type: integer }, note: { type: [string, 'null'] } }
            Shark:
              allOf: [{ $ref: '#/components/schemas/Fish' }]
              type: object
              required: [sharktype]
              discriminator: { propertyName: sharktype }
              properties: { sharktype: { type: string } }
            Saw: { allOf: [{ $ref: '#/components/schemas/Shark' }], type: object, properties: { teeth: { type: integer } } }
            Salmon: { allOf: [{ $ref: '#/components/schemas/Fish' }, { type: object, properties: { partner: { $ref: '#/components/schemas/Fish' } } }] }
        """));

    [Fact]
    public void The_schema_with_the_discriminator_is_an_abstract_class_with_the_shared_members()
    {
        string text = Fish.Text("Fish");

        Assert.Contains("public abstract class Fish :", text);
        Assert.Contains("public required long Age { get; set; }", text);
        Assert.Contains("public string Kind { get; set; }", text);
        Assert.Contains("case \"shark\":", text);
        Assert.Contains("case \"Salmon\":", text);
        Assert.Contains("return json.ReadModel<UnknownFish>();", text);
        Assert.Contains("public sealed class UnknownFish : Fish,", text);
    }

    [Fact]
    public void What_extends_it_has_its_own_members_and_sets_its_value()
    {
        string text = Fish.Text("Salmon");

        Assert.Contains("public sealed class Salmon : Fish,", text);
        Assert.Contains("Kind = \"Salmon\";", text);
        Assert.Contains("public Fish? Partner { get; set; }", text);
        Assert.DoesNotContain("long Age { get; set; }", text);
        Assert.Contains("case 1: Age = json.ReadInt64(); break;", text);
    }

    [Fact]
    public void What_is_extended_again_is_a_class_that_can_be_made()
    {
        string text = Fish.Text("Shark");

        Assert.Contains("public class Shark : Fish,", text);
        Assert.Contains("switch (json.PeekMember(\"sharktype\"u8))", text);
        Assert.Contains("public sealed class Saw : Shark,", Fish.Text("Saw"));
    }

    [Fact]
    public void Each_class_sets_the_discriminator_of_the_base_that_chooses_it()
    {
        Assert.Contains("Kind = \"shark\";", Fish.Text("Shark"));
        Assert.DoesNotContain("Sharktype = ", Constructor("Shark"));
        Assert.Contains("Sharktype = \"Saw\";", Constructor("Saw"));
        Assert.DoesNotContain("Kind = ", Constructor("Saw"));
    }

    [Fact]
    public void A_base_chooses_among_those_of_its_own_discriminator()
    {
        Assert.DoesNotContain("case \"Saw\":", Fish.Text("Fish"));
        Assert.Contains("case \"Saw\":", Fish.Text("Shark"));
    }

    private static string Constructor(string type)
    {
        string text = Fish.Text(type);
        int start = text.IndexOf($"public {type}()", StringComparison.Ordinal);
        return text[start..text.IndexOf('}', start)];
    }
}
