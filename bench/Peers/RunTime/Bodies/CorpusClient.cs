using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Bench.Clients;
using ReduGen.Bench.Peers.Build;
using ReduGen.Generator.Emit;

namespace ReduGen.Bench.Peers.RunTime.Bodies;

/// <summary>Our client of one operation of a document beside the repository, made now.</summary>
internal sealed class CorpusClient
{
    private const string Call = "Call";

    private readonly MethodInfo _call;

    /// <param name="body">The operation, and how it is called.</param>
    public CorpusClient(CorpusBody body)
    {
        SourceText call = SourceText.From($$"""
            namespace {{ClientSources.Namespace}};

            public static class {{Call}}
            {
                public static System.Delegate Over(System.Net.Http.HttpMessageHandler handler)
                {
                    var client = new {{ClientSources.Name}}(new {{ClientSources.Name}}Options { Handler = handler, {{body.Credential}} = "key" });
                    return () => client.{{body.Call}};
                }
            }
            """);
        IEnumerable<GeneratedFile> files = FileEmitter.Files(ClientSources.Build(body.Path, body.Operation).Client!);
        Assembly library = CompiledCode.Load(
            $"{ClientSources.Namespace}.{body.Operation}", [call, .. files.Select(static file => FileEmitter.Text(file))], typeof(ApiException).Assembly);
        _call = library.GetType($"{ClientSources.Namespace}.{Call}", throwOnError: true)!.GetMethod("Over")!;
    }

    /// <summary>The client over a body.</summary>
    public Task<BodyClient> OverAsync(byte[] body)
    {
        object call = _call.Invoke(null, [new BodyHandler(body)])!;
        Type response = call.GetType().GenericTypeArguments[0].GenericTypeArguments[0]; // of Func<Task<T>>
        MethodInfo make = typeof(BodyClient).GetMethod(nameof(BodyClient.GeneratedAsync))!.MakeGenericMethod(response);
        return (Task<BodyClient>)make.Invoke(null, [call])!;
    }
}
