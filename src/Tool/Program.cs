using ReduGen.Tool.Commands;

namespace ReduGen.Tool;

/// <summary>The program <c>redugen</c>: what the generator does in a build, on the command line.</summary>
internal static class Program
{
    private static int Main(string[] args) => ToolCommand.Run(args, ToolConsole.OfProcess());
}
