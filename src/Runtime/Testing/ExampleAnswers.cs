using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using ReduGen.Generated;
using ReduGen.Receiving;
using ReduGen.Xml;

namespace ReduGen.Testing;

/// <summary>The document's examples as responses: only those that the client can read.</summary>
internal static class ExampleAnswers
{
    /// <summary>The first example of a success; a success without a body needs none. Null where there is neither.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="accept">The media types that the request asks for.</param>
    /// <param name="examples">The operation's examples.</param>
    /// <param name="faults">Takes what is wrong with those that cannot be read.</param>
    public static HttpResponseMessage? Success<T>(ApiOperation<T> operation, string? accept, IReadOnlyList<FakeExample> examples, List<string> faults)
    {
        foreach (FakeExample example in examples.Where(one => accept is null || accept.Contains(one.MediaType, StringComparison.OrdinalIgnoreCase)))
        {
            if (operation.Sequences.FirstOrDefault(one => Is(one, example)) is { } sequence)
            {
                return Response(FakeWriting.StatusOf(sequence, HttpStatusCode.OK), FakeContent.OfText(example.Text, example.MediaType));
            }

            if (operation.Successes.FirstOrDefault(one => Is(one, example)) is { Body: { } body } success
                && Read(() => body.WriteExample(example.Text, example.MediaType), faults) is { } content)
            {
                return Response(FakeWriting.StatusOf(success, HttpStatusCode.OK), content);
            }
        }

        return operation.Successes.Find(static one => one.Body is null) is { } empty ? Response(FakeWriting.StatusOf(empty, HttpStatusCode.OK), content: null) : null;
    }

    /// <summary>An error with its example; without one it has no body.</summary>
    public static HttpResponseMessage Failure(ApiOperation operation, HttpStatusCode status, IReadOnlyList<FakeExample> examples)
    {
        foreach (FailureCase failure in operation.Failures.Where(one => FakeWriting.Covers(one, status)).OrderByDescending(static one => one.Status))
        {
            if (examples.FirstOrDefault(one => Is(failure, one)) is { } example && Read(() => failure.WriteExample(example.Text), []) is { } content)
            {
                return Response(status, content);
            }
        }

        return Response(status, content: null);
    }

    private static HttpContent? Read(Func<HttpContent?> write, List<string> faults)
    {
        try
        {
            return write();
        }
        catch (Exception fault) when (fault is JsonBodyException or XmlBodyException)
        {
            faults.Add(fault.Message);
            return null;
        }
    }

    private static bool Is(ResponseCase response, FakeExample example) =>
        response.Status == example.Status && string.Equals(response.MediaType, example.MediaType, StringComparison.OrdinalIgnoreCase);

    private static HttpResponseMessage Response(HttpStatusCode status, HttpContent? content) => new(status) { Content = content };
}
