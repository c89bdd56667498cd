using System.ComponentModel;

namespace ReduGen.Generated;

/// <summary>The type of an object schema, or of a union: it reads itself from JSON and writes itself to JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel : IJsonValue
{
    /// <summary>Reads one JSON object; a union one value of any kind.</summary>
    /// <param name="json">The reader, in front of the value; behind it afterwards.</param>
    /// <returns>A value of the type that implements this, never null. It is incomplete, and to be thrown away, when the reader ran out of input.</returns>
    public static abstract object Read(ref JsonReader json);
}
