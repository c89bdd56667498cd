namespace ReduGen.Generated;

/// <summary>What a string of JSON is made of, and so how it becomes text.</summary>
internal enum JsonTextKind
{
    /// <summary>ASCII as it stands.</summary>
    Ascii,

    /// <summary>UTF-8, still to be checked.</summary>
    Utf8,

    /// <summary>At least one escape sequence, perhaps UTF-8 besides.</summary>
    Escaped,
}
