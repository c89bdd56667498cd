using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Building.Naming;
using ReduGen.Generator.Building.Operations;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Building.Servers;

/// <summary>
/// The servers of a document and of its operations (OpenAPI 3.1, 4.8.5). The document's first one is the client's base address; an operation whose own first
/// server is another one goes there, by an option of the client that a caller can set.
/// </summary>
internal sealed class ServerBuilder
{
    private const string PropertySuffix = "Address";
    private const string FieldSuffix = "Server";

    private readonly BuildContext _context;
    private readonly EncodedText _optionsName;
    private readonly IReadOnlyList<PlacedServer> _document;
    private readonly IReadOnlyList<PlacedServer> _choices;
    private readonly IReadOnlyList<PlacedServer> _own;
    private readonly IReadOnlyDictionary<string, string> _names;

    public ServerBuilder(
        BuildContext context, IEnumerable<OperationGroup> groups, EncodedText optionsName, IEnumerable<SecuritySchemeModel> schemes)
    {
        _context = context;
        _optionsName = optionsName;
        _document = ServerLists.OfDocument(context);
        PlacedOperation[] operations = [.. groups.SelectMany(static group => group.Operations)];
        _choices = [.. operations.Select(ServerLists.Of).Prepend(_document).Where(IsChoice).SelectMany(static list => list).Where(CanBeChosen)];
        _own = [.. operations.Select(OwnOf).OfType<PlacedServer>()];
        _names = ServerNaming.Name(_choices.Concat(_own), Taken(schemes), context);
    }

    /// <summary>Everything that the client's options say of servers.</summary>
    public ServersModel Build() => new(BaseUrl(), Distinct(_choices).Select(Choice).ToEquatableArray(), Distinct(_own).Select(Own).ToEquatableArray());

    /// <summary>The server that an operation goes to, as an expression; empty where that is the base address.</summary>
    public EncodedText Of(PlacedOperation placed) => OwnOf(placed) is { } own ? EncodedText.Code($"{_optionsName}.{Field(own)}") : default;

    private static IEnumerable<PlacedServer> Distinct(IEnumerable<PlacedServer> servers) =>
        servers.GroupBy(static server => server.Key).Select(static places => places.First());

    private static IEnumerable<string> Taken(IEnumerable<SecuritySchemeModel> schemes) => schemes
        .SelectMany(static scheme => new[] { scheme.PropertyName.ToString(), scheme.FieldName.ToString() })
        .Concat(OptionNames.Reserved)
        .SelectMany(static name => new[] { CSharpName.WithoutEnd(name, PropertySuffix), CSharpName.WithoutEnd(name, FieldSuffix) });

    private PlacedServer? OwnOf(PlacedOperation placed) =>
        ServerLists.Of(placed) is [{ } first, ..] && first.Key != _document.FirstOrDefault()?.Key ? first : null;

    // One server without variables leaves nothing to choose; a relative one of the document needs the caller to say where it begins.
    private bool IsChoice(IReadOnlyList<PlacedServer> list) =>
        list.Count > 1 || list.Any(server => server.Variables.Count > 0 || (list == _document && server.Kind == ServerUrlKind.Relative));

    private static bool CanBeChosen(PlacedServer server) =>
        server.Variables.Count > 0 || (server.Kind != ServerUrlKind.Incomplete && server.Key.Length > 0);

    private string? BaseUrl()
    {
        if (_document is not [PlacedServer first, ..])
        {
            return null;
        }

        if (first.Kind != ServerUrlKind.Absolute)
        {
            _context.Report(DocumentDescriptors.BadServer, first.At.Append("url"), first.Template, "the client's BaseAddress", "its first call");
        }

        return first.Kind == ServerUrlKind.Incomplete || first.DefaultUrl.Length == 0 ? null : first.DefaultUrl;
    }

    private ServerModel Choice(PlacedServer server)
    {
        bool isRelative = server.Kind == ServerUrlKind.Relative;
        IReadOnlyDictionary<string, string> arguments = new NameSet(["relativeTo"]).Assign(
            server.Variables.Select(static variable => variable.Key),
            renaming => renaming.Report(_context, server.At),
            natural: CSharpName.Camel);
        return new ServerModel(
            EncodedText.Identifier(_names[server.Key]),
            server.Template,
            isRelative,
            server.Variables.Select(variable => new ServerVariableModel(
                variable.Key,
                EncodedText.Identifier(arguments[variable.Key]),
                variable.Value.Default ?? "",
                (variable.Value.Enum ?? []).ToEquatableArray(),
                DocumentationBuilder.Build(at: null, _context, variable.Value.Description))).ToEquatableArray(),
            DocumentationBuilder.Build(server.At, _context, server.Server.Description, $"`{server.Template}`"));
    }

    private OwnServerModel Own(PlacedServer server)
    {
        EncodedText property = EncodedText.Identifier(_names[server.Key] + PropertySuffix);
        bool isIncomplete = server.Kind == ServerUrlKind.Incomplete;
        if (isIncomplete)
        {
            _context.Report(DocumentDescriptors.BadServer, server.At.Append("url"), server.Template, $"{_optionsName}.{property}", "a call of its operations");
        }

        return new OwnServerModel(
            property,
            Field(server),
            server.Template,
            isIncomplete ? null : server.DefaultUrl,
            DocumentationBuilder.Build(server.At, _context, server.Server.Description));
    }

    private EncodedText Field(PlacedServer server) => EncodedText.Identifier(_names[server.Key] + FieldSuffix);
}
