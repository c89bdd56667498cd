using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using ReduGen.Runtime.Tests.JsonTexts.Differential;

// Our JSON reader against Utf8JsonReader for a number of seconds: a program and no test, so that it also runs as native code.
if (args is not [string seconds, .. string[] rest] || !int.TryParse(seconds, CultureInfo.InvariantCulture, out int limit))
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/Differential -- SECONDS [FIRST-SEED]");
    return 2;
}

const int Block = 1000;

// Other texts in each run; a difference names its seed, which repeats it.
int first = rest is [string seed] ? int.Parse(seed, CultureInfo.InvariantCulture) : Random.Shared.Next(int.MaxValue / 2);
var watch = Stopwatch.StartNew();
int compared = 0;
int accepted = 0;
try
{
    for (int block = 0; watch.Elapsed.TotalSeconds < limit; block++)
    {
        int[] results = await Task.WhenAll(DifferentialCases.All.Select(texts => Task.Run(() => texts.CompareAsync(first + (block * Block), Block))));
        compared += Block * results.Length;
        accepted += results.Sum();
    }
}
catch (DifferenceException difference)
{
    Console.Error.WriteLine(difference.Message);
    return 1;
}

Console.WriteLine($"{compared} texts, {accepted} of them JSON: both readers agree (seeds from {first})");
return accepted > compared / 10 ? 0 : 1;
