using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// What is written for another version of the Schema Object, put as its own version has it; and values with several forms, put in one.
/// </summary>
internal static class SchemaRules
{
    /// <summary>Before the members are looked at.</summary>
    public static void Apply(JsonObject schema, DocumentVersion version, JsonPointer at, RepairProblems problems)
    {
        TypeRule.Apply(schema, version, at, problems);
        ExclusiveBoundRule.Apply(schema, version, at, problems, "exclusiveMaximum", "maximum");
        ExclusiveBoundRule.Apply(schema, version, at, problems, "exclusiveMinimum", "minimum");
        TupleRule.Apply(schema);
        DiscriminatorRule.Apply(schema, version);
        ConstRule.Apply(schema, version);
        EnumRule.Apply(schema);
        RequiredFlagRule.Apply(schema);
    }
}
