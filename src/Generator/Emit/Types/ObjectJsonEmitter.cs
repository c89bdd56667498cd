using System.Linq;
using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Types;

/// <summary>How an object's class is read and written; the classes of a hierarchy are told by their discriminator.</summary>
internal static class ObjectJsonEmitter
{
    public static void Write(CodeWriter code, ObjectModel type)
    {
        bool isAbstract = type.Extension is { IsRoot: true };
        if (!isAbstract)
        {
            EncodedText names = EncodedText.NamesTable(type.Members.Where(static member => member.HasTableName).Select(static member => member.WireName));
            code.Line($"private static global::System.ReadOnlySpan<byte> JsonNames => {names};");
            code.Line();
            ReadEmitter.Write(code, type);
            code.Line();
        }

        WriteRead(code, type, isAbstract);
        code.Line();
        if (type.Extension is null)
        {
            using (code.Open($"void global::ReduGen.Generated.IJsonValue.Write(ref global::ReduGen.Generated.JsonWriter json)"))
            {
                WriteEmitter.Write(code, type);
            }

            return;
        }

        if (isAbstract)
        {
            code.Line($"void global::ReduGen.Generated.IJsonValue.Write(ref global::ReduGen.Generated.JsonWriter json) => WriteJson(ref json);");
            code.Line();
            code.Line($"private protected abstract void WriteJson(ref global::ReduGen.Generated.JsonWriter json);");
            return;
        }

        using (code.Open($"private protected override void WriteJson(ref global::ReduGen.Generated.JsonWriter json)"))
        {
            WriteEmitter.Write(code, type);
        }
    }

    private static void WriteRead(CodeWriter code, ObjectModel type, bool isAbstract)
    {
        EncodedText signature = EncodedText.Code($"static object global::ReduGen.Generated.IJsonModel.Read(ref global::ReduGen.Generated.JsonReader json)");
        if (type.Extension is not { } extension || (!isAbstract && !extension.IsExtended))
        {
            code.Line($"{signature} => new {type.Name}(ref json);");
            return;
        }

        using (code.Open($"{signature}"))
        using (code.Open($"switch (json.PeekMember({EncodedText.Literal(extension.DiscriminatorWireName)}u8))"))
        {
            foreach (VariantModel variant in extension.Variants)
            {
                foreach (string value in variant.Values)
                {
                    code.Line($"case {EncodedText.Literal(value)}:");
                }

                using (code.Indent())
                {
                    code.Line($"return json.ReadModel<{variant.TypeName}>();");
                }
            }

            code.Line($"default:");
            using (code.Indent())
            {
                EncodedText other = isAbstract ? EncodedText.Code($"json.ReadModel<{extension.Unknown}>()") : EncodedText.Code($"new {type.Name}(ref json)");
                code.Line($"return {other};");
            }
        }
    }
}
