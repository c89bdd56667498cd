using System.ComponentModel;

namespace ReduGen.Generated;

/// <summary>The type of an object schema, or of a union: it reads itself from JSON and writes itself to JSON.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel<TSelf>
    where TSelf : class, IJsonModel<TSelf>
{
    /// <summary>Reads one JSON object; a union one value of any kind.</summary>
    /// <param name="json">The reader, in front of the value; behind it afterwards.</param>
    /// <returns>The value, never null. It is incomplete, and to be thrown away, when the reader ran out of input.</returns>
    public static abstract TSelf Read(ref JsonReader json);

    /// <summary>
    /// Writes this as one JSON object, between <see cref="JsonWriter.BeginObject"/> and <see cref="JsonWriter.EndObject"/>; a union by
    /// one call that writes its value.
    /// </summary>
    /// <param name="json">The writer.</param>
    public void Write(ref JsonWriter json);
}
