namespace ReduGen.Generator.Reading;

/// <summary>
/// How much of a document is read: a document is untrusted input, and the reader runs inside the compiler and the editor.
/// </summary>
internal static class Limits
{
    /// <summary>
    /// UTF-16 characters. The largest public documents (Microsoft Graph) have about 40 million; this one needs 128 MB as a string.
    /// </summary>
    public const int Characters = 64 * 1024 * 1024;

    /// <summary>
    /// UTF-16 characters of one key or value as it is written. Descriptions of real documents have up to a few 100 KB.
    /// </summary>
    public const int ScalarCharacters = 4 * 1024 * 1024;

    /// <summary>
    /// Levels of objects and arrays; real documents stay below 40. Microsoft.OpenApi reads by recursion: on a stack of 256 KB 120 levels of
    /// <c>items</c> pass (3.1) and 160 do not, 160 of <c>properties</c> and 200 do not.
    /// </summary>
    public const int Depth = 80;

    /// <summary>Values that come of YAML aliases in all. Real documents have a few thousand; "billion laughs" has 10⁹.</summary>
    public const int AliasedValues = 500_000;

    /// <summary>Values that one query of an overlay looks at. One that looks at every value of a document of 4 MB needs a tenth.</summary>
    public const int QuerySteps = 4_000_000;

    /// <summary>Values that overlays put into a document, each as often as it is put there; the same as for aliases.</summary>
    public const int OverlaidValues = AliasedValues;

    /// <summary>Values that come of path items which are referred to more than once; the same as for aliases.</summary>
    public const int CopiedValues = AliasedValues;

    /// <summary>
    /// Properties, values, parameters and parts of allOf that are looked at to build a client. Documents of 4 MB stay below 50,000; a chain of allOf
    /// multiplies what a small document says.
    /// </summary>
    public const int ClientParts = 1_000_000;

    /// <summary>The longest example that a fake answers with, in characters.</summary>
    public const int ExampleLength = 64 * 1024;

    /// <summary>All examples of a fake, in characters: an assembly has room for 8 million of them in its literals (CS8103).</summary>
    public const int ExamplesLength = 2 * 1024 * 1024;

    /// <summary>
    /// Examples that are written out to see whether a fake takes them, in characters: one of a megabyte may be that of a schema which thousands of responses have.
    /// </summary>
    public const int ExamplesRead = 16 * ExamplesLength;

    /// <summary>Problems reported for one file's text; who breaks a file in more places than this reads only the first.</summary>
    public const int Problems = 100;
}
