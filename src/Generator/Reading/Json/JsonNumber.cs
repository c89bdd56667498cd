namespace ReduGen.Generator.Reading.Json;

/// <summary>The grammar of a JSON number: RFC 8259, section 6.</summary>
internal static class JsonNumber
{
    public static bool IsValid(string text)
    {
        int at = text.Length > 0 && text[0] == '-' ? 1 : 0;
        int digits = Digits(text, at);
        if (digits == 0 || (digits > 1 && text[at] == '0'))
        {
            return false;
        }

        at += digits;
        if (at < text.Length && text[at] == '.')
        {
            digits = Digits(text, ++at);
            if (digits == 0)
            {
                return false;
            }

            at += digits;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            if (at < text.Length && text[at] is '+' or '-')
            {
                at++;
            }

            digits = Digits(text, at);
            if (digits == 0)
            {
                return false;
            }

            at += digits;
        }

        return at == text.Length;
    }

    private static int Digits(string text, int from)
    {
        int at = from;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at - from;
    }
}
