using System.Collections.Generic;

namespace ReduGen.Generator.Tests.Reading;

/// <summary>A document with « and » around the places a test expects problems at; the marks are no part of the text.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Spans)
{
    public static MarkedText Parse(string marked)
    {
        List<TextSpan> spans = [];
        int at;
        while ((at = marked.IndexOf('«')) >= 0)
        {
            marked = marked.Remove(at, 1);
            int end = marked.IndexOf('»', at);
            marked = marked.Remove(end, 1);
            spans.Add(TextSpan.FromBounds(at, end));
        }

        return new MarkedText(marked, spans);
    }
}
