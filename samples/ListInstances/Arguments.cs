namespace ListInstances;

/// <summary>The command line.</summary>
internal sealed record Arguments(string? Key, bool Help)
{
    public const string HelpText =
        """
        Prints the compute instances of a redu cloud account.

        Usage: ListInstances [--key VALUE]

          --key VALUE   the API key to send, instead of REDU_API_KEY
          --help        this text

        Environment:
          REDU_API_KEY    the API key for the real service
          REDU_BASE_URL   the address to call instead of https://api.redu.cloud

        With neither set, `dotnet run` starts a small server on this machine and calls that:
          --key demo        both instances (what you get without --key)
          --key no-access   a valid key without access to the project: 403
          --key wrong       any other key: 401

        Exit codes: 0 listed, 1 the call failed, 2 wrong usage, 130 cancelled.
        """;

    public static Arguments Parse(ReadOnlySpan<string> args) => args switch
    {
        [] => new Arguments(Key: null, Help: false),
        ["--help" or "-h"] => new Arguments(Key: null, Help: true),
        ["--key", { Length: > 0 } key] => new Arguments(key, Help: false),
        ["--key"] or ["--key", ""] => throw Wrong("--key needs a value."),
        ["--help" or "-h", var next, ..] => throw Wrong($"Unexpected argument: '{next}'."),
        ["--key", _, var next, ..] => throw Wrong($"Unexpected argument: '{next}'."),
        [var first, ..] => throw Wrong($"Unknown argument: '{first}'."),
    };

    private static UsageException Wrong(string problem) => new($"{problem} Try --help.");
}
