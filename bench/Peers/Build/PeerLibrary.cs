using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ReduGen.Bench.Peers.Measuring;

namespace ReduGen.Bench.Peers.Build;

/// <summary>A peer's way from a document to a library: its generator in a process of its own, then <c>dotnet build</c>.</summary>
internal sealed class PeerLibrary
{
    private readonly LibraryProject _project;
    private readonly string _code;
    private readonly Func<string, ChildRun> _generate;
    private readonly int _attempts;
    private readonly List<double> _generating = [];
    private readonly List<double> _building = [];
    private string? _failure;

    /// <param name="folder">Where everything is written.</param>
    /// <param name="references">What the project file holds for the code's sake.</param>
    /// <param name="generate">Writes the code into a folder.</param>
    /// <param name="attempts">How often it is called before it is said to have failed; the figure is that of the run that did not.</param>
    public PeerLibrary(string folder, string references, Func<string, ChildRun> generate, int attempts = 1)
    {
        _project = new LibraryProject(folder, references);
        _code = Path.Combine(folder, "code");
        _generate = generate;
        _attempts = attempts;
    }

    /// <summary>One round; where there was no library in the last, there is none in this.</summary>
    public void Measure()
    {
        if (_failure is not null)
        {
            return;
        }

        ChildRun generating = Generate();
        if (generating.ExitCode != 0)
        {
            _failure = "generates nothing";
            return;
        }

        ChildRun building = _project.Build();
        if (building.ExitCode != 0)
        {
            _failure = $"does not compile: {Errors(building)} errors";
            return;
        }

        _generating.Add(generating.CpuSeconds);
        _building.Add(building.CpuSeconds);
    }

    /// <summary>What the rounds gave that had a library.</summary>
    public PeerFigures Figures() => _building.Count > 0
        ? new PeerFigures(Median.Of(_generating), Median.Of(_building), _project.Megabytes, Failure: null)
        : new PeerFigures(double.NaN, double.NaN, double.NaN, _failure);

    private ChildRun Generate()
    {
        for (int attempt = 1; ; attempt++)
        {
            if (Directory.Exists(_code))
            {
                Directory.Delete(_code, recursive: true); // a generator may do nothing where its files are there
            }

            Directory.CreateDirectory(_code);
            ChildRun run = _generate(_code);
            if (run.ExitCode == 0)
            {
                return run;
            }

            Console.WriteLine($"{_code}: attempt {attempt} of {_attempts} generates nothing. {run.Output.Trim().Split('\n')[^1].Trim()}");
            if (attempt == _attempts)
            {
                return run;
            }
        }
    }

    private static int Errors(ChildRun building) =>
        building.Output.Split('\n').Where(static line => line.Contains(": error ", StringComparison.Ordinal)).Distinct().Count();
}
