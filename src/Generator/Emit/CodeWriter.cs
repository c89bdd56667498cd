using System;
using System.Text;
using System.Threading;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit;

/// <summary>Writes C# line by line, indented by its blocks, with LF line ends. Documentation is wrapped.</summary>
internal sealed class CodeWriter(CancellationToken cancellation)
{
    private const int Widest = 160;
    private const string Documentation = "/// ";

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line, or the lines of a raw string literal, at the depth of the open blocks.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the file any more: a group of a thousand operations takes longer than an editor may wait.</exception>
    public void Line(CodeText code)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (string line in code.ToString().Split('\n'))
        {
            if (line.StartsWith(Documentation, StringComparison.Ordinal))
            {
                WrapDocumentation(line);
            }
            else
            {
                Append(line);
            }
        }
    }

    /// <summary>Writes an empty line.</summary>
    public void Line() => _text.Append('\n');

    /// <summary>Opens a block under a heading; disposing it closes it.</summary>
    public Block Open(CodeText heading)
    {
        Line(heading);
        return OpenBlock("}");
    }

    /// <summary>Opens a block whose end is more than a brace.</summary>
    public Block OpenBlock(string close)
    {
        Line($"{{");
        _depth++;
        return new Block(this, close);
    }

    /// <summary>Indents what is written until it is disposed.</summary>
    public Block Indent()
    {
        _depth++;
        return new Block(this, close: null);
    }

    public override string ToString() => _text.ToString();

    // Where XML has a space it can have a line end.
    private void WrapDocumentation(string line)
    {
        int width = Widest - (_depth * 4);
        while (line.Length > width && line.LastIndexOf(' ', width) is var cut && cut >= Documentation.Length)
        {
            Append(line.Substring(0, cut));
            line = Documentation + line.Substring(cut + 1);
        }

        Append(line);
    }

    private void Append(string line)
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
    }

    /// <summary>An open block.</summary>
    internal readonly struct Block(CodeWriter writer, string? close) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (close is not null)
            {
                writer._text.Append(' ', writer._depth * 4).Append(close).Append('\n');
            }
        }
    }
}
