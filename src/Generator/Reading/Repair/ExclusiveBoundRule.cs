using System.Text.Json;
using System.Text.Json.Nodes;
using ReduGen.Generator.Reading.Shapes;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>
/// <c>exclusiveMaximum</c> and its twin: beside <c>maximum</c> and true up to 3.0, the bound itself from 3.1 on. Each is read in the other's version too.
/// </summary>
internal static class ExclusiveBoundRule
{
    public static void Apply(JsonObject schema, DocumentVersion version, JsonPointer at, PlacedProblems problems, string exclusive, string bound)
    {
        if (!schema.TryGetPropertyValue(exclusive, out JsonNode? node))
        {
            return;
        }

        schema.Remove(exclusive);
        if (node is null)
        {
            return;
        }

        bool takesBound = version is DocumentVersion.V31 or DocumentVersion.V32;
        if (ScalarFit.Fit(node, ScalarShape.Flag, out _) is { } flag)
        {
            if (!takesBound)
            {
                schema[exclusive] = flag.DeepClone();
            }
            else if (flag.GetValueKind() == JsonValueKind.True && schema.TryGetPropertyValue(bound, out JsonNode? limit))
            {
                schema.Remove(bound);
                schema[exclusive] = limit;
            }
        }
        else if (ScalarFit.Fit(node, ScalarShape.Number, out _) is { } number)
        {
            schema[takesBound ? exclusive : bound] = number.DeepClone();
            if (!takesBound)
            {
                schema[exclusive] = true;
            }
        }
        else
        {
            problems.Add(ReadingProblemKind.WrongKind, at.Append(exclusive), exclusive, takesBound ? "a number" : "true or false");
        }
    }
}
