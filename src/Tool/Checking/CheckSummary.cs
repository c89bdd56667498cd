using System.Collections.Generic;
using System.Linq;

namespace ReduGen.Tool.Checking;

/// <summary>The sums of a run.</summary>
/// <param name="skipped">The files that are no OpenAPI documents.</param>
internal sealed class CheckSummary(IReadOnlyList<string> skipped)
{
    private readonly int[] _verdicts = new int[3];
    private readonly SortedDictionary<string, int> _counts = new(System.StringComparer.Ordinal);

    public IReadOnlyList<string> Skipped => skipped;

    public int Documents => _verdicts.Sum();

    public int Clean => _verdicts[(int)Verdict.Clean];

    public int Diagnosed => _verdicts[(int)Verdict.Diagnosed];

    public int Broken => _verdicts[(int)Verdict.Broken];

    public int Described { get; private set; }

    public int Operations { get; private set; }

    public int Types { get; private set; }

    public int Untyped { get; private set; }

    /// <summary>All diagnostics counted by id.</summary>
    public IEnumerable<(string Id, int Count)> CountsById => _counts.Select(static count => (count.Key, count.Value));

    public void Add(DocumentReport document)
    {
        _verdicts[(int)document.Verdict]++;
        Described += document.Described;
        Operations += document.Operations;
        Types += document.Types;
        Untyped += document.Untyped;
        foreach ((string id, int count) in document.CountsById())
        {
            _counts[id] = _counts.GetValueOrDefault(id) + count;
        }
    }

    /// <summary>The last line of a run; scripts read it.</summary>
    public override string ToString() => $"{Documents} documents: {Clean} clean, {Diagnosed} diagnosed, {Broken} broken";
}
