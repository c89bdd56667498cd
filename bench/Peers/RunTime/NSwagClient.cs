using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Threading.Tasks;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag;
using NSwag.CodeGeneration.CSharp;

namespace ReduGen.Bench.Peers.RunTime;

/// <summary>NSwag's client of redu's document: its generator is asked now and its code compiled here, so that none of it lies in the repository.</summary>
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
        Type client = Compile(await GenerateAsync(Repository.ReduDocument)).GetType($"{Namespace}.Client", throwOnError: true)!;
        MethodInfo list = client.GetMethod("ListInstancesAsync", Type.EmptyTypes)!;
        return list.CreateDelegate<Func<Task>>(Activator.CreateInstance(client, http));
    }

    private static Assembly Compile(string code)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            Namespace,
            [CSharpSyntaxTree.ParseText(code)],
            Net100.References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        var library = new MemoryStream();
        IEnumerable<Diagnostic> errors = compilation.Emit(library).Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return errors.FirstOrDefault() is { } error
            ? throw new InvalidOperationException($"NSwag's code does not compile: {error}")
            : Assembly.Load(library.ToArray());
    }
}
