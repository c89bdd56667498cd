using System;
using System.ComponentModel;

namespace ReduGen.Generated;

/// <summary>
/// An enumeration's type: open, so that values the document does not list survive. <see cref="IParsable{TSelf}.Parse"/> takes the
/// value as it is spelled in JSON, without quotes, and <see cref="object.ToString"/> gives it back: so the type can be a map's key.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonEnum<TSelf> : IJsonValue, IParsable<TSelf>
    where TSelf : struct, IJsonEnum<TSelf>
{
    /// <summary>Reads one JSON value.</summary>
    /// <param name="json">The reader, in front of the value; behind it afterwards.</param>
    /// <returns>The value, known to the document or not.</returns>
    public static abstract TSelf Read(ref JsonReader json);
}
