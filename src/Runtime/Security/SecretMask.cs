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

    /// <summary>The text with every secret of the call replaced, however it is spelled there.</summary>
    public string Apply(string text)
    {
        foreach (AppliedCredential credential in credentials)
        {
            text = Replace(text, credential.Value);
            text = Replace(text, credential.Credential.HiddenIn(credential.Value));
        }

        return text;
    }

    /// <summary>An exception that may be shown as the cause of another one; null where its message, or that of its own cause, has a secret.</summary>
    public Exception? Showing(Exception? failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (Apply(cause.Message) != cause.Message)
            {
                return null;
            }
        }

        return failure;
    }

    /// <summary>Whether an address that a server chose carries one of the secrets, escaped or not.</summary>
    public bool IsIn(Uri address)
    {
        string raw = address.OriginalString;
        string plain = Uri.UnescapeDataString(raw.Replace('+', ' '));
        foreach (AppliedCredential credential in credentials)
        {
            if (Contains(raw, plain, credential.Value) || Contains(raw, plain, credential.Credential.HiddenIn(credential.Value)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a body carries one of the secrets, however it is spelled there.</summary>
    public bool IsIn(ReadOnlySpan<byte> body)
    {
        if (credentials.Length == 0)
        {
            return false;
        }

        string text = Encoding.UTF8.GetString(body);
        return Apply(text) != text;
    }

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

        byte[] bytes = Encoding.UTF8.GetBytes(secret);
        // So the framework quotes a chunk's length that is none.
        text = text.Replace(BitConverter.ToString(bytes), Mask, StringComparison.Ordinal);
        StringBuilder? masked = null;
        int start = 0;
        while (SecretSpelling.Find(text, bytes, start) is (>= 0 and var index, var length))
        {
            masked = (masked ?? new StringBuilder(text.Length)).Append(text, start, index - start).Append(Mask);
            start = index + length;
        }

        return masked is null ? text : masked.Append(text, start, text.Length - start).ToString();
    }
}
