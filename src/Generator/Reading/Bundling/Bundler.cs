using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;

namespace ReduGen.Generator.Reading.Bundling;

/// <summary>
/// Makes one document of a document and the parts that it refers to, in which every reference is one to a component: what other
/// references lead to becomes a component, and path items are put where they are referred to. <see cref="Sources"/> knows where all of
/// it was written.
/// </summary>
internal sealed class Bundler
{
    private readonly Sources _sources;
    private readonly ComponentSections _sections;
    private readonly Moves _moves = new();
    private readonly ReferenceFit _fit;
    private readonly ReferenceWalk _walk;
    private readonly TargetFinder _finder;
    private readonly CancellationToken _cancellation;

    public Bundler(
        JsonObject root, DocumentVersion version, Sources sources, PartFiles parts, PlacedProblems problems, CancellationToken cancellation)
    {
        SourceFile document = sources.Document;
        ReferenceResolver resolver = new(parts, _moves);
        _sources = sources;
        _sections = new ComponentSections(root, version);
        _fit = new ReferenceFit(_sections, document);
        _walk = new ReferenceWalk(new Inlining(resolver, _fit, _sections, document, _moves, problems), _moves, problems, cancellation);
        _finder = new TargetFinder(resolver, _fit, _sections, document, _moves, problems);
        _cancellation = cancellation;
        Root = root;
    }

    private JsonObject Root { get; }

    public void Run()
    {
        List<Reference> references = [];
        _walk.Run(Root, _sections.Document, new SourcePlace(_sources.Document, JsonPointer.Root));
        while (_walk.Next() is { } reference)
        {
            _cancellation.ThrowIfCancellationRequested();
            references.Add(reference);
            if (_finder.Find(reference) is { Name: null } target && !IsWalked(target))
            {
                _walk.Run(target.Node, target.Shape, target.Place);
            }
        }

        JsonPointer[] unknown = [.. UnknownMembers()];
        new Hoisting(_sections, _moves).Run(_finder.All, references);
        foreach (JsonPointer member in unknown)
        {
            Remove(member);
        }

        foreach (KeyValuePair<JsonNode, SourcePlace> moved in _moves.Origins)
        {
            if (PointerTo(moved.Key) is { } at)
            {
                _sources.Add(at, moved.Value);
            }
        }
    }

    /// <summary>What stands at its place in the document was walked with it; a part is walked where something refers to it.</summary>
    private bool IsWalked(Target target) => ReferenceEquals(_fit.ShapeAt(new Location(target.Place, target.Node)), target.Shape);

    /// <summary>Members that the specification does not know and references lead into: <c>$defs</c> beside <c>paths</c>. They have done their part.</summary>
    private IEnumerable<JsonPointer> UnknownMembers()
    {
        HashSet<JsonPointer> found = [];
        foreach (Target target in _finder.All.Where(target => ReferenceEquals(target.Place.File, _sources.Document)))
        {
            if (_sections.ShapeAt(target.Place.At, out JsonPointer unknown) is null
                && !unknown.Segment.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                found.Add(unknown);
            }
        }

        return found;
    }

    private void Remove(JsonPointer member)
    {
        JsonNode? owner = Root;
        foreach (string segment in member.Parent!.Segments)
        {
            owner = (owner as JsonObject)?[segment];
        }

        (owner as JsonObject)?.Remove(member.Segment);
    }

    private JsonPointer? PointerTo(JsonNode node)
    {
        Stack<JsonNode> way = new();
        JsonNode top = node;
        while (top.Parent is { } parent)
        {
            way.Push(top);
            top = parent;
        }

        if (!ReferenceEquals(top, Root))
        {
            return null;
        }

        JsonPointer at = JsonPointer.Root;
        foreach (JsonNode step in way)
        {
            at = step.Parent is JsonArray ? at.Append(step.GetElementIndex()) : at.Append(step.GetPropertyName());
        }

        return at;
    }
}
