using System.Runtime.CompilerServices;
using System.Text;

namespace ReduGen.Generator.Text;

/// <summary>
/// The interpolated strings of the emitters: the literal parts are C# of our own, the holes take <see cref="EncodedText"/> alone.
/// A <c>string</c> or a number in a hole does not compile.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct CodeText
{
    private readonly StringBuilder _text;

    public CodeText(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

    public void AppendLiteral(string code) => _text.Append(code);

    public void AppendFormatted(EncodedText text) => _text.Append(text.ToString());

    public override string ToString() => _text.ToString();
}
