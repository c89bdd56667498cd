using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using ReduGen.Bench.Clients.Bodies;

namespace ReduGen.Bench.Peers.RunTime.Bodies;

/// <summary>A response type of a document beside the repository.</summary>
/// <param name="Holds">What there is much of in it.</param>
/// <param name="Document">The document's name.</param>
/// <param name="Operation">The operation's id.</param>
/// <param name="Credential">The client option that its security scheme gives.</param>
/// <param name="Call">The call of the operation, of a client.</param>
/// <param name="Make">Makes a body of about a length.</param>
/// <param name="ExpertAsync">The expert's client over a body.</param>
internal sealed record CorpusBody(
    string Holds, string Document, string Operation, string Credential, string Call, Func<int, byte[]> Make, Func<byte[], Task<BodyClient>> ExpertAsync)
{
    public static IReadOnlyList<CorpusBody> All { get; } =
    [
        new("numbers", "spotify.yaml", "get-several-audio-features", "Oauth20", "Tracks.GetSeveralAudioFeaturesAsync(\"ids\")",
            AudioFeaturesData.Make, static body => BodyClient.ExpertAsync(body, ExpertBodyContext.Default.ExpertAudioFeatures)),
        new("nested objects and maps", "stripe-spec3.yaml", "GetShippingRates", "BearerAuth", "ShippingRates.GetAsync()",
            ShippingRatesData.Make, static body => BodyClient.ExpertAsync(body, ExpertBodyContext.Default.ExpertShippingRates)),
        new("unions and text", "openai.yaml", "listMessages", "ApiKeyAuth", "Assistants.ListMessagesAsync(\"thread\")",
            MessagesData.Make, static body => BodyClient.ExpertAsync(body, ExpertBodyContext.Default.ExpertMessages)),
    ];

    /// <summary>Where the document is, if it is there.</summary>
    public string Path => Repository.CorpusDocument(Document);
}
