using System;

namespace ReduGen.Security;

/// <summary>An access token and its time.</summary>
/// <param name="Value">The token.</param>
/// <param name="RenewAt">From when on another one is got, while this one is still sent.</param>
/// <param name="ExpiresAt">From when on it is not sent any more.</param>
internal sealed record AccessToken(string Value, DateTimeOffset RenewAt, DateTimeOffset ExpiresAt)
{
    private static readonly TimeSpan LongestMargin = TimeSpan.FromMinutes(1);

    // Anything longer would leave the range of dates sooner than matter.
    private static readonly TimeSpan LongestLife = TimeSpan.FromDays(3650);

    /// <param name="value">The token.</param>
    /// <param name="lifetime">How long it lives; null where the server does not say, and a 401 tells its end.</param>
    /// <param name="now">When it was asked for.</param>
    public static AccessToken From(string value, TimeSpan? lifetime, DateTimeOffset now)
    {
        TimeSpan life = lifetime is { } given && given < LongestLife ? given : LongestLife;
        TimeSpan margin = life / 5 < LongestMargin ? life / 5 : LongestMargin;
        return new AccessToken(value, now + life - margin, now + life);
    }

    public override string ToString() => "access token (value hidden)";
}
