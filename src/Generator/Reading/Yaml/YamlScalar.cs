using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Reading.Yaml;

/// <summary>
/// Plain scalars by the core schema of YAML 1.2.2 (section 10.3.2): <c>on</c>, <c>NO</c> and dates are text; what JSON has no number
/// for is text too.
/// </summary>
internal static class YamlScalar
{
    /// <summary>Converting a number of another base is quadratic; no format of OpenAPI has more than 64 bits.</summary>
    private const int LongestBased = 34;

    public static JsonNode? Resolve(string text, NumberNodes numbers) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ => Number(text) is { } number ? numbers.Create(number) : JsonValue.Create(text),
    };

    /// <summary>The number as JSON writes it, or null.</summary>
    private static string? Number(string text)
    {
        char first = text[0];
        if (first is not (>= '0' and <= '9') and not ('+' or '-' or '.'))
        {
            return null;
        }

        return first == '0' && text.Length is > 2 and <= LongestBased && text[1] is 'x' or 'o' ? Based(text) : Decimal(text);
    }

    private static string? Based(string text)
    {
        int radix = text[1] == 'x' ? 16 : 8;
        BigInteger value = BigInteger.Zero;
        for (int i = 2; i < text.Length; i++)
        {
            int digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => radix,
            };
            if (digit >= radix)
            {
                return null;
            }

            value = (value * radix) + digit;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?</summary>
    private static string? Decimal(string text)
    {
        int at = text[0] is '+' or '-' ? 1 : 0;
        int whole = at;
        at = SkipDigits(text, at);
        int wholeEnd = at;
        int fraction = at;
        if (at < text.Length && text[at] == '.')
        {
            fraction = at + 1;
            at = SkipDigits(text, fraction);
        }

        int fractionEnd = at;
        if (wholeEnd == whole && fractionEnd <= fraction)
        {
            return null;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            int sign = at + 1 < text.Length && text[at + 1] is '+' or '-' ? 1 : 0;
            int exponent = at + 1 + sign;
            at = SkipDigits(text, exponent);
            if (at == exponent)
            {
                return null;
            }
        }

        if (at != text.Length)
        {
            return null;
        }

        // JSON has no plus sign, no leading zeros and no bare point.
        while (whole < wholeEnd - 1 && text[whole] == '0')
        {
            whole++;
        }

        string minus = text[0] == '-' ? "-" : "";
        string integer = wholeEnd == whole ? "0" : text.Substring(whole, wholeEnd - whole);
        string decimals = fractionEnd > fraction ? "." + text.Substring(fraction, fractionEnd - fraction) : "";
        return minus + integer + decimals + text.Substring(fractionEnd);
    }

    private static int SkipDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }
}
