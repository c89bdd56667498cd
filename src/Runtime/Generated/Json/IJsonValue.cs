using System;
using System.ComponentModel;

namespace ReduGen.Generated;

/// <summary>
/// A generated type that writes itself as JSON. Not generic, like <see cref="IJsonModel"/>: a type's explicit implementation carries the interface's whole name,
/// and with the type's own name in it the library of OpenAI's 2,436 types had 406 KB of such names.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonValue
{
    /// <summary>
    /// Writes this as one JSON value: an object between <see cref="JsonWriter.BeginObject"/> and <see cref="JsonWriter.EndObject"/>, anything else by
    /// one call that writes it.
    /// </summary>
    /// <param name="json">The writer.</param>
    /// <exception cref="InvalidOperationException">This is the default value of an enumeration, which stands for no value.</exception>
    public void Write(ref JsonWriter json);
}
