using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ReduGen.Runtime.Tests.JsonTexts.Differential;

/// <summary>Texts near those that are right: most of them are wrong by a byte or two, in every way a byte can be wrong.</summary>
internal sealed class Mutation(int seed)
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\\"", "\\u00e9", "\\ud83d\\ude00", "\\ud800", "\\n", "\\/", "\\x", "null", "true", "false", "nul", "0", "-", "-0",
        "1", "9", ".", "e", "E+2", "1e2", "1.0", "1.50e1", "01", "3000000000", "-128", "255", "65536", "18446744073709551615", "9223372036854775808", "1e-400", "1e400",
        "0.1000000000000000055511151231257827", "0e99999999999", "99999999999999999999999999999999999999999", " ", "\n", "\t", "\r\n", "\0", "\u0001", "é", "日本", "😀",
        "\"a\":1,", "\"id\":\"2\",", "\"\\u0069d\":\"3\",", "\"int32\":7,", "{}", "[]", "[[]]", "\"\"", "Z", "+00:00", "-0530", "T", "60", "\uFEFF", "+", "=", "/",
    ];

    private readonly Random _random = new(seed);

    public int Next(int exclusive) => _random.Next(exclusive);

    public byte[] Mutate(IReadOnlyList<byte[]> texts)
    {
        List<byte> text = [.. texts[Next(texts.Count)]];
        for (int count = Next(4); count > 0 && text.Count > 0; count--)
        {
            int at = Next(text.Count);
            int length = Math.Min(1 + (Next(3) == 0 ? Next(12) : 0), text.Count - at);
            switch (Next(6))
            {
                case 0:
                    text.RemoveRange(at, length);
                    break;
                case 1:
                    text.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[Next(Pieces.Length)]));
                    break;
                case 2:
                    text.RemoveRange(at, length);
                    text.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[Next(Pieces.Length)]));
                    break;
                case 3:
                    text[at] = (byte)Next(256);
                    break;
                case 4:
                    text.InsertRange(Next(text.Count), text.Skip(at).Take(length + Next(40)).ToArray());
                    break;
                default:
                    if (Next(4) == 0)
                    {
                        text.RemoveRange(at, text.Count - at);
                    }

                    break;
            }
        }

        return [.. text];
    }
}
