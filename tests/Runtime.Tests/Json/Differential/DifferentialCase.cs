using System.Threading.Tasks;

namespace ReduGen.Runtime.Tests.JsonTexts.Differential;

/// <summary>One type, and texts that are mutated by a seed: our reader and Utf8JsonReader must accept the same of them and read the same values.</summary>
/// <param name="name">What the type is for.</param>
internal abstract class DifferentialCase(string name)
{
    public string Name => name;

    /// <summary>Reads the texts of consecutive seeds, whole and cut into pieces of 1 to 40 bytes.</summary>
    /// <returns>How many were accepted.</returns>
    /// <exception cref="DifferenceException">The readers differ.</exception>
    public abstract Task<int> CompareAsync(int firstSeed, int count);
}
