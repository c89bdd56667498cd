using System.Collections.Generic;
using System.Linq;

namespace ReduGen.Generator.Reading;

/// <summary>Places problems by their pointers, each once, and keeps their number bounded.</summary>
internal sealed class PlacedProblems(Sources sources, ICollection<ReadingProblem> problems)
{
    private readonly HashSet<ReadingProblem> _found = [];

    /// <summary>Takes back what was said of these places and of all below them.</summary>
    public void Forget(IEnumerable<SourcePlace> places)
    {
        HashSet<string> gone = [.. places.Select(static place => place.ToString())];
        foreach (ReadingProblem problem in problems.Where(problem => IsWithin(problem.Pointer, gone)).ToArray())
        {
            problems.Remove(problem);
        }
    }

    public void Add(ReadingProblemKind kind, JsonPointer at, string subject = "", string detail = "") => Add(kind, sources.Of(at), subject, detail);

    /// <remarks>What stands in several places of the document, for it was referred to as a path item, is wrong once.</remarks>
    public void Add(ReadingProblemKind kind, SourcePlace place, string subject = "", string detail = "")
    {
        if (_found.Count >= Limits.Problems)
        {
            return;
        }

        // What is wrong with a key is shown at the key; what is wrong with a value, at the value.
        NodePosition position = place.Position;
        bool key = kind is ReadingProblemKind.UnknownMember or ReadingProblemKind.PathWithoutSlash or ReadingProblemKind.NotUnderstood
            || place.At.Depth == 0;
        ReadingProblem problem = new(
            kind,
            position.Path,
            key ? position.Key : position.Value,
            key ? position.KeyLines : position.ValueLines,
            place.ToString(),
            subject,
            detail);
        if (_found.Add(problem))
        {
            problems.Add(problem);
        }
    }

    private static bool IsWithin(string pointer, HashSet<string> places)
    {
        for (int end = pointer.Length; end > 0; end = pointer.LastIndexOf('/', end - 1))
        {
            if (places.Contains(pointer.Substring(0, end)))
            {
                return true;
            }
        }

        return false;
    }
}
