using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The runtime's description of how a value stands in XML, as an expression.</summary>
internal static class XmlShapeText
{
    public static EncodedText Of(XmlShapeModel shape)
    {
        EncodedText name = shape.Name is null ? EncodedText.Code($"null") : EncodedText.Literal(shape.Name);
        EncodedText made = shape.Kind switch
        {
            _ when shape.Reference is { } reference => EncodedText.Code($"Of({name}, {EncodedText.Literal(reference)})"),
            XmlShapeKind.Object => EncodedText.Code($"Object({name}{Members(shape)})"),
            XmlShapeKind.List => EncodedText.Code($"List({Of(shape.Item!)})"),
            XmlShapeKind.Wrapped or XmlShapeKind.Map => EncodedText.Code($"{EncodedText.Identifier(shape.Kind.ToString())}({name}, {Of(shape.Item!)})"),
            _ => EncodedText.Code($"{EncodedText.Identifier(shape.Kind.ToString())}({name})"),
        };
        EncodedText member = shape.Member is null ? default : EncodedText.Code($".As({EncodedText.Literal(shape.Member)})");
        EncodedText prefix = shape.Prefix is null ? default : EncodedText.Code($", {EncodedText.Literal(shape.Prefix)}");
        EncodedText space = shape.Namespace is null ? default : EncodedText.Code($".In({EncodedText.Literal(shape.Namespace)}{prefix})");
        EncodedText place = shape.Place == XmlShapePlace.Element ? default : EncodedText.Code($".{EncodedText.Identifier(shape.Place.ToString())}()");
        EncodedText required = shape.IsRequired ? EncodedText.Code($".Required()") : default;
        return EncodedText.Code($"global::ReduGen.Generated.XmlShape.{made}{member}{space}{place}{required}");
    }

    private static EncodedText Members(XmlShapeModel shape)
    {
        EncodedText all = default;
        foreach (XmlShapeModel member in shape.Members)
        {
            all = EncodedText.Code($"{all}, {Of(member)}");
        }

        return all;
    }
}
