using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Schemas;

/// <summary>An enumeration of strings → an open struct with a name for each value.</summary>
internal static class EnumRule
{
    // The members that every enumeration's struct has.
    private static readonly string[] Reserved = ["Value", "Wire", "Known", "Equals", "GetHashCode", "ToString", "GetType", "Parse", "TryParse", "ReferenceEquals", "MemberwiseClone", "Finalize"];

    public static SchemaAnswer Decide(SchemaUse use, SchemaTypes types) => use.Schema.Enum is { Count: > 0 }
        ? SchemaAnswer.Is(types.Declare(use, JsonKind.Enum, isValueType: true, name => Build(name, use, types.Context)))
        : SchemaAnswer.NotMine;

    private static StringEnumModel Build(EncodedText name, SchemaUse use, BuildContext context)
    {
        string[] values = [.. use.Schema.Enum!
            .Where(static value => value?.GetValueKind() == JsonValueKind.String)
            .Select(static value => value!.GetValue<string>())
            .Distinct(StringComparer.Ordinal)];
        IReadOnlyDictionary<string, string> names = new NameSet(Reserved.Append(name.ToString())).Assign(
            values,
            (value, others, natural, became) =>
                context.Report(NamingDescriptors.Renamed, use.At.Append("enum"), Quoted(value), Quoted(others), natural, became));
        return new StringEnumModel(
            name,
            DocumentationBuilder.Build(use.At, context, use.Schema.Title, use.Schema.Description),
            use.Schema.Deprecated,
            values.Select(value => new EnumValueModel(EncodedText.Identifier(names[value]), value)).ToEquatableArray());
    }

    private static string Quoted(string value) => "\"" + value + "\"";
}
