using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using ReduGen.Generated;
using ReduGen.Receiving;

namespace ReduGen.Testing;

/// <summary>Values and errors → responses, written by what the client reads them with.</summary>
internal static class FakeWriting
{
    /// <summary>The response that gives a value.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="status">Its status; null for that of the first response in the document that can give the value.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The document has no such response.</exception>
    public static HttpResponseMessage Success<T>(ApiOperation<T> operation, HttpStatusCode? status, T value)
    {
        foreach (SuccessCase<T> success in operation.Successes.OrderBy(one => value is null && one.Body is not null))
        {
            if ((status is null || Covers(success, status.Value)) && TryWrite(success, value, out HttpContent? content))
            {
                return new HttpResponseMessage(status ?? StatusOf(success, HttpStatusCode.OK)) { Content = content };
            }
        }

        string which = status is null ? "no success" : $"no success {(int)status}";
        throw new InvalidOperationException($"{operation}: the document has {which} that gives {(value is null ? "null" : $"this {value.GetType().Name}")}.");
    }

    /// <summary>The response that is an error.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="status">Its status.</param>
    /// <param name="error">Its body.</param>
    /// <exception cref="InvalidOperationException">The document has no such error.</exception>
    public static HttpResponseMessage Failure(ApiOperation operation, HttpStatusCode status, object error)
    {
        foreach (FailureCase failure in operation.Failures.Where(one => Covers(one, status)).OrderByDescending(static one => one.Status))
        {
            if (failure.Write(error) is { } content)
            {
                return new HttpResponseMessage(status) { Content = content };
            }
        }

        throw new InvalidOperationException($"{operation}: the document has no error {(int)status} whose body is {error.GetType().Name}.");
    }

    /// <summary>Whether a response of the document may have a status.</summary>
    public static bool Covers(ResponseCase response, HttpStatusCode status) =>
        response.Status == (int)status || response.Status == (int)status / 100 || response.Status == ResponseCase.Default;

    /// <summary>The status of a response of the document; of a range the first.</summary>
    /// <param name="response">The response.</param>
    /// <param name="ofDefault">The status of <c>default</c>.</param>
    public static HttpStatusCode StatusOf(ResponseCase response, HttpStatusCode ofDefault) =>
        response.Status == ResponseCase.Default ? ofDefault : (HttpStatusCode)(response.Status < 100 ? response.Status * 100 : response.Status);

    private static bool TryWrite<T>(SuccessCase<T> success, T value, out HttpContent? content)
    {
        content = success.Body?.Write(value, success.MediaType!);
        return content is not null || (success.Body is null && (value is null || value is Nothing));
    }
}
