using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Emit.Client;
using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Fakes;

/// <summary>A group of operations in a fake: for each the methods that set its answer.</summary>
internal static class FakeGroupEmitter
{
    public static void Write(CodeWriter code, HeaderModel header, GroupModel group)
    {
        DocumentationEmitter.Write(code, group.Documentation, default);
        TypeHeading.WriteAttributes(code);
        using (code.Open($"{TypeHeading.Accessibility(header)} sealed class {group.FakeName}"))
        {
            foreach (OperationModel operation in group.Operations)
            {
                code.Line($"private readonly {Type(operation)} {Field(operation)};");
            }

            code.Line();
            using (code.Open($"internal {group.FakeName}(global::ReduGen.Testing.FakeApi fake)"))
            {
                foreach (OperationModel operation in group.Operations)
                {
                    WriteDescription(code, group, operation);
                }
            }

            foreach (OperationModel operation in group.Operations)
            {
                WriteSetters(code, operation);
            }
        }
    }

    private static EncodedText Type(OperationModel operation) => EncodedText.Code($"global::ReduGen.Testing.FakeOperation<{ResultText.Of(operation)}>");

    // Names of operations never begin with an underscore that a letter follows.
    private static EncodedText Field(OperationModel operation) => EncodedText.Identifier("_" + operation.SetterName);

    private static void WriteDescription(CodeWriter code, GroupModel group, OperationModel operation)
    {
        EncodedText setter = EncodedText.Literal(group.PropertyName + "." + operation.SetterName);
        EncodedText end = EncodedText.Code($";");
        code.Line(
            $"{Field(operation)} = new {Type(operation)}(fake, {EncodedText.Literal(operation.Method)}, {EncodedText.Literal(operation.Path)}, {setter}){(operation.Examples.Count == 0 ? end : default)}");
        using (code.Indent())
        {
            for (int i = 0; i < operation.Examples.Count; i++)
            {
                ExampleModel example = operation.Examples[i];
                EncodedText arguments = EncodedText.Code($"{EncodedText.Number(example.Status)}, {EncodedText.Literal(example.MediaType)}, {EncodedText.Literal(example.Text)}");
                code.Line($".Example({arguments}){(i == operation.Examples.Count - 1 ? end : default)}");
            }
        }
    }

    private static void WriteSetters(CodeWriter code, OperationModel operation)
    {
        WriteSummary(code, EncodedText.Code($"Forgets the answers of <c>{Name(operation)}</c>, for new ones to be set on what is given back."));
        code.Line($"public {Type(operation)} {operation.SetterName}() => {Field(operation)}.Begin();");
        if (operation.Result is { } result)
        {
            WriteSetter(code, operation, EncodedText.Code($"global::System.Func<{result.CSharpOrNull}>"));
            WriteSetter(code, operation, EncodedText.Code($"global::System.Func<{Request(operation)}, {result.CSharpOrNull}>"));
        }

        if (operation.Stream is { } stream && operation.Responses.Any(static response => response.Sequences.Count > 0))
        {
            WriteStream(code, operation, stream);
        }

        foreach (TypeUse error in Errors(operation))
        {
            WriteSummary(code, EncodedText.Code($"Answers <c>{Name(operation)}</c> with an error of the document."));
            code.Line(
                $"""
                public {Type(operation)} {operation.SetterName}Error(global::System.Net.HttpStatusCode status, {error.CSharp} error) =>
                    {Field(operation)}.Begin().Fails(status, error);
                """);
        }
    }

    private static void WriteSetter(CodeWriter code, OperationModel operation, EncodedText function)
    {
        WriteSummary(code, EncodedText.Code($"Answers <c>{Name(operation)}</c> with a value, in place of the answers before."));
        code.Line(
            $"""
            public {Type(operation)} {operation.SetterName}({function} value) =>
                {Field(operation)}.Begin().Returns(value);
            """);
    }

    private static void WriteStream(CodeWriter code, OperationModel operation, StreamModel stream)
    {
        EncodedText? call = stream.Kind switch
        {
            StreamKind.Json => EncodedText.Code($"Streams(items, {JsonTypeText.Of(stream.Item!)})"),
            StreamKind.Events => EncodedText.Code($"Events(items, {JsonTypeText.Of(stream.Item!)})"),
            StreamKind.TextEvents => EncodedText.Code($"Events(items)"),
            _ => null,
        };
        if (call is not null)
        {
            WriteSummary(code, EncodedText.Code($"Answers <c>{Name(operation)}</c> with items one by one, in place of the answers before."));
            code.Line(
                $"""
                public {Type(operation)} {operation.SetterName}Stream(global::System.Func<global::System.Collections.Generic.IEnumerable<{StreamText.Item(stream)}>> items) =>
                    {Field(operation)}.Begin().{call.Value};
                """);
        }
    }

    private static void WriteSummary(CodeWriter code, EncodedText text)
    {
        code.Line();
        code.Line($"/// <summary>{text}</summary>");
    }

    private static EncodedText Name(OperationModel operation) => EncodedText.Xml(operation.Method + " " + operation.Path);

    // The body of several types is what the caller gave, whatever it was.
    private static EncodedText Request(OperationModel operation) => operation is { Body: { } body, OtherBodies.Count: 0 }
        ? EncodedText.Code($"global::ReduGen.Testing.FakeRequest<{Signature.BodyType(body)}{(body.IsRequired ? default : EncodedText.Code($"?"))}>")
        : EncodedText.Code($"global::ReduGen.Testing.FakeRequest");

    private static IEnumerable<TypeUse> Errors(OperationModel operation) => operation.Responses
        .Where(static response => !response.IsSuccess)
        .SelectMany(static response => response.Bodies)
        .GroupBy(static body => body.Type.CSharp.ToString())
        .Select(static same => same.First().Type);
}
