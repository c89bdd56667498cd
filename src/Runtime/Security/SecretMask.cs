using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ReduGen.Security;

/// <summary>Keeps the secrets of one call out of texts that a server wrote, and finds them in addresses.</summary>
internal readonly struct SecretMask(AppliedCredential[] credentials)
{
    private const string Mask = "***";

    // Real keys are far longer; a shorter text stands in ordinary words, and masking it would only spoil the message.
    private const int ShortestSecret = 6;

    /// <summary>The text with every secret of the call replaced.</summary>
    public string Apply(string text)
    {
        foreach (AppliedCredential credential in credentials)
        {
            text = Replace(text, credential.Value);
            text = Replace(text, credential.Credential.HiddenText);
        }

        return text;
    }

    /// <summary>Whether an address that a server chose carries one of the secrets, escaped or not.</summary>
    public bool IsIn(Uri address)
    {
        string raw = address.OriginalString;
        string plain = Uri.UnescapeDataString(raw.Replace('+', ' '));
        foreach (AppliedCredential credential in credentials)
        {
            if (Contains(raw, plain, credential.Value) || Contains(raw, plain, credential.Credential.HiddenText))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a body carries one of the secrets, escaped as in a form or not.</summary>
    public bool IsIn(ReadOnlySpan<byte> body)
    {
        foreach (AppliedCredential credential in credentials)
        {
            if (Contains(body, credential.Value) || Contains(body, credential.Credential.HiddenText))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(ReadOnlySpan<byte> body, string? secret) =>
        IsSecret(secret)
        && (body.IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0 || body.IndexOf(Encoding.ASCII.GetBytes(Uri.EscapeDataString(secret))) >= 0);

    private static bool Contains(string raw, string plain, string? secret) =>
        IsSecret(secret)
        && (raw.Contains(secret, StringComparison.OrdinalIgnoreCase)
            || plain.Contains(secret, StringComparison.OrdinalIgnoreCase)
            || raw.Contains(Uri.EscapeDataString(secret), StringComparison.OrdinalIgnoreCase));

    private static bool IsSecret([NotNullWhen(true)] string? text) => text is { Length: >= ShortestSecret };

    private static string Replace(string text, string? secret)
    {
        if (!IsSecret(secret))
        {
            return text;
        }

        text = text.Replace(secret, Mask, StringComparison.Ordinal);
        string escaped = Uri.EscapeDataString(secret);
        return escaped == secret ? text : text.Replace(escaped, Mask, StringComparison.Ordinal);
    }
}
