using System.Collections.Generic;

namespace ReduGen.Generated;

/// <summary>
/// Which types were tried in vain at which places while a value around them was tried. Unions within unions would otherwise be read
/// twice per level, and so a billion times at thirty levels.
/// </summary>
internal sealed class JsonMisfits(int trialStart)
{
    private readonly HashSet<(int Position, object Type)> _known = [];

    /// <summary>Where the outermost value that is tried begins.</summary>
    public int TrialStart { get; } = trialStart;

    /// <summary>Whether the type was tried here in vain.</summary>
    public bool Contains(int position, object type) => _known.Contains((position, type));

    /// <summary>Notes that the type was tried here in vain.</summary>
    public void Add(int position, object type) => _known.Add((position, type));
}
