using System;
using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace ReduGen.Generated;

/// <content>Strings with a format.</content>
public ref partial struct JsonReader
{
    // A placeholder: what takes the value may not take null.
    private static readonly Uri NoUri = new(string.Empty, UriKind.Relative);

    /// <summary>Reads a UUID.</summary>
    /// <returns>The UUID.</returns>
    public Guid ReadGuid()
    {
        if (!TryReadText("a UUID", out int start, out int length, out JsonTextKind kind))
        {
            return default;
        }

        ReadOnlySpan<byte> text = Bytes(start, length, kind);
        return (Utf8Parser.TryParse(text, out Guid value, out int consumed) && consumed == text.Length)
            || Guid.TryParse(Encoding.UTF8.GetString(text), out value)
                ? value
                : throw TextFault("is no UUID", start, text);
    }

    /// <summary>Reads a UUID, or null.</summary>
    /// <returns>The UUID, or null.</returns>
    public Guid? ReadGuidOrNull() => TryReadNull() ? null : ReadGuid();

    /// <summary>Reads a URI, absolute or relative.</summary>
    /// <returns>The URI.</returns>
    public Uri ReadUri()
    {
        if (!TryReadText("a URI", out int start, out int length, out JsonTextKind kind))
        {
            return NoUri;
        }

        return Uri.TryCreate(Text(start, length, kind, _slot), UriKind.RelativeOrAbsolute, out Uri? value)
            ? value
            : throw TextFault("is no URI", start, Bytes(start, length, kind));
    }

    /// <summary>Reads a URI, absolute or relative, or null.</summary>
    /// <returns>The URI, or null.</returns>
    public Uri? ReadUriOrNull() => TryReadNull() ? null : ReadUri();

    /// <summary>Reads bytes in base64.</summary>
    /// <returns>The bytes.</returns>
    public byte[] ReadBytes()
    {
        if (!TryReadText("a string of base64", out int start, out int length, out JsonTextKind kind))
        {
            return [];
        }

        ReadOnlySpan<byte> text = Bytes(start, length, kind);
        return TryDecode(text, out byte[] value) ? value : throw TextFault("is no base64", start, text);
    }

    /// <summary>Reads bytes in base64, or null.</summary>
    /// <returns>The bytes, or null.</returns>
    public byte[]? ReadBytesOrNull() => TryReadNull() ? null : ReadBytes();

    /// <summary>Reads bytes in base64url, with or without padding.</summary>
    /// <returns>The bytes.</returns>
    public byte[] ReadBase64Url()
    {
        if (!TryReadText("a string of base64url", out int start, out int length, out JsonTextKind kind))
        {
            return [];
        }

        ReadOnlySpan<byte> text = Bytes(start, length, kind);
        ReadOnlySpan<byte> digits = text.TrimEnd((byte)'=');
        int spaces = digits.Count((byte)' ') + digits.Count((byte)'\t') + digits.Count((byte)'\r') + digits.Count((byte)'\n');   // read over, as in base64
        Span<byte> base64 = new byte[((digits.Length - spaces + 3) / 4 * 4) + spaces];
        base64.Fill((byte)'=');
        digits.CopyTo(base64);
        base64.Replace((byte)'-', (byte)'+');
        base64.Replace((byte)'_', (byte)'/');
        return !text.ContainsAny((byte)'+', (byte)'/') && TryDecode(base64, out byte[] value)
            ? value
            : throw TextFault("is no base64url", start, text);
    }

    /// <summary>Reads bytes in base64url, or null.</summary>
    /// <returns>The bytes, or null.</returns>
    public byte[]? ReadBase64UrlOrNull() => TryReadNull() ? null : ReadBase64Url();

    private static bool TryDecode(ReadOnlySpan<byte> base64, out byte[] value)
    {
        value = new byte[Base64.GetMaxDecodedFromUtf8Length(base64.Length)];
        if (Base64.DecodeFromUtf8(base64, value, out _, out int written) != OperationStatus.Done)
        {
            return false;
        }

        Array.Resize(ref value, written);
        return true;
    }
}
