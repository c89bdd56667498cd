using System;
using System.Globalization;

namespace ReduGen.Xml;

/// <summary>A body of XML that is not what its description says.</summary>
internal sealed class XmlBodyException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>A fault at a place, both counted from 1.</summary>
    public static XmlBodyException At(string reason, int line, int position, Exception? inner = null) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{reason} (line {line}, position {position})"), inner);
}
