using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;
using ReduGen.Generator.Building;
using ReduGen.Generator.Emit;
using ReduGen.Generator.Options;
using ReduGen.Generator.Reading;
using ReduGen.Generator.Reading.Selecting;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Pipeline;

/// <summary>
/// An editor cancels the generator before each keystroke's own run. No test takes a time: each cancels in the middle of a step, by something that the step itself does,
/// and looks at what the step still did (bench/Peers cancel has the figures).
/// </summary>
public sealed class CancellationTests
{
    [Theory]
    [InlineData("openapi.json")]
    [InlineData("openapi.yaml")]
    public void Nothing_of_a_text_is_read_after_the_cancelling(string path)
    {
        using var source = new CancellationTokenSource();
        var problems = new CancellingList<ReadingProblem>(source);
        string text = "{" + string.Join(", ", Enumerable.Repeat("\"a\": 1", 20)) + "}";
        var builder = new TreeBuilder(new ProblemList(path, SourceText.From(text), problems));

        Assert.Throws<OperationCanceledException>(() => path.EndsWith("json", StringComparison.Ordinal)
            ? new Generator.Reading.Json.JsonTreeReader(text, 0, builder, source.Token).Read()
            : new Generator.Reading.Yaml.YamlTreeReader(text, 0, builder, source.Token).Read());
        Assert.Single(problems);
    }

    [Theory]
    [InlineData("parameters: [{ name: a, in: query, schema: { $ref: '#/nowhere/{i}' } }]")]
    [InlineData("deprecated: [{i}]")]
    public void Nothing_of_a_document_is_put_together_or_repaired_after_it(string fault)
    {
        using var source = new CancellationTokenSource();
        string paths = string.Concat(Enumerable.Range(0, 20).Select(i => $"  /a{i}:\n    get: {{ {fault.Replace("{i}", $"{i}", StringComparison.Ordinal)}, responses: {{ '204': {{ description: '' }} }} }}\n"));
        SourceTree tree = SourceReader.Read("openapi.yaml", SourceText.From(Documents.WithPaths(paths)), [], CancellationToken.None);
        var problems = new CancellingList<ReadingProblem>(source);

        Assert.Throws<OperationCanceledException>(() => DocumentReader.Read(tree, MarkedFiles.None, OperationSelection.Parse(""), problems, source.Token));
        Assert.Single(problems);
    }

    [Fact]
    public void No_schema_is_built_after_it()
    {
        using var source = new CancellationTokenSource();
        string schemas = string.Concat(Enumerable.Range(0, 20).Select(static i => $"    S{i:00}: {{ type: object, properties: {{ a: {{ type: string }} }} }}\n"));
        SourceTree tree = SourceReader.Read("openapi.yaml", SourceText.From(Documents.WithSchemas("    Thing: { type: string }\n" + schemas)), [], CancellationToken.None);
        DocumentReading reading = DocumentReader.Read(tree, MarkedFiles.None, OperationSelection.Parse(""), [], CancellationToken.None);
        var asked = new HashSet<string>();
        foreach ((string name, IOpenApiSchema schema) in reading.Document!.Components!.Schemas!.Where(static schema => schema.Value.Properties is not null))
        {
            var properties = new WatchedProperties(schema.Properties!, () =>
            {
                asked.Add(name);
                source.Cancel();
            });
            ((OpenApiSchema)schema).Properties = properties;
        }

        var header = new Model.HeaderModel("openapi.yaml", Generator.Text.EncodedText.Namespace("A"), "Client", ClientAccessibility.Public);
        var context = new BuildContext(reading.Document, DocumentVersion.V31, reading.Sources, new Generator.Diagnostics.DiagnosticBag(), source.Token);

        Assert.Throws<OperationCanceledException>(() => DocumentBuilder.Build(context, header));
        Assert.Single(asked);
    }

    [Fact]
    public void No_line_is_printed_after_it()
    {
        GeneratedFile file = FileEmitter.Files(CoreRun.Of(Documents.WithSchemas("    Thing: { type: string }")).Result.Client!).First();

        Assert.Throws<OperationCanceledException>(() => FileEmitter.Text(file, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void The_driver_is_told_of_it()
    {
        GeneratorDriver driver = Generate.Driver(new MarkedFile("openapi.yaml", Documents.WithSchemas("    Thing: { type: string }")));

        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(TestProject.Create(), new CancellationToken(canceled: true)));
    }

    /// <summary>Cancels when the first thing is added to it.</summary>
    private sealed class CancellingList<T>(CancellationTokenSource source) : System.Collections.ObjectModel.Collection<T>
    {
        protected override void InsertItem(int index, T item)
        {
            base.InsertItem(index, item);
            source.Cancel();
        }
    }

    /// <summary>Says when somebody looks through it.</summary>
    private sealed class WatchedProperties(IDictionary<string, IOpenApiSchema> properties, Action asked)
        : Dictionary<string, IOpenApiSchema>(properties), IEnumerable<KeyValuePair<string, IOpenApiSchema>>
    {
        IEnumerator<KeyValuePair<string, IOpenApiSchema>> IEnumerable<KeyValuePair<string, IOpenApiSchema>>.GetEnumerator()
        {
            asked();
            return base.GetEnumerator();
        }
    }
}
