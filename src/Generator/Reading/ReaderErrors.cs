using System;
using Microsoft.OpenApi;

namespace ReduGen.Generator.Reading;

/// <summary>Turns what Microsoft.OpenApi says of a document into problems, but for what is false, harmless or ours to say.</summary>
internal static class ReaderErrors
{
    public static void Report(OpenApiError error, PlacedProblems problems)
    {
        // Members that an object does not have are reported before, with their places; schemas may have any.
        // A document without paths may have webhooks, or components for others.
        if (error.Message.Contains(" is not a valid property at ") || error.Message.StartsWith("Paths is a REQUIRED field", StringComparison.Ordinal))
        {
            return;
        }

        // The pointer is given beside the message, or only in it; that of a list's item stops at the list.
        int inMessage = error.Message.LastIndexOf(" at #/", StringComparison.Ordinal);
        string pointer = error.Pointer is { Length: > 0 } given ? given : inMessage >= 0 ? error.Message.Substring(inMessage + 4) : "#";
        string message = inMessage >= 0 ? error.Message.Substring(0, inMessage) : error.Message;
        problems.Add(ReadingProblemKind.NotUnderstood, JsonPointer.Parse(pointer == "#/" ? "#" : pointer), detail: message);
    }
}
