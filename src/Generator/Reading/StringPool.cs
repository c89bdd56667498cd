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

        uint hash = (uint)length;
        for (int i = start; i < end; i++)
        {
            hash = unchecked((hash * 31) + text[i]);
        }

        ref string? slot = ref _slots[(hash ^ (hash >> 11)) % Slots];
        if (slot is null || slot.Length != length || string.CompareOrdinal(slot, 0, text, start, length) != 0)
        {
            slot = text.Substring(start, length);
        }

        return slot;
    }
}
