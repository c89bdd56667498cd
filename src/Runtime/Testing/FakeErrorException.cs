using System;
using System.Net;

namespace ReduGen.Testing;

/// <summary>Ends the function of an answer: the answer is an error.</summary>
/// <param name="status">The error's status.</param>
/// <param name="error">Its body; null for none.</param>
internal sealed class FakeErrorException(HttpStatusCode status, object? error) : Exception($"The fake answers {(int)status}.")
{
    public HttpStatusCode Status => status;

    public object? Error => error;
}
