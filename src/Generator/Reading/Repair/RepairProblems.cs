using System.Collections.Generic;

namespace ReduGen.Generator.Reading.Repair;

/// <summary>Places problems of a tree by their pointers, and keeps their number bounded.</summary>
internal sealed class RepairProblems(SourceTree tree, ICollection<ReadingProblem> problems)
{
    private int _count;

    public void Add(ReadingProblemKind kind, JsonPointer at, string subject = "", string detail = "")
    {
        if (_count++ >= Limits.Problems)
        {
            return;
        }

        // What is wrong with a key is shown at the key; what is wrong with a value, at the value.
        NodePosition position = tree.Find(at);
        bool key = kind is ReadingProblemKind.UnknownMember or ReadingProblemKind.PathWithoutSlash or ReadingProblemKind.NotUnderstood || at.Depth == 0;
        problems.Add(new ReadingProblem(
            kind,
            tree.Path,
            key ? position.Key : position.Value,
            key ? position.KeyLines : position.ValueLines,
            at.ToString(),
            subject,
            detail));
    }
}
