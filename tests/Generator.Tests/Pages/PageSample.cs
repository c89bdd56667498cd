using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using ReduGen.Generator.Tests.Kit;
using ReduGen.Generator.UserCode;

namespace ReduGen.Generator.Tests.Pages;

/// <summary>
/// A C# sample of a page. A whole file begins with its usings, or declares types; everything else is part of a method, and finds the client as <c>client</c>, and whatever
/// else it takes for granted in a comment before the fence: <c>&lt;!-- sample: Stream stream; Guid id --&gt;</c>.
/// </summary>
internal sealed record PageSample(string Page, Fence Fence, PageClient Client)
{
    private const string Context = "sample:";

    private const string Item = "<OpenApiClient ";

    // What an ASP.NET Core project has by itself (ImplicitUsings), which is what every other project has and more.
    private const string Implicit =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    // docs/README.md names them.
    private const string OfFragments = "using System.Net; using System.Net.ServerSentEvents; using System.Text.Json; using OpenTelemetry.Trace; using ReduGen;";

    // A sample is no library: its public types, such as classes of tests, need no documentation.
    private static readonly CSharpParseOptions Parsing = TestProject.Parsing(LanguageVersion.Latest).WithDocumentationMode(Microsoft.CodeAnalysis.DocumentationMode.Parse);

    /// <summary>The samples of a page, each with the client that was named last before it.</summary>
    public static IEnumerable<PageSample> Of(MarkdownPage page)
    {
        PageClient client = PageClient.Redu;
        foreach (Fence fence in page.Fences)
        {
            client = fence switch
            {
                _ when fence.Comments.FirstOrDefault(IsItem) is { } item => new PageClient(item, null),
                { Kind: "yaml paths" or "yaml schemas" } => PageClient.OnPage(fence),
                { Kind: "yaml" } when fence.Text.StartsWith("openapi:", StringComparison.Ordinal) => PageClient.OnPage(fence),
                _ => client,
            };
            if (fence.Kind == "csharp")
            {
                yield return new PageSample(page.Name, fence, client);
            }
        }
    }

    /// <summary>What the compiler and our own analyzers say of the sample, at the page's lines.</summary>
    public async Task<IReadOnlyList<string>> Problems(CancellationToken cancellation)
    {
        SyntaxTree sample = CSharpSyntaxTree.ParseText(Source, Parsing, cancellationToken: cancellation);
        CSharpCompilation project = Client.Compilation.AddSyntaxTrees(sample, CSharpSyntaxTree.ParseText(Implicit, Parsing, cancellationToken: cancellation));
        SemanticModel model = project.GetSemanticModel(sample);
        CompilationWithAnalyzers analyzed = project.WithAnalyzers([new KeyInSourceAnalyzer(), new UndisposedStreamAnalyzer(), new UntypedCatchAnalyzer()]);
        return
        [
            .. model.GetDiagnostics(cancellationToken: cancellation)
                .Concat(await analyzed.GetAnalyzerSemanticDiagnosticsAsync(model, null, cancellation))
                .Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
                .Select(Printed),
        ];
    }

    private string Source => IsWholeFile ? AtItsLine : $$"""
        {{OfFragments}} using {{Client.Namespace}};

        #pragma warning disable CS1998 // A fragment need not wait for anything.
        internal static class Sample
        {
            internal static {{Client.FullName}} client = null!;
            internal static CancellationToken cancellationToken = default;
            {{string.Concat(Names.Select(static name => $"internal static {name} = default!;\n"))}}
            internal static async Task RunAsync()
            {
        {{AtItsLine}}
            }
        }
        """;

    private string AtItsLine => string.Create(CultureInfo.InvariantCulture, $"#line {Fence.Line} \"{Page}\"\n{Fence.Text}\n#line hidden");

    private IEnumerable<string> Names => Fence.Comments
        .Where(static comment => comment.StartsWith(Context, StringComparison.Ordinal))
        .SelectMany(static comment => comment[Context.Length..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private bool IsWholeFile => CSharpSyntaxTree.ParseText(Fence.Text, Parsing).GetCompilationUnitRoot() is var root
        && (root.Usings.Count > 0 || root.Members.All(static member => member is BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax));

    private static bool IsItem(string comment) => comment.StartsWith(Item, StringComparison.Ordinal);

    private static string Printed(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetMappedLineSpan();
        return string.Create(CultureInfo.InvariantCulture, $"{place.Path}({place.StartLinePosition.Line + 1}): {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
