using System.Collections.Generic;

namespace ReduGen.Receiving;

/// <summary>
/// Finds the response for a status and a Content-Type (OpenAPI 3.1, 4.8.16 and 4.8.17): an exact status before a range, a range before <c>default</c>;
/// among the media types of that status the most specific one, and of equal ones the first.
/// </summary>
internal static class ResponseSelection
{
    /// <summary>The case; null where no case has the status.</summary>
    /// <param name="cases">The cases, all of them successes or all failures.</param>
    /// <param name="status">The status.</param>
    /// <param name="isDefault">Whether the status may be what <c>default</c> stands for among these cases.</param>
    /// <param name="contentType">The Content-Type.</param>
    /// <param name="fits">Whether the case is what the Content-Type says; without a choice it is the only one, and reading it shows what is wrong.</param>
    public static TCase? Find<TCase>(List<TCase> cases, int status, bool isDefault, string? contentType, out bool fits)
        where TCase : ResponseCase
    {
        TCase? found = null;
        int rank = 0;
        int fit = 0;
        int alike = 0;
        foreach (TCase candidate in cases)
        {
            int candidateRank = Rank(candidate.Status, status, isDefault);
            if (candidateRank == 0 || candidateRank < rank)
            {
                continue;
            }

            int candidateFit = candidate.MediaType is null ? MediaType.NoFit : MediaType.Fit(candidate.MediaType, contentType);
            alike = candidateRank > rank ? 1 : alike + 1;
            if (candidateRank > rank || candidateFit > fit)
            {
                (found, rank, fit) = (candidate, candidateRank, candidateFit);
            }
        }

        fits = alike == 1 || fit > MediaType.NoFit;
        return found;
    }

    /// <summary>Whether a case has the status.</summary>
    public static bool Has<TCase>(List<TCase> cases, int status, bool isDefault)
        where TCase : ResponseCase
    {
        foreach (TCase candidate in cases)
        {
            if (Rank(candidate.Status, status, isDefault) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int Rank(int documented, int status, bool isDefault) =>
        documented == status ? 3
        : documented == status / 100 ? 2
        : documented == ResponseCase.Default && isDefault ? 1
        : 0;
}
