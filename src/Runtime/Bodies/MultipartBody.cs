using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace ReduGen.Bodies;

/// <summary>A body of parts (RFC 2046, section 5.1).</summary>
internal sealed class MultipartBody : RequestBody
{
    private readonly string _mediaType;
    private readonly IReadOnlyList<Part> _parts;
    private readonly string _boundary;

    /// <param name="mediaType">The media type.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="firstType">The content type of the first part; null where there is none.</param>
    public MultipartBody(string mediaType, IReadOnlyList<Part> parts, string? firstType)
    {
        // No one can guess it, so no part can hold it, and it needs no quotes.
        _boundary = RandomNumberGenerator.GetHexString(32, lowercase: true);
        _parts = parts;
        _mediaType = WithBoundary(mediaType, firstType);
    }

    public override bool CanRepeat => _parts.All(static part => part.Content.CanRepeat);

    /// <summary>What is at hand of the parts: all but streams and files on disk.</summary>
    public override byte[] Bytes
    {
        get
        {
            var bytes = new MemoryStream();
            foreach (Part part in _parts)
            {
                bytes.Write(part.Header);
                bytes.Write(part.Content.Bytes);
            }

            return bytes.ToArray();
        }
    }

    public override HttpContent CreateContent()
    {
        var content = new MultipartUploadContent(_parts, _boundary);
        content.Headers.TryAddWithoutValidation("Content-Type", _mediaType);
        return content;
    }

    private string WithBoundary(string mediaType, string? firstType)
    {
        if (!MediaTypeHeaderValue.TryParse(mediaType, out MediaTypeHeaderValue? type))
        {
            return mediaType + "; boundary=" + _boundary;
        }

        // RFC 2387, section 3.1: multipart/related says what its root is.
        if (firstType is not null && type.MediaType!.EndsWith("/related", System.StringComparison.OrdinalIgnoreCase)
            && type.Parameters.All(static parameter => parameter.Name != "type"))
        {
            type.Parameters.Add(new NameValueHeaderValue("type", "\"" + firstType.Replace("\"", "\\\"", System.StringComparison.Ordinal) + "\""));
        }

        foreach (NameValueHeaderValue other in type.Parameters.Where(static parameter => parameter.Name == "boundary").ToArray())
        {
            type.Parameters.Remove(other);
        }

        type.Parameters.Add(new NameValueHeaderValue("boundary", _boundary));
        return type.ToString();
    }
}
