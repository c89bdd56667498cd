using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using ReduGen.Generator.Reading.Shapes;

namespace ReduGen.Generator.Reading.Bundling;

/// <summary>Makes components of what references lead to, and every reference one to a component.</summary>
internal sealed class Hoisting(ComponentSections sections, Moves moves)
{
    public void Run(IEnumerable<Target> targets, IReadOnlyList<Reference> references)
    {
        Target[] all = [.. targets];
        Target[] hoisted = [.. all.Where(static target => target.Name is null)];
        foreach (Reference reference in references)
        {
            Adopt(reference);
        }

        foreach (IGrouping<Shape, Target> kind in hoisted.GroupBy(static target => target.Shape))
        {
            Name([.. kind.Where(static target => target.Name is null)], sections.Get(kind.Key));
        }

        foreach (Target target in hoisted)
        {
            Hoist(target);
        }

        foreach (Target target in all)
        {
            MakeReadable(target);
        }

        foreach (Reference reference in references)
        {
            Rewrite(reference);
        }
    }

    /// <summary>A component that is nothing but a reference gives its name to what it leads to, and takes it in.</summary>
    private void Adopt(Reference reference)
    {
        JsonObject owner = reference.Owner;
        if (reference is { Key: "$ref", Target: { Name: null } target } && owner.Count == 1 && sections.Holds(reference.Wanted, owner) && !IsAround(target, owner))
        {
            target.Name = owner.GetPropertyName();
        }
    }

    private static void Name(IReadOnlyList<Target> targets, JsonObject section)
    {
        IReadOnlyList<string> names = ComponentNames.Of([.. targets.Select(static target => target.Place)], section.Select(static member => member.Key));
        for (int i = 0; i < targets.Count; i++)
        {
            targets[i].Name = names[i];
        }
    }

    private void Hoist(Target target)
    {
        // The place where it was written refers to it like all others, so that there is one of it.
        if (target.Node.Parent is not null)
        {
            target.Node.ReplaceWith<JsonNode>(new JsonObject { ["$ref"] = Text(target.Shape, target.Name!) });
        }

        sections.Get(target.Shape)[target.Name!] = target.Node;
        moves.SetOrigin(target.Node, target.Place);
    }

    /// <summary>Microsoft.OpenApi takes what follows the last slash of a reference for the name, as it stands.</summary>
    private void MakeReadable(Target target)
    {
        string name = target.Name!;
        if (name.Length > 0 && name.IndexOf('/') < 0)
        {
            return;
        }

        JsonObject section = sections.Get(target.Shape);
        KeyValuePair<string, JsonNode?>[] members = [.. section];
        target.Name = ComponentNames.Free(name, [.. section.Select(static member => member.Key)]);
        section.Clear();
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            section[member.Key == name ? target.Name : member.Key] = member.Value;
        }

        moves.SetOrigin(section[target.Name], target.Place);
    }

    private void Rewrite(Reference reference)
    {
        if (reference.Target is null && reference.IsOptional)
        {
            return;
        }

        string key = reference.Key;
        if (key == "$dynamicRef")
        {
            reference.Owner.Remove(key);
            key = "$ref";
        }

        string text = reference.Target is { } target ? target.Text ??= Text(target.Shape, target.Name!) : Text(reference.Wanted, UnresolvedReference.Id);
        if (reference.Owner.Text(key) != text)
        {
            reference.Owner[key] = text;
        }
    }

    private string Text(Shape shape, string name) => "#/" + string.Join("/", sections.PlaceOf(shape).Segments) + "/" + name;

    private static bool IsAround(Target target, JsonObject owner)
    {
        for (JsonNode? above = owner; above is not null; above = above.Parent)
        {
            if (ReferenceEquals(above, target.Node))
            {
                return true;
            }
        }

        return false;
    }
}
