using System.Collections.Generic;

namespace ReduGen.Receiving;

/// <summary>Finds the response for a status (OpenAPI 3.1, Responses Object): an exact status before a range, a range before <c>default</c>.</summary>
internal static class ResponseSelection
{
    /// <param name="cases">The cases, all of them successes or all failures.</param>
    /// <param name="status">The status.</param>
    /// <param name="isDefault">Whether the status may be what <c>default</c> stands for among these cases.</param>
    public static TCase? Find<TCase>(List<TCase> cases, int status, bool isDefault)
        where TCase : ResponseCase
    {
        TCase? found = null;
        foreach (TCase candidate in cases)
        {
            if (candidate.Status == status)
            {
                return candidate;
            }

            bool fits = candidate.Status == status / 100 || (candidate.Status == ResponseCase.Default && found is null && isDefault);
            found = fits ? candidate : found;
        }

        return found;
    }
}
