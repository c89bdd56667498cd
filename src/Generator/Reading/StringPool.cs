namespace ReduGen.Generator.Reading;

/// <summary>
/// One string for each text that repeats: a document says "description" and "string" thousands of times. Direct-mapped, so a collision
/// only costs another string.
/// </summary>
internal sealed class StringPool
{
    private const int Slots = 1024;
    private const int LongestPooled = 32;
    private readonly string?[] _slots = new string?[Slots];

    /// <summary>The same for a text that is a string already: the younger of two goes, and dies where it was made.</summary>
    public string Get(string text)
    {
        if (text.Length is 0 or > LongestPooled)
        {
            return text;
        }

        ref string? slot = ref Slot(text, 0, text.Length);
        if (!string.Equals(slot, text, System.StringComparison.Ordinal))
        {
            slot = text;
        }

        return slot!;
    }

    public string Get(string text, int start, int end)
    {
        int length = end - start;
        if (length == 0)
        {
            return "";
        }

        if (length > LongestPooled)
        {
            return text.Substring(start, length);
        }

        ref string? slot = ref Slot(text, start, end);
        if (slot is null || slot.Length != length || string.CompareOrdinal(slot, 0, text, start, length) != 0)
        {
            slot = text.Substring(start, length);
        }

        return slot;
    }

    private ref string? Slot(string text, int start, int end)
    {
        uint hash = (uint)(end - start);
        for (int i = start; i < end; i++)
        {
            hash = unchecked((hash * 31) + text[i]);
        }

        return ref _slots[(hash ^ (hash >> 11)) % Slots];
    }
}
