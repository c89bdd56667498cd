using System;
using System.Net.Http;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace ReduGen.Bench.Peers.RunTime;

/// <summary>NSwag's client of redu's document, made now.</summary>
internal static class NSwagClient
{
    private const string Namespace = "NSwagPeer";

    /// <summary>The code that NSwag makes of a document.</summary>
    public static async Task<string> GenerateAsync(string path)
    {
        OpenApiDocument document = await OpenApiYamlDocument.FromFileAsync(path);
        var settings = new CSharpClientGeneratorSettings
        {
            ClassName = "Client",
            CSharpGeneratorSettings = { Namespace = Namespace, JsonLibrary = CSharpJsonLibrary.SystemTextJson },
        };
        return new CSharpClientGenerator(document, settings).GenerateFile();
    }

    /// <summary>A call of listInstances.</summary>
    /// <param name="http">What it sends with.</param>
    public static async Task<Func<Task>> ListInstancesAsync(HttpClient http)
    {
        Type client = CompiledCode.Load(Namespace, [SourceText.From(await GenerateAsync(Repository.ReduDocument))]).GetType($"{Namespace}.Client", throwOnError: true)!;
        MethodInfo list = client.GetMethod("ListInstancesAsync", Type.EmptyTypes)!;
        return list.CreateDelegate<Func<Task>>(Activator.CreateInstance(client, http));
    }
}
