using System;
using System.Linq;
using System.Net.Http;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Emit;

public sealed class ServicesTests
{
    [Fact]
    public void A_project_without_the_packages_gets_neither_log_nor_services()
    {
        GeneratedClient client = Generate.From(Documents.WithScheme("type: http, scheme: bearer"));

        Assert.DoesNotContain(client.Files.Keys, static file => file.Contains("Log") || file.Contains("Services"));
        Assert.DoesNotContain("Logger", client.Text("ApiClient"));
    }

    [Fact]
    public void A_project_with_logging_gets_an_option_for_its_log()
    {
        string[] files = Files("type: http, scheme: bearer", typeof(ILogger));

        Assert.Contains(files, static file => file.Contains("public global::Microsoft.Extensions.Logging.ILogger? Logger"));
        Assert.DoesNotContain(files, static file => file.Contains("AddApiClient"));
    }

    [Theory]
    [InlineData("type: apiKey, in: header, name: k", "RedactLoggedHeaders(builder, static header => true)")]
    [InlineData("type: apiKey, in: query, name: k", "RemoveAllLoggers(builder)")]
    public void A_project_with_the_factory_gets_a_method_that_registers_the_client_and_keeps_its_key_out_of_the_factorys_log(string scheme, string silence)
    {
        string services = Assert.Single(Files(scheme, Factory), static file => file.Contains("AddApiClient("));

        Assert.Contains(silence, services);
    }

    private static readonly Type[] Factory =
        [typeof(ILogger), typeof(IHttpClientFactory), typeof(IServiceCollection), typeof(ServiceCollectionContainerBuilderExtensions), typeof(IOptions<>)];

    // Both versions of C# that are promised; the output must compile without a warning in a project that has these types' assemblies.
    private static string[] Files(string scheme, params Type[] types)
    {
        var file = new MarkedFile("openapi.yaml", Documents.WithScheme(scheme));
        MetadataReference[] references = [.. types.Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location))];
        return [.. new[] { LanguageVersion.CSharp12, LanguageVersion.Latest }.SelectMany(language =>
        {
            CSharpCompilation project = TestProject.Create(language).AddReferences(references);
            Generate.Driver(file, language).RunGeneratorsAndUpdateCompilation(project, out Compilation output, out _);
            Assert.Equal([], TestProject.Problems(output).Select(static problem => problem.ToString()));
            return output.SyntaxTrees.Select(static tree => tree.ToString());
        }).Distinct()];
    }
}
