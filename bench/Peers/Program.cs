using System;
using System.Globalization;
using ReduGen.Bench.Peers.Build;
using ReduGen.Bench.Peers.Editing;
using ReduGen.Bench.Peers.Growth;
using ReduGen.Bench.Peers.RunTime;

const string Usage = """
    Usage: dotnet run -c Release --project bench/Peers -- MODE

      run-time             what a call costs, beside other clients
      build [DOCUMENT…]    what a client costs a build, beside other generators; without documents, those of ../shared/corpus
      build-selected [DOCUMENT OPERATIONS]
                           what a client of a few operations costs a build; without a document, ten of GitHub's
      keystroke [DOC…]     what an edit costs in an editor
      cancel [DOCUMENT…]   how long a cancelled generator goes on
      growth               what an operation costs in documents of 100 to 10,000
      guard                fails where a call allocates more than it did, or is far slower
    """;

switch (args)
{
    case ["run-time"]:
        RunTimeCommand.Run();
        return 0;
    case ["build", .. string[] documents]:
        BuildCommand.Run(documents);
        return 0;
    case ["build-selected"]:
        SelectedBuildCommand.Run(null, null);
        return 0;
    case ["build-selected", string document, string operations]:
        SelectedBuildCommand.Run(document, operations);
        return 0;
    case ["keystroke", .. string[] documents]:
        KeystrokeCommand.Run(documents);
        return 0;
    case ["cancel", .. string[] documents]:
        CancelCommand.Run(documents);
        return 0;
    case ["growth"]:
        GrowthCommand.Run();
        return 0;
    case ["guard"]:
        return await GuardCommand.RunAsync();

    // What these start themselves with, for a process that has done nothing yet.
    case [RunTimeCommand.Mode, string race]:
        await RunTimeCommand.RunAsync(race);
        return 0;
    case [FirstCall.Mode, string who]:
        await FirstCall.RunAsync(who);
        return 0;
    case [GrownStages.Mode, string hundreds]:
        GrownStages.Run(int.Parse(hundreds, CultureInfo.InvariantCulture));
        return 0;
    case [StagesCommand.Mode, string document, string operations]:
        StagesCommand.Run(document, operations);
        return 0;
    case [NSwagBuild.Mode, string document, string output]:
        return await NSwagBuild.GenerateAsync(document, output);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
