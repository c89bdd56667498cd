using System.Collections.Generic;
using System.Text.Json.Nodes;
using ReduGen.Generator.Reading.Shapes;

namespace ReduGen.Generator.Reading.Bundling;

/// <summary>Finds the component, or what will be one, that each reference leads to; reports those that lead nowhere.</summary>
internal sealed class TargetFinder(
    ReferenceResolver resolver, ReferenceFit fit, ComponentSections sections, SourceFile document, Moves moves, PlacedProblems problems)
{
    private readonly Dictionary<JsonNode, Target> _targets = [];

    /// <summary>References that lead nowhere, so that a chain of references that meets one ends there.</summary>
    private readonly HashSet<JsonObject> _nowhere = [];

    public IEnumerable<Target> All => _targets.Values;

    /// <summary>Sets the reference's target. The answer is the target where nothing has led to it before.</summary>
    public Target? Find(Reference reference)
    {
        if (reference.Text.Length > 0 && FindKnown(reference) is { } found)
        {
            reference.Target = found;
            return null;
        }

        if (reference.Text.Length > 0 && Follow(reference) is { } location)
        {
            if (_targets.TryGetValue(location.Node, out Target? known))
            {
                reference.Target = ReferenceEquals(known.Shape, reference.Wanted) ? known : null;
                if (reference.Target is null)
                {
                    Resolution misfit = Resolution.Nowhere($"must lead to {reference.Wanted.Expected}");
                    Report(reference, misfit, reference.Text, reference.Place);
                }

                return null;
            }

            reference.Target = Create(location, reference.Wanted);
            _targets.Add(location.Node, reference.Target);
            return reference.Target;
        }

        _nowhere.Add(reference.Owner);
        return null;
    }

    /// <summary>What another reference led to already, and leads no further: most references of a document.</summary>
    private Target? FindKnown(Reference reference) =>
        Resolve(reference, reference.Text, reference.Place).Location is { Node: JsonObject node }
        && !node.ContainsKey("$ref")
        && _targets.TryGetValue(node, out Target? known)
        && ReferenceEquals(known.Shape, reference.Wanted)
            ? known
            : null;

    /// <summary>Goes on from reference to reference, to the first component or the first value that is none itself.</summary>
    private Location? Follow(Reference reference)
    {
        Location? found = null;
        HashSet<JsonNode> passed = [reference.Owner];
        string? next = reference.Text;
        SourcePlace from = reference.Place;
        while (next is not null)
        {
            Resolution resolution = Resolve(reference, next, from);
            if (resolution.Location is not { } location)
            {
                // Behind a component it is for the component to report.
                return found ?? Report(reference, resolution, next, from);
            }

            if (fit.Misfit(location, reference.Wanted) is { } misfit)
            {
                return found ?? Report(reference, Resolution.Nowhere(misfit), next, from);
            }

            if (!passed.Add(location.Node))
            {
                return found is not null && !ReferenceEquals(location.Node, reference.Owner)
                    ? found
                    : Report(reference, Resolution.Failed(ReadingProblemKind.CircularReference), reference.Text, reference.Place);
            }

            JsonObject? members = location.Node as JsonObject;
            next = members is null || _nowhere.Contains(members) ? null : members.Text("$ref");
            from = location.Place;
            if (found is null && (next is null || members!.Count > 1 || NameOf(location, reference.Wanted) is not null))
            {
                found = location;
            }
        }

        return found;
    }

    private Resolution Resolve(Reference reference, string text, SourcePlace from)
    {
        if (reference.Key == "$dynamicRef" && text[0] == '#' && resolver.AnchorsOf(text.Substring(1), from.File) > 1)
        {
            return Resolution.Nowhere("depends on where it is used, for several schemas have this anchor");
        }

        Resolution resolution = resolver.Resolve(text, from);
        if (resolution.Kind == ReadingProblemKind.UnlistedFile && sections.Find(reference.Wanted)?[text] is { } component)
        {
            // Only a name, as in the earliest versions of Swagger.
            return Resolution.To(new Location(new SourcePlace(document, sections.PlaceOf(reference.Wanted).Append(text)), component));
        }

        return resolution;
    }

    private Target Create(Location location, Shape shape)
    {
        string? name = NameOf(location, shape);

        // Data stays as it is, whoever refers into it.
        bool isData = name is null && fit.ShapeAt(location) is DataShape;
        return new Target(isData ? moves.Copy(location.Node, location.Place) : location.Node, shape, location.Place) { Name = name };
    }

    /// <summary>The name of a component that the document has already.</summary>
    private string? NameOf(Location location, Shape shape) =>
        location.Place.File.Name.Length == 0 && sections.PlaceOf(shape).Equals(location.Place.At.Parent) ? location.Place.At.Segment
        : sections.Holds(shape, location.Node) ? location.Node.GetPropertyName()
        : null;

    private Location? Report(Reference reference, Resolution resolution, string text, SourcePlace place)
    {
        if (!reference.IsOptional)
        {
            string key = text == reference.Text && place == reference.Place ? reference.Key : "$ref";
            problems.Add(resolution.Kind, place.Append(key), text, resolution.Detail);
        }

        return null;
    }
}
