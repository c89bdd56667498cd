using System;
using System.Buffers.Text;

namespace ReduGen.Generated;

/// <content>Strings with a format.</content>
public ref partial struct JsonWriter
{
    /// <summary>Writes a UUID.</summary>
    /// <param name="value">The value.</param>
    public void WriteGuid(Guid value)
    {
        BeginValue();
        AppendQuoted(value, "D");
    }

    /// <summary>Writes a UUID, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteGuidOrSkip(Guid? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteGuid(value.Value);
        }
    }

    /// <summary>Writes a URI, as it was given.</summary>
    /// <param name="value">The value.</param>
    public void WriteUri(Uri value)
    {
        ArgumentNullException.ThrowIfNull(value);
        WriteString(value.OriginalString);
    }

    /// <summary>Writes a URI, as it was given, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteUriOrSkip(Uri? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteUri(value);
        }
    }

    /// <summary>Writes bytes in base64.</summary>
    /// <param name="value">The value.</param>
    public void WriteBytes(byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        BeginValue();
        AppendBase64(value);
    }

    /// <summary>Writes bytes in base64, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteBytesOrSkip(byte[]? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteBytes(value);
        }
    }

    /// <summary>Writes bytes in base64url, without padding.</summary>
    /// <param name="value">The value.</param>
    public void WriteBase64Url(byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        BeginValue();
        int start = _count + 1;
        AppendBase64(value);
        Span<byte> text = _buffer.AsSpan(start, _count - start - 1);
        text.Replace((byte)'+', (byte)'-');
        text.Replace((byte)'/', (byte)'_');
        _count = start + text.TrimEnd((byte)'=').Length;
        Append((byte)'"');
    }

    /// <summary>Writes bytes in base64url, without padding, or leaves the member out.</summary>
    /// <param name="value">The value; null leaves the member out.</param>
    public void WriteBase64UrlOrSkip(byte[]? value)
    {
        if (value is null)
        {
            SkipMember();
        }
        else
        {
            WriteBase64Url(value);
        }
    }

    private void AppendBase64(byte[] value)
    {
        Append((byte)'"');
        Base64.EncodeToUtf8(value, Reserve(Base64.GetMaxEncodedToUtf8Length(value.Length)), out _, out int written);
        _count += written;
        Append((byte)'"');
    }
}
