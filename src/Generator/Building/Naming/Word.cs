namespace ReduGen.Generator.Building.Naming;

/// <summary>A word where it stands in a text: most are only read there, and need no text of their own.</summary>
internal readonly record struct Word(string Text, int Start, int End)
{
    /// <summary>Whether it has no letters but those of ASCII.</summary>
    public bool IsAscii
    {
        get
        {
            for (int i = Start; i < End; i++)
            {
                if (Text[i] >= '\u0080')
                {
                    return false;
                }
            }

            return true;
        }
    }

    public bool HasLower
    {
        get
        {
            for (int i = Start; i < End; i++)
            {
                if (char.IsLower(Text[i]))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>A text that is one word.</summary>
    public static Word Whole(string text) => new(text, 0, text.Length);

    public override string ToString() => Text.Substring(Start, End - Start);
}
