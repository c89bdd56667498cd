using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The class with the objects of a document that stand in XML.</summary>
internal static class XmlEmitter
{
    public static void Write(CodeWriter code, XmlModel xml)
    {
        TypeHeading.WriteAttributes(code);
        using (code.Open($"internal static class {xml.Name}"))
        {
            code.Line($"internal static readonly global::ReduGen.Generated.XmlShapes Shapes =");
            using (code.Indent())
            {
                EncodedText none = xml.Components.Count == 0 ? EncodedText.Code($";") : default;
                code.Line($"new global::ReduGen.Generated.XmlShapes(){none}");
                using (code.Indent())
                {
                    for (int i = 0; i < xml.Components.Count; i++)
                    {
                        XmlComponentModel component = xml.Components[i];
                        EncodedText end = i == xml.Components.Count - 1 ? EncodedText.Code($";") : default;
                        code.Line($".Add({EncodedText.Literal(component.Name)}, {XmlShapeText.Of(component.Shape)}){end}");
                    }
                }
            }
        }
    }
}
