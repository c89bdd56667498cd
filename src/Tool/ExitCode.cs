namespace ReduGen.Tool;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>The work was done and its result is bad: a broken document, or one that gives no client.</summary>
    public const int Failure = 1;

    /// <summary>The call itself was wrong: an unknown option, a path that is not there.</summary>
    public const int Usage = 2;
}
