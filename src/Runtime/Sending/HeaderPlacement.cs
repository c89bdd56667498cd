using System;
using System.Collections.Generic;
using System.Net.Http;

namespace ReduGen.Sending;

/// <summary>Puts header parameters into a request.</summary>
internal static class HeaderPlacement
{
    /// <exception cref="InvalidOperationException">A name cannot be a header's.</exception>
    public static void Add(HttpRequestMessage message, List<KeyValuePair<string, string>> headers)
    {
        foreach ((string name, string value) in headers)
        {
            // A document may name the header of a security scheme a second time; the credential was given on purpose.
            if (message.Headers.NonValidated.Contains(name) || message.Headers.TryAddWithoutValidation(name, value))
            {
                continue;
            }

            // The framework keeps those about the body, such as Content-Language, apart, even where there is none.
            message.Content ??= new ByteArrayContent([]);
            if (message.Content.Headers.NonValidated.Contains(name))
            {
                message.Content.Headers.Remove(name);
            }

            if (!message.Content.Headers.TryAddWithoutValidation(name, value))
            {
                throw new InvalidOperationException($"\"{name}\" cannot be a header of a request.");
            }
        }
    }
}
