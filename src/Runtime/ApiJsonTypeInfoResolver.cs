using System;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ReduGen.Generated;

namespace ReduGen;

/// <summary>
/// Tells System.Text.Json how to read and write the generated types without its reflection-based serializer, so that a <see cref="JsonSerializer"/> or
/// ASP.NET Core handles them in a program that is trimmed or compiled ahead of time. A <see cref="JsonSerializerContext"/> of the same project cannot:
/// source generators do not see each other's types.
/// </summary>
/// <remarks>
/// It knows every generated type, and of each the array, the nullable value, the lists (<c>List</c>, <c>IList</c>, <c>IReadOnlyList</c>,
/// <c>IEnumerable</c>, <c>IAsyncEnumerable</c>) and the maps from text (<c>Dictionary</c>, <c>IDictionary</c>, <c>IReadOnlyDictionary</c>). For every
/// other type its answer is null, so that the next resolver of the chain is asked.
/// </remarks>
/// <example>
/// <code>
/// var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(ApiJsonTypeInfoResolver.Default, MyContext.Default) };
/// builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJsonTypeInfoResolver.Default));
/// </code>
/// </example>
public sealed class ApiJsonTypeInfoResolver : IJsonTypeInfoResolver
{
    private ApiJsonTypeInfoResolver()
    {
    }

    /// <summary>The resolver; it has no state.</summary>
    public static ApiJsonTypeInfoResolver Default { get; } = new();

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        return Source(Element(type))?.TypeInfo(type, options);
    }

    // The generated type within an array, a list, a map or a nullable value; of another generic type its last argument, which its source then refuses.
    private static Type Element(Type type) => type switch
    {
        { IsArray: true } => type.GetElementType()!,
        { IsConstructedGenericType: true } => type.GenericTypeArguments[^1],
        _ => type,
    };

    // The converter that the generated type carries as an attribute knows the type as a type argument, which code compiled ahead of time needs.
    private static IJsonTypeInfoSource? Source(Type type) =>
        type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType is { } converter && typeof(IJsonTypeInfoSource).IsAssignableFrom(converter)
            ? (IJsonTypeInfoSource?)Activator.CreateInstance(converter)
            : null;
}
