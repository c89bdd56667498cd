namespace ReduGen.Testing;

/// <summary>A request whose body is of one type.</summary>
/// <typeparam name="TBody">The type of the body.</typeparam>
public sealed class FakeRequest<TBody> : FakeRequest
{
    internal FakeRequest(FakeRequest request)
        : base(request)
    {
    }

    /// <inheritdoc cref="FakeRequest.Argument"/>
    public new TBody Argument => base.Argument is TBody body ? body : default!;
}
