using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Abstractions.Serialization;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Microsoft.Kiota.Serialization.Form;
using Microsoft.Kiota.Serialization.Json;
using Microsoft.Kiota.Serialization.Multipart;
using Microsoft.Kiota.Serialization.Text;
using ReduGen.Bench.Peers.Build;

namespace ReduGen.Bench.Peers.RunTime;

/// <summary>Kiota's client of redu's document, made now.</summary>
internal static class KiotaClient
{
    private const string Name = "KiotaPeer";

    private static readonly SourceText Call = SourceText.From($$"""
        public static class {{Name}}
        {
            public static System.Func<System.Threading.Tasks.Task> Over(Microsoft.Kiota.Abstractions.IRequestAdapter adapter)
            {
                var client = new ApiSdk.ApiClient(adapter);
                return () => client.V1.Instances.GetAsync();
            }
        }
        """);

    private static readonly Assembly[] Libraries =
    [
        .. new[]
        {
            typeof(IRequestAdapter), typeof(FormParseNodeFactory), typeof(JsonParseNodeFactory), typeof(MultipartSerializationWriterFactory), typeof(TextParseNodeFactory),
        }.Select(static type => type.Assembly),
    ];

    /// <summary>A call of listInstances.</summary>
    /// <param name="http">What it sends with, the credential included.</param>
    public static Func<Task> ListInstances(HttpClient http)
    {
        MethodInfo over = CompiledCode.Load(Name, [Call, .. Generate()], Libraries).GetType(Name, throwOnError: true)!.GetMethod("Over")!;
        var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: http);
        return over.CreateDelegate<Func<IRequestAdapter, Func<Task>>>()(adapter);
    }

    /// <summary>The JSON of instances that it gave, by the client's own writing.</summary>
    public static async Task<JsonNode> JsonOfAsync(object instances) =>
        JsonNode.Parse(await KiotaJsonSerializer.SerializeAsStringAsync((IEnumerable<IParsable>)instances))!;

    private static SourceText[] Generate()
    {
        string folder = Directory.CreateTempSubdirectory("redugen-bench-").FullName;
        try
        {
            return KiotaCommand.Generate(Repository.ReduDocument, folder) is { ExitCode: not 0 } run
                ? throw new InvalidOperationException($"Kiota generates nothing: {run.Output}")
                : [.. Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories).Select(static file => SourceText.From(File.ReadAllText(file)))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
