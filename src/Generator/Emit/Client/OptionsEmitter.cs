using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The client's options: the document's servers and a credential for each security scheme.</summary>
internal static class OptionsEmitter
{
    public static void Write(CodeWriter code, HeaderModel header, RootModel root)
    {
        code.Line($"/// <summary>How a <see cref=\"{root.Name}\"/> sends: where to, as whom, and through what.</summary>");
        TypeHeading.WriteAttributes(code);
        using (code.Open($"{TypeHeading.Accessibility(header)} sealed class {root.OptionsName} : global::ReduGen.ApiClientOptions"))
        {
            foreach (SecuritySchemeModel scheme in root.SecuritySchemes)
            {
                code.Line(
                    $"""
                    internal static readonly global::ReduGen.Generated.SecurityScheme {scheme.FieldName} =
                        global::ReduGen.Generated.SecurityScheme.{SecuritySchemeText.Factory(scheme)};

                    """);
            }

            ServersEmitter.WriteFields(code, root.Servers);
            code.Line(
                $$"""
                /// <summary>Makes options with the document's server as base address.</summary>
                public {{root.OptionsName}}()
                    : base({{ServersEmitter.UrlOrNull(root.Servers.BaseUrl)}})
                {
                }
                """);
            foreach (SecuritySchemeModel scheme in root.SecuritySchemes)
            {
                code.Line();
                WriteCredential(code, scheme);
            }

            if (header.HasLogging)
            {
                LogEmitter.WriteOption(code, root);
            }

            ServersEmitter.WriteProperties(code, root.Servers);
            ServersEmitter.WriteChoices(code, header, root.Servers);
        }
    }

    private static void WriteCredential(CodeWriter code, SecuritySchemeModel scheme)
    {
        EncodedText credential = SecuritySchemeText.Credential(scheme);
        DocumentationEmitter.Write(
            code, scheme.Documentation, EncodedText.Code($"The credential of the security scheme <c>{EncodedText.Xml(scheme.WireName)}</c>."));
        code.Line(
            $$"""
            public global::ReduGen.{{credential}}? {{scheme.PropertyName}}
            {
                get => GetCredential<global::ReduGen.{{credential}}>({{scheme.FieldName}});
                set => SetCredential({{scheme.FieldName}}, value);
            }
            """);
    }
}
