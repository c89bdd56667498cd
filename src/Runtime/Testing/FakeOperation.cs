using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using ReduGen.Generated;

namespace ReduGen.Testing;

/// <summary>An operation of a fake: the answers that were set, one call after the other, and the requests.</summary>
public abstract class FakeOperation
{
    private readonly FakeApi _fake;
    private readonly List<FakeAnswer> _answers = [];
    private readonly List<FakeExample> _examples = [];
    private int _next;

    private protected FakeOperation(FakeApi fake, string method, string path, string setter)
    {
        _fake = fake;
        Name = method + " " + path;
        Setter = setter;
        fake.Add(this);
    }

    /// <summary>The operation's requests so far, in their order.</summary>
    public IReadOnlyList<FakeRequest> Requests => [.. _fake.Requests.Where(request => request.Operation == Name)];

    /// <summary>Method and path template, such as <c>GET /v1/instances</c>.</summary>
    internal string Name { get; }

    /// <summary>What a test writes to set an answer, such as <c>Instances.OnList</c>.</summary>
    internal string Setter { get; }

    private protected IReadOnlyList<FakeExample> Examples => _examples;

    /// <inheritdoc/>
    public override string ToString() => Name;

    /// <summary>Forgets the answers that were set.</summary>
    internal void Clear()
    {
        lock (_answers)
        {
            _answers.Clear();
            _next = 0;
        }
    }

    internal async Task<HttpResponseMessage> AnswerAsync(FakeRequest request, ApiOperation operation)
    {
        if (Next() is not { } answer)
        {
            return AnswerUnset(request, operation);
        }

        if (answer.Delay > TimeSpan.Zero)
        {
            await Task.Delay(answer.Delay, _fake.TimeProvider, request.CancellationToken).ConfigureAwait(false);
        }

        HttpResponseMessage response;
        try
        {
            response = await answer.Make(request, operation).ConfigureAwait(false);
        }
        catch (FakeErrorException error)
        {
            response = AnswerError(operation, error);
        }

        foreach (KeyValuePair<string, string> header in answer.Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                response.Content.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        return response;
    }

    private protected void Add(FakeAnswer answer)
    {
        lock (_answers)
        {
            _answers.Add(answer);
        }
    }

    private protected void AddExample(FakeExample example) => _examples.Add(example);

    /// <summary>Changes the answer that was set last.</summary>
    private protected void ChangeLast(Action<FakeAnswer> change)
    {
        lock (_answers)
        {
            change(_answers.Count > 0 ? _answers[^1] : throw new InvalidOperationException($"{Name}: there is no answer yet that this could belong to."));
        }
    }

    private protected HttpResponseMessage AnswerError(ApiOperation operation, FakeErrorException failure) => failure.Error is { } error
        ? FakeWriting.Failure(operation, failure.Status, error)
        : ExampleAnswers.Failure(operation, failure.Status, _examples);

    /// <summary>The answer where none was set.</summary>
    private protected abstract HttpResponseMessage AnswerUnset(FakeRequest request, ApiOperation operation);

    // The last answer stays.
    private FakeAnswer? Next()
    {
        lock (_answers)
        {
            return _answers.Count == 0 ? null : _answers[Math.Min(_next++, _answers.Count - 1)];
        }
    }
}
