using System;
using ReduGen.Bench.Peers.Build;
using ReduGen.Bench.Peers.RunTime;

const string Usage = """
    Usage: dotnet run -c Release --project bench/Peers -- MODE

      run-time             what a call costs, beside other clients
      build [DOCUMENT…]    what a client costs a build, beside other generators; without documents, those of ../shared/corpus
    """;

switch (args)
{
    case ["run-time"]:
        await RunTimeCommand.RunAsync();
        return 0;
    case ["build", .. string[] documents]:
        BuildCommand.Run(documents);
        return 0;

    // What the two above start themselves with, for a process that has done nothing yet.
    case [FirstCall.Mode, string who]:
        await FirstCall.RunAsync(who);
        return 0;
    case [StagesCommand.Mode, string document]:
        StagesCommand.Run(document);
        return 0;
    case [NSwagBuild.Mode, string document, string output]:
        await NSwagBuild.GenerateAsync(document, output);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
