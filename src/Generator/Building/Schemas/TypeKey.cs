using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>What two uses of one type at run time share: a <c>?</c> on a class is nothing there.</summary>
internal static class TypeKey
{
    public static string Of(TypeUse type) => type.Item is null
        ? type.CSharp.ToString()
        : type.Kind + "<" + Of(type.Item) + (type.Item is { AcceptsNull: true, IsValueType: true } ? "?" : "") + ">";
}
