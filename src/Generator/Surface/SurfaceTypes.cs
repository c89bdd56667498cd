using System.Text.RegularExpressions;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Surface;

/// <summary>Types as a surface names them.</summary>
internal static class SurfaceTypes
{
    private static readonly Regex Qualifier = new(@"global::([\w@]+\.)*", RegexOptions.CultureInvariant);

    /// <summary>A type as callers write it, without namespaces.</summary>
    public static string Text(TypeUse type) => Qualifier.Replace(type.CSharpOrNull.ToString(), "");

    /// <summary>The kind of JSON: <c>Int32</c>, <c>list of Instance</c>.</summary>
    public static string Wire(TypeUse type) => type.Kind switch
    {
        JsonKind.List => "list of " + Item(type),
        JsonKind.Map => "map of " + Item(type),
        JsonKind.Model or JsonKind.Enum => type.CSharp.ToString(),
        _ => type.Kind + (type.IsAlsoText ? " or text" : ""),
    };

    /// <summary>The type of a schema within lists and maps; null where there is none.</summary>
    public static string? Named(TypeUse? type)
    {
        while (type?.Item is { } item)
        {
            type = item;
        }

        return type is { Kind: JsonKind.Model or JsonKind.Enum } ? type.CSharp.ToString() : null;
    }

    private static string Item(TypeUse type) => type.Item is null ? "anything" : Wire(type.Item) + (type.Item.AcceptsNull ? " or null" : "");
}
