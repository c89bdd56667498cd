using System.IO;

namespace ReduGen.Receiving;

/// <summary>A body that is not the multipart body that its Content-Type promises.</summary>
internal sealed class MultipartException(string message) : IOException(message);
