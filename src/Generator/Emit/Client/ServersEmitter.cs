using System.Linq;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>What the options say of servers: an address for each that operations have of their own, and the class of those that a caller may choose.</summary>
internal static class ServersEmitter
{
    /// <summary>A URL as an expression.</summary>
    public static EncodedText UrlOrNull(string? url) => url is null ? EncodedText.Code($"null") : EncodedText.Literal(url);

    /// <summary>The servers as the runtime knows them.</summary>
    public static void WriteFields(CodeWriter code, ServersModel servers)
    {
        foreach (OwnServerModel server in servers.Own)
        {
            code.Line(
                $"""
                internal static readonly global::ReduGen.Generated.ApiServer {server.FieldName} =
                    new global::ReduGen.Generated.ApiServer({EncodedText.Literal(server.PropertyName.ToString())}, {UrlOrNull(server.Url)});

                """);
        }
    }

    /// <summary>The options with their addresses.</summary>
    public static void WriteProperties(CodeWriter code, ServersModel servers)
    {
        foreach (OwnServerModel server in servers.Own)
        {
            code.Line();
            DocumentationEmitter.Write(code, server.Documentation, EncodedText.Code($"A server of its own that the document names for some operations."));
            code.Line(
                $$"""
                /// <value>Where operations go whose server is <c>{{EncodedText.Xml(server.Template)}}</c>; {{Default(server)}}.</value>
                public global::System.Uri? {{server.PropertyName}}
                {
                    get => GetAddress({{server.FieldName}});
                    set => SetAddress({{server.FieldName}}, value);
                }
                """);
        }
    }

    /// <summary>The class of the servers that a caller may choose.</summary>
    public static void WriteChoices(CodeWriter code, HeaderModel header, ServersModel servers)
    {
        if (servers.Choices.Count == 0)
        {
            return;
        }

        code.Line();
        code.Line($"/// <summary>The servers that the document offers, as addresses for the options.</summary>");
        using (code.Open($"{TypeHeading.Accessibility(header)} static class Servers"))
        {
            for (int i = 0; i < servers.Choices.Count; i++)
            {
                if (i > 0)
                {
                    code.Line();
                }

                WriteChoice(code, servers.Choices[i]);
            }
        }
    }

    private static EncodedText Default(OwnServerModel server) => server.Url switch
    {
        null => EncodedText.Code($"it must be set before they are called"),
        _ when server.Url.Contains("://") => EncodedText.Code($"by default <c>{EncodedText.Xml(server.Url)}</c>"),
        _ => EncodedText.Code($"by default <c>{EncodedText.Xml(server.Url)}</c> from the base address on"),
    };

    private static void WriteChoice(CodeWriter code, ServerModel server)
    {
        DocumentationEmitter.Write(code, server.Documentation, default);
        if (!server.IsMethod)
        {
            code.Line($"public static global::System.Uri {server.Name} {{ get; }} = new global::System.Uri({EncodedText.Literal(server.Url)});");
            return;
        }

        WriteParameterDocumentation(code, server);
        EncodedText parameters = Joined(server, server.IsRelative ? EncodedText.Code($"global::System.Uri relativeTo") : default);
        code.Line($"public static global::System.Uri {server.Name}({parameters}) =>");
        using (code.Indent())
        {
            code.Line($"new global::ReduGen.Generated.ServerUrl({EncodedText.Literal(server.Url)})");
            using (code.Indent())
            {
                foreach (ServerVariableModel variable in server.Variables)
                {
                    code.Line($".With({EncodedText.Literal(variable.WireName)}, {variable.ArgumentName}, {Values(variable)})");
                }

                EncodedText argument = server.IsRelative ? EncodedText.Code($"relativeTo") : default;
                code.Line($".Address({argument});");
            }
        }
    }

    private static void WriteParameterDocumentation(CodeWriter code, ServerModel server)
    {
        if (server.IsRelative)
        {
            code.Line($"/// <param name=\"relativeTo\">The address that the URL is relative to: where the document comes from.</param>");
        }

        foreach (ServerVariableModel variable in server.Variables)
        {
            EncodedText text = DocumentationEmitter.Line(variable.Documentation, EncodedText.Code($"The server variable <c>{EncodedText.Xml(variable.WireName)}</c>."));
            EncodedText values = variable.Values.Count > 0 ? EncodedText.Code($" One of {EncodedText.Xml(string.Join(", ", variable.Values))}.") : default;
            EncodedText name = EncodedText.XmlName(variable.ArgumentName);
            code.Line($"/// <param name=\"{name}\">{text}{values} By default <c>{EncodedText.Xml(variable.Default)}</c>.</param>");
        }

        code.Line($"/// <exception cref=\"global::System.ArgumentException\">The document does not allow a value, or the address is no http or https URL.</exception>");
    }

    private static EncodedText Joined(ServerModel server, EncodedText first) => server.Variables.Aggregate(
        first,
        static (all, variable) => all.IsEmpty
            ? EncodedText.Code($"string? {variable.ArgumentName} = null")
            : EncodedText.Code($"{all}, string? {variable.ArgumentName} = null"));

    private static EncodedText Values(ServerVariableModel variable) => variable.Values.Aggregate(
        EncodedText.Literal(variable.Default), static (all, value) => EncodedText.Code($"{all}, {EncodedText.Literal(value)}"));
}
