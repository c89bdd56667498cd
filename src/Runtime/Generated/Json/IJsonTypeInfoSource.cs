using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReduGen.Generated;

/// <summary>A converter of a generated type, which knows what System.Text.Json must know of the type and of its collections.</summary>
internal interface IJsonTypeInfoSource
{
    /// <summary>What is to be known of the generated type, or of a collection of it; null where this is another type.</summary>
    public JsonTypeInfo? TypeInfo(Type type, JsonSerializerOptions options);
}
