using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Fuzz;

/// <summary>An input as a file of the project.</summary>
internal sealed class FuzzedText(Input input) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(input.Text, Encoding.Unicode);

    public override string Path => input.FileName;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
