using System.Globalization;
using System.IO;

namespace ReduGen.Receiving;

/// <summary>A body is longer than the client reads.</summary>
internal sealed class BodyLimitException(long limit)
    : IOException(string.Create(CultureInfo.InvariantCulture, $"the body is longer than {limit} bytes"));
