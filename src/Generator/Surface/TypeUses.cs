using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Surface;

/// <summary>Which types are sent and which are received: those that operations name, and all that these hold.</summary>
internal static class TypeUses
{
    public static Dictionary<string, SurfaceUse> Of(ClientModel client)
    {
        Dictionary<string, TypeModel> types = client.Types.ToDictionary(static type => type.Name.ToString());
        ILookup<string, string> extensions = client.Types.OfType<ObjectModel>()
            .Where(static type => type.Extension is { IsRoot: false })
            .ToLookup(static type => type.Extension!.Base.ToString(), static type => type.Name.ToString());
        var uses = new Dictionary<string, SurfaceUse>();
        var open = new Stack<(string Name, SurfaceUse Use)>(client.Groups
            .SelectMany(static group => group.Operations)
            .SelectMany(OperationFacts.Types)
            .Select(static carried => (Name: SurfaceTypes.Named(carried.Type), carried.Use))
            .Where(static carried => carried.Name is not null)
            .Select(static carried => (carried.Name!, carried.Use)));
        while (open.Count > 0)
        {
            (string name, SurfaceUse use) = open.Pop();
            uses.TryGetValue(name, out SurfaceUse known);
            if ((known | use) == known || !types.TryGetValue(name, out TypeModel? type))
            {
                continue;
            }

            uses[name] = known | use;
            foreach (string held in Held(type).Select(SurfaceTypes.Named).OfType<string>().Concat(Ancestors(type)).Concat(extensions[name]))
            {
                open.Push((held, use));
            }
        }

        return uses;
    }

    private static IEnumerable<TypeUse> Held(TypeModel type) => type switch
    {
        ObjectModel model => model.Members.Select(static member => member.Type).Concat(model.AdditionalMembers is { } additional ? [additional.Value] : []),
        MultipartModel model => model.Members.Select(static member => member.Member.Type),
        UnionModel model => model.Cases.Select(static variant => variant.Type),
        ResultModel model => model.Cases.Select(static variant => variant.Type),
        _ => [],
    };

    private static IEnumerable<string> Ancestors(TypeModel type) =>
        type is ObjectModel { Extension: { IsRoot: false } extension } ? [extension.Base.ToString()] : [];
}
