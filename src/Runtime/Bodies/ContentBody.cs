using System.Net.Http;

namespace ReduGen.Bodies;

/// <summary>A body that the caller made with the framework's own types.</summary>
internal sealed class ContentBody(HttpContent content) : RequestBody
{
    public override bool CanRepeat => false;

    public override HttpContent CreateContent() => content;
}
