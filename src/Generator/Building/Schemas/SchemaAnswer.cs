using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>What a rule says of a schema: not its case, a type, or that there is none (which it has reported).</summary>
internal readonly record struct SchemaAnswer(bool IsDecided, TypeUse? Type)
{
    public static SchemaAnswer NotMine => default;

    public static SchemaAnswer LeftOut => new(IsDecided: true, Type: null);

    public static SchemaAnswer Is(TypeUse? type) => new(IsDecided: true, type);
}

/// <summary>One kind of schema → its C# type. The first rule that decides wins.</summary>
internal delegate SchemaAnswer SchemaRule(SchemaUse use, SchemaTypes types);
