using System.Text.Json.Nodes;
using ReduGen.Generator.Reading;
using ReduGen.Generator.Reading.Shapes;

namespace ReduGen.Generator.Building.Validating;

/// <summary>
/// What a document says against the specification though each of its values has the right kind: the rules between the values. They only speak of it;
/// what is built of such a document is for the builders to decide.
/// </summary>
internal static class DocumentValidation
{
    public static void Validate(BuildContext context)
    {
        if (context.Root is not JsonObject root)
        {
            return;
        }

        var validation = new Validation(context, root);
        bool isVersion2 = context.Version == DocumentVersion.V20;
        new ValidationWalk(validation, isVersion2 ? ValidationRules.OfVersion2 : ValidationRules.OfVersion3)
            .Visit(root, isVersion2 ? Swagger2Shapes.Document : OpenApi3Shapes.Document, JsonPointer.Root);
        validation.ReportTheRest();
    }
}
