using System.Linq;
using ReduGen.Generator.Emit.Client;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Fakes;

/// <summary>The fake of a document's server: a property for each group, and clients that call it.</summary>
internal static class FakeEmitter
{
    // Members of the runtime's class that a group may be called as; the client's own groups are never called as those of every object.
    private static readonly string[] Inherited = ["CreateClient", "Nowhere", "Requests", "Reset", "Send", "SendAsync", "TimeProvider"];

    public static void Write(CodeWriter code, HeaderModel header, RootModel root)
    {
        code.Line(
            $"""
            /// <summary>
            /// A fake of the server of <see cref="{root.Name}"/>, for tests. It answers with what was set, and where nothing was, with the examples of the document.
            /// </summary>
            """);
        TypeHeading.WriteAttributes(code);
        using (code.Open($"{TypeHeading.Accessibility(header)} sealed class {root.FakeName} : global::ReduGen.Testing.FakeApi<{root.Name}, {root.OptionsName}>"))
        {
            WriteConstructor(code, root);
            foreach (GroupReferenceModel group in root.Groups)
            {
                EncodedText hides = Inherited.Contains(group.PropertyName.ToString()) ? EncodedText.Code($"new ") : default;
                code.Line();
                DocumentationEmitter.Write(code, group.Documentation, default);
                code.Line($"public {hides}{group.FakeName} {group.PropertyName} {{ get; }}");
            }

            code.Line();
            WriteOptions(code, root);
        }
    }

    private static void WriteConstructor(CodeWriter code, RootModel root)
    {
        code.Line(
            $"""
            /// <summary>Makes a fake for which nothing is set.</summary>
            public {root.FakeName}()
                : base(_Options, _Create)
            """);
        using (code.OpenBlock("}"))
        {
            foreach (GroupReferenceModel group in root.Groups)
            {
                code.Line($"{group.PropertyName} = new {group.FakeName}(this);");
            }
        }
    }

    // The underscore keeps the names apart from those of groups.
    private static void WriteOptions(CodeWriter code, RootModel root)
    {
        code.Line($"private static {root.Name} _Create({root.OptionsName} options) => new {root.Name}(options);");
        code.Line();
        using (code.Open($"private static {root.OptionsName} _Options()"))
        {
            code.Line($"var options = new {root.OptionsName}();");
            foreach (SecuritySchemeModel scheme in root.SecuritySchemes)
            {
                EncodedText arguments = scheme.Kind == SecuritySchemeKind.Basic ? EncodedText.Code($"\"fake\", \"fake\"") : EncodedText.Code($"\"fake\"");
                code.Line($"options.{scheme.PropertyName} = new global::ReduGen.{SecuritySchemeText.Credential(scheme)}({arguments});");
            }

            foreach (OwnServerModel server in root.Servers.Own.Where(static server => server.Url is null))
            {
                code.Line($"options.{server.PropertyName} = global::ReduGen.Testing.FakeApi<{root.Name}, {root.OptionsName}>.Nowhere;");
            }

            code.Line($"return options;");
        }
    }
}
