using System;
using System.Globalization;
using System.IO;

namespace ReduGen.Fuzz;

/// <summary>
/// Mutates documents and looks for what must not be: <c>--seconds N [--seed N] [--workers N] [--finds FOLDER]</c>, or <c>--input FILE</c> for one document,
/// which is then made as small as it may be and still show the find.
/// The same seed gives the same inputs. Exit code 1 where something was found.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        string finds = Option(args, "--finds") ?? Path.Combine("artifacts", "fuzz");
        if (Option(args, "--input") is { } file)
        {
            return RunOne(new Input(0, Path.GetFileName(file), File.ReadAllText(file), HasFake: true));
        }

        if (Option(args, "--seconds") is not { } seconds)
        {
            Console.Error.WriteLine("usage: --seconds N [--seed N] [--workers N] [--finds FOLDER] | --input FILE");
            return 2;
        }

        int seed = Number(Option(args, "--seed") ?? "1");
        int workers = Number(Option(args, "--workers") ?? Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture));
        var campaign = new Campaign(new Inputs(seed), new FindFolder(finds));
        campaign.Run(TimeSpan.FromSeconds(Number(seconds)), workers);
        Console.WriteLine($"{campaign.Inputs} inputs, {campaign.Finds} finds");
        return campaign.Finds == 0 ? 0 : 1;
    }

    private static int RunOne(Input input)
    {
        var trial = new Trial();
        if (trial.Run(input) is not { } find)
        {
            Console.WriteLine("1 inputs, 0 finds");
            return 0;
        }

        Console.WriteLine($"{find}\n{new Reduction(trial).Reduce(input, find)}\n1 inputs, 1 finds");
        return 1;
    }

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
