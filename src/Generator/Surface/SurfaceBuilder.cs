using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Surface;

/// <summary>A client's model → the facts that its callers and its server depend on.</summary>
internal static class SurfaceBuilder
{
    public static IReadOnlyList<SurfaceFact> Of(ClientModel client)
    {
        Dictionary<string, SurfaceUse> uses = TypeUses.Of(client);
        return
        [
            .. Root(client.Root),
            .. client.Groups.SelectMany(static group => group.Operations.SelectMany(operation => OperationFacts.Of(group, operation))),
            .. client.Types.SelectMany(type => TypeFacts.Of(type, uses.TryGetValue(type.Name.ToString(), out SurfaceUse use) ? use : SurfaceUse.None)),
        ];
    }

    private static IEnumerable<SurfaceFact> Root(RootModel root)
    {
        if (root.Servers.BaseUrl is { } address)
        {
            yield return new SurfaceFact(SurfaceKind.Server, "BaseAddress", "", address, SurfaceUse.None, IsRequired: false, "#/servers/0");
        }

        foreach (OwnServerModel server in root.Servers.Own)
        {
            yield return new SurfaceFact(SurfaceKind.Server, server.PropertyName.ToString(), "Uri", server.Template, SurfaceUse.None, IsRequired: false, server.Documentation.Pointer);
        }

        foreach (SecuritySchemeModel scheme in root.SecuritySchemes)
        {
            yield return new SurfaceFact(
                SurfaceKind.Credential, scheme.PropertyName.ToString(), scheme.Kind.ToString(), $"{scheme.Kind} {scheme.ParameterName}".TrimEnd(), SurfaceUse.None, IsRequired: false, scheme.Documentation.Pointer);
        }

        foreach (GroupReferenceModel group in root.Groups)
        {
            yield return new SurfaceFact(SurfaceKind.Group, group.PropertyName.ToString(), group.TypeName.ToString(), "", SurfaceUse.None, IsRequired: false, Pointer: null);
        }
    }
}
