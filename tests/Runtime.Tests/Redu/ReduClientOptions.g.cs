// In the exact shape that the generator prints: a change of that shape is a change here too.
#nullable enable annotations
#nullable disable warnings

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using ReduGen.Generated;

namespace Redu.Cloud;

public sealed class ReduClientOptions : global::ReduGen.ApiClientOptions
{
    internal static readonly global::ReduGen.Generated.SecurityScheme ApiKeyScheme =
        global::ReduGen.Generated.SecurityScheme.ApiKeyInHeader("ApiKey", "x-api-key");

    public ReduClientOptions() : base("https://api.redu.cloud") { }

    public global::ReduGen.ApiKeyCredential? ApiKey
    {
        get => GetCredential<global::ReduGen.ApiKeyCredential>(ApiKeyScheme);
        set => SetCredential(ApiKeyScheme, value);
    }
}
