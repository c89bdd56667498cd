using System.Collections.Generic;

namespace ReduGen.Receiving;

/// <summary>Finds the response for a status (OpenAPI 3.1, Responses Object): an exact status before a range, a range before <c>default</c>.</summary>
internal static class ResponseSelection
{
    public static TCase? Find<TCase>(List<TCase> cases, int status)
        where TCase : ResponseCase
    {
        TCase? found = null;
        foreach (TCase candidate in cases)
        {
            if (candidate.Status == status)
            {
                return candidate;
            }

            // A default is no word about success: a 2xx that only it could mean is undocumented.
            bool fits = candidate.Status == status / 100 || (candidate.Status == ResponseCase.Default && found is null && status / 100 != 2);
            found = fits ? candidate : found;
        }

        return found;
    }
}
