using ReduGen.Tool.Checking;

namespace ReduGen.Tool.Reports;

/// <summary>The colours of a terminal, as ANSI escapes.</summary>
internal static class Colour
{
    private const string Reset = "\e[0m";

    public static string Of(Verdict verdict, string text) => verdict switch
    {
        Verdict.Clean => "\e[32m" + text + Reset,
        Verdict.Diagnosed => "\e[33m" + text + Reset,
        _ => "\e[31m" + text + Reset,
    };
}
