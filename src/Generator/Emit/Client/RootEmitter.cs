using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The client's interface and class: a property for each group.</summary>
internal static class RootEmitter
{
    public static void Write(CodeWriter code, HeaderModel header, RootModel root)
    {
        EncodedText fallback = EncodedText.Code($"The client of <c>{EncodedText.Xml(header.Document)}</c>.");
        WriteInterface(code, header, root, fallback);
        code.Line();
        DocumentationEmitter.Write(code, root.Documentation, fallback);
        TypeHeading.WriteAttributes(code);
        using (code.Open($"{TypeHeading.Accessibility(header)} sealed class {root.Name} : {root.InterfaceName}, global::System.IDisposable"))
        {
            code.Line($"private readonly global::ReduGen.Generated.ApiTransport _transport;");
            code.Line();
            WriteConstructors(code, root);
            foreach (GroupReferenceModel group in root.Groups)
            {
                DocumentationEmitter.Write(code, group.Documentation, default);
                code.Line(
                    $$"""
                    public {{group.TypeName}} {{group.PropertyName}} { get; }

                    {{group.InterfaceName}} {{root.InterfaceName}}.{{group.PropertyName}} => {{group.PropertyName}};

                    """);
            }

            code.Line(
                $"""
                /// <summary>Closes the connections that the client opened; a handler of the caller's stays open.</summary>
                public void Dispose() => _transport.Dispose();
                """);
        }
    }

    private static void WriteInterface(CodeWriter code, HeaderModel header, RootModel root, EncodedText fallback)
    {
        DocumentationEmitter.Write(code, root.Documentation, fallback);
        TypeHeading.WriteAttributes(code);
        using (code.Open($"{TypeHeading.Accessibility(header)} interface {root.InterfaceName}"))
        {
            foreach (GroupReferenceModel group in root.Groups)
            {
                DocumentationEmitter.Write(code, group.Documentation, default);
                code.Line($"{group.InterfaceName} {group.PropertyName} {{ get; }}");
            }
        }
    }

    private static void WriteConstructors(CodeWriter code, RootModel root)
    {
        WriteKeyConstructor(code, root);
        code.Line(
            $"""
            /// <summary>Makes a client.</summary>
            /// <param name="options">Where it sends, as whom and how.</param>
            /// <exception cref="global::System.ArgumentException">The options contradict themselves; the message says how to mend it.</exception>
            public {root.Name}({root.OptionsName} options)
                : this(new global::ReduGen.Generated.ApiTransport(options))
            """);
        code.Line(
            $$"""
            {
            }

            """);
        using (code.Open($"internal {root.Name}(global::ReduGen.Generated.ApiTransport transport)"))
        {
            code.Line($"_transport = transport;");
            foreach (GroupReferenceModel group in root.Groups)
            {
                code.Line($"{group.PropertyName} = new {group.TypeName}(_transport);");
            }
        }

        code.Line();
    }

    // Only where the document has one scheme and it is a key or a token: a second scheme would change what the argument means.
    private static void WriteKeyConstructor(CodeWriter code, RootModel root)
    {
        if (root.SecuritySchemes is not [{ Kind: not SecuritySchemeKind.Basic } scheme])
        {
            return;
        }

        code.Line(
            $$"""
            /// <summary>Makes a client that sends to the document's server.</summary>
            /// <param name="{{EncodedText.XmlName(scheme.ArgumentName)}}">The credential of the security scheme <c>{{EncodedText.Xml(scheme.WireName)}}</c>.</param>
            public {{root.Name}}(string {{scheme.ArgumentName}})
                : this(new {{root.OptionsName}} { {{scheme.PropertyName}} = {{scheme.ArgumentName}} })
            {
            }

            """);
    }
}
