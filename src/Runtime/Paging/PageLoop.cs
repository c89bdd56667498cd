using System;

namespace ReduGen.Paging;

/// <summary>Notices links that lead in a circle, of any length, with two addresses in memory (Brent's algorithm).</summary>
internal sealed class PageLoop(Uri first)
{
    private Uri _kept = first;
    private int _steps;
    private int _limit = 1;

    /// <summary>Whether the next page is one that was there already.</summary>
    public bool Closes(Uri current, Uri next)
    {
        if (next == current || next == _kept)
        {
            return true;
        }

        if (++_steps == _limit)
        {
            _kept = next;
            _limit *= 2;
            _steps = 0;
        }

        return false;
    }
}
