using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace ReduGen.Generator.Reading;

/// <summary>Places the problems of one file's text, and keeps their number bounded.</summary>
internal sealed class ProblemList(string path, SourceText text, ICollection<ReadingProblem> problems)
{
    private int _count;

    /// <summary>No more problems are taken.</summary>
    public bool IsFull => _count >= Limits.Problems;

    public void Add(ReadingProblemKind kind, TextSpan place, string pointer, string subject = "", string detail = "")
    {
        if (IsFull)
        {
            return;
        }

        _count++;
        int start = Math.Min(place.Start, text.Length);
        TextSpan span = TextSpan.FromBounds(start, Math.Min(place.End, text.Length));
        problems.Add(new ReadingProblem(kind, path, span, text.Lines.GetLinePositionSpan(span), pointer, subject, detail));
    }

    /// <summary>The line of a place as people count it, from 1.</summary>
    public int LineNumber(int position) => text.Lines.GetLinePosition(position).Line + 1;
}
