using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// What is written for another version of the Schema Object, put as its own version has it; and values with several forms, put in one.
/// </summary>
internal sealed class SchemaRules(JsonObject root, DocumentVersion version, Sources sources, PlacedProblems problems)
{
    private readonly ReferenceSiblingsRule _references = new(root, version, sources);

    /// <summary>Before the members are looked at.</summary>
    public void Apply(JsonObject schema, JsonPointer at)
    {
        _references.Apply(schema, at);
        AdditionalPropertiesRule.Apply(schema, at, sources);
        TypeRule.Apply(schema, version, at, problems);
        ExclusiveBoundRule.Apply(schema, version, at, problems, "exclusiveMaximum", "maximum");
        ExclusiveBoundRule.Apply(schema, version, at, problems, "exclusiveMinimum", "minimum");
        TupleRule.Apply(schema);
        DiscriminatorRule.Apply(schema, version);
        ConstRule.Apply(schema, version);
        EnumRule.Apply(schema, at, sources);
        RequiredFlagRule.Apply(schema);
    }
}
