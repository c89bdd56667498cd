using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Bodies;

namespace ReduGen;

/// <summary>
/// A file to send as a part of a multipart body: bytes, a stream or a path, with a name and a content type. A stream is read while it is sent, never
/// buffered, and stays open; one that cannot seek can be sent only once.
/// </summary>
public sealed class FileContent
{
    private readonly Upload? _upload;
    private readonly string? _path;

    /// <summary>A file of bytes that are at hand.</summary>
    /// <param name="bytes">The bytes; they must not change before the call ends.</param>
    /// <param name="fileName">The file's name; without one it is called as its part.</param>
    /// <param name="contentType">Its content type; without one it is what the document says, else <c>application/octet-stream</c>.</param>
    /// <exception cref="ArgumentException">The content type is no media type.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="bytes"/> is null.</exception>
    public FileContent(byte[] bytes, string? fileName = null, string? contentType = null)
        : this(fileName, contentType)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        Bytes = bytes;
    }

    /// <summary>A file that is read from a stream, from where it stands now.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="fileName">The file's name; without one it is called as its part.</param>
    /// <param name="contentType">Its content type; without one it is what the document says, else <c>application/octet-stream</c>.</param>
    /// <exception cref="ArgumentException">The content type is no media type.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public FileContent(Stream stream, string? fileName = null, string? contentType = null)
        : this(fileName, contentType)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _upload = new Upload(stream);
    }

    private FileContent(string path, string fileName, string? contentType)
        : this(fileName, contentType) => _path = path;

    private FileContent(string? fileName, string? contentType)
    {
        FileName = fileName;
        ContentType = contentType is null || PartHeader.IsMediaType(contentType)
            ? contentType
            : throw new ArgumentException($"\"{contentType}\" is no media type.", nameof(contentType));
    }

    /// <summary>The file's name, as the server gets it.</summary>
    public string? FileName { get; }

    /// <summary>The file's content type.</summary>
    public string? ContentType { get; }

    /// <summary>Headers of the part beside its name and content type. What a header cannot carry is an <see cref="ArgumentException"/> of the call.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The bytes, where they are at hand.</summary>
    internal byte[]? Bytes { get; }

    /// <summary>Whether the file can be sent again, to where a redirect leads.</summary>
    internal bool CanRepeat => _upload is null or { CanRepeat: true };

    /// <summary>How many bytes there are; null where that shows only at the end.</summary>
    internal long? Length => Bytes?.Length ?? (_path is null ? _upload!.Length : new FileInfo(_path).Length);

    /// <summary>A file on disk, opened while it is sent and closed after that; it has the name that it has there.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="contentType">Its content type; without one it is what the document says, else <c>application/octet-stream</c>.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">The content type is no media type.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static FileContent FromFile(string path, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return File.Exists(path)
            ? new FileContent(Path.GetFullPath(path), Path.GetFileName(path), contentType)
            : throw new FileNotFoundException($"There is no file {path}.", path);
    }

    internal async Task CopyToAsync(Stream to, CancellationToken cancellationToken)
    {
        if (Bytes is not null)
        {
            await to.WriteAsync(Bytes, cancellationToken).ConfigureAwait(false);
        }
        else if (_path is null)
        {
            await _upload!.CopyToAsync(to, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            var file = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, useAsync: true);
            await using ConfiguredAsyncDisposable closing = file.ConfigureAwait(false);
            await new Upload(file).CopyToAsync(to, cancellationToken).ConfigureAwait(false);
        }
    }
}
