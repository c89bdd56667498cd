using System;

namespace ReduGen.Generated;

/// <summary>Where the buffer of an array that is read in pieces stands in the whole body: so that a fault can name its place.</summary>
internal sealed class JsonBodyOrigin
{
    /// <summary>Elements that were read.</summary>
    public int Elements { get; set; }

    /// <summary>Where in the buffer the element being read begins; negative between elements.</summary>
    public int ElementStart { get; set; } = -1;

    /// <summary>The body's place that the buffer's first byte has.</summary>
    public JsonTextPosition Start { get; private set; }

    /// <summary>In which orders the elements have their members; null while they have the document's.</summary>
    public JsonMemberOrder? Orders { get; set; }

    /// <summary>Notes that bytes left the buffer.</summary>
    public void Advance(ReadOnlySpan<byte> gone)
    {
        Start = Start.Behind(gone);
        if (ElementStart >= 0)
        {
            ElementStart -= gone.Length;
        }
    }
}
