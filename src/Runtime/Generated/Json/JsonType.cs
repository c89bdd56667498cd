using System.ComponentModel;
using System.IO;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace ReduGen.Generated;

/// <summary>How values of a schema are read from JSON and written to JSON. Stateless; <see cref="Json"/> has the instances.</summary>
/// <typeparam name="T">The C# type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonType<T>
{
    /// <summary>Whether the JSON value null is one of the values.</summary>
    public virtual bool AcceptsNull => false;

    /// <summary>
    /// What <see cref="Json"/>'s combinators made of this type, each once: so that types are the same where they are alike, and
    /// need no storage in generated code. Untyped because a type that names its own list's type would never end.
    /// </summary>
    internal object? ListType { get; set; }

    /// <inheritdoc cref="ListType"/>
    internal object? MapType { get; set; }

    /// <inheritdoc cref="ListType"/>
    internal object? NullableType { get; set; }

    /// <inheritdoc cref="ListType"/>
    internal object? OrTextType { get; set; }

    /// <summary>Reads one value.</summary>
    /// <param name="json">The reader, in front of the value; behind it afterwards.</param>
    /// <returns>The value; a placeholder, to be thrown away, when the reader ran out of input.</returns>
    public abstract T Read(ref JsonReader json);

    /// <summary>Writes one value.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="value">The value.</param>
    public abstract void Write(ref JsonWriter json, T value);

    /// <summary>Reads a body that is one value of this type.</summary>
    internal virtual ValueTask<T> ReadBodyAsync(Stream body, HttpContentHeaders? headers, JsonRules rules, CancellationToken cancellationToken) =>
        JsonBody.ReadBufferedAsync(body, headers, this, rules, cancellationToken);
}
