using System;
using System.Globalization;

namespace ReduGen.Faults.Soak;

/// <summary>How long a soak is.</summary>
/// <param name="Calls">How many calls are made.</param>
/// <param name="InFlight">How many of them at once.</param>
/// <param name="FaultPercent">How many of a hundred answers are faults.</param>
internal sealed record SoakArguments(int Calls, int InFlight, int FaultPercent)
{
    /// <summary><c>--calls 1000000 --in-flight 64 --faults 5</c>, which are the defaults.</summary>
    public static SoakArguments Parse(string[] args)
    {
        var arguments = new SoakArguments(1_000_000, 64, 5);
        for (int i = 0; i < args.Length; i += 2)
        {
            int value = int.Parse(args[i + 1], CultureInfo.InvariantCulture);
            arguments = args[i] switch
            {
                "--calls" => arguments with { Calls = value },
                "--in-flight" => arguments with { InFlight = value },
                "--faults" => arguments with { FaultPercent = value },
                _ => throw new ArgumentException($"{args[i]} is none of --calls, --in-flight and --faults."),
            };
        }

        return arguments;
    }
}
