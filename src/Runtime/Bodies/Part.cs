namespace ReduGen.Bodies;

/// <summary>A part of a multipart body.</summary>
/// <param name="Header">Its header, to the empty line.</param>
/// <param name="Content">Its content.</param>
internal readonly record struct Part(byte[] Header, FileContent Content);
