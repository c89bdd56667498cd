using System.ComponentModel;

namespace ReduGen.Generated;

/// <summary>The type of an object schema with files among its properties, as a multipart body: it makes its parts. Implemented by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMultipartModel
{
    /// <summary>Adds a part for each property that has a value.</summary>
    /// <param name="parts">The body's parts.</param>
    public void Write(MultipartParts parts);
}
