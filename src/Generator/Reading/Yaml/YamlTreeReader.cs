using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json.Nodes;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using SharpYaml;
using SharpYaml.Events;

namespace ReduGen.Generator.Reading.Yaml;

/// <summary>Reads YAML 1.2 into a tree, from the events of SharpYaml's parser.</summary>
internal sealed class YamlTreeReader(string text, int start, TreeBuilder builder, CancellationToken cancellation)
{
    // The builder refuses the level after its limit; the parser is told one more, so that the builder speaks first.
    private readonly IParser _parser = Parser.CreateParser(new StringReader(start == 0 ? text : text.Substring(start)), Limits.Depth + 2);
    private readonly Dictionary<string, Anchor> _anchors = new(StringComparer.Ordinal);
    private readonly Stack<NodeEvent> _open = new();
    private readonly AliasExpansion _aliases = new(builder);
    private readonly NumberNodes _numbers = new();
    private readonly StringPool _pool = new();

    /// <summary>False when the text is no YAML; the tree is then no use.</summary>
    public bool Read()
    {
        try
        {
            bool begun = false;
            while (_parser.MoveNext() && !builder.Stopped)
            {
                cancellation.ThrowIfCancellationRequested();
                if (_parser.Current is DocumentStart document && begun)
                {
                    ReportSecondDocument(document);
                    break;
                }

                begun |= _parser.Current is DocumentStart;
                ReadEvent(_parser.Current!);
            }

            return !builder.Stopped;
        }
        catch (YamlException exception)
        {
            int from = exception.Start.Index + start;
            builder.Report(
                ReadingProblemKind.SyntaxError,
                TextSpan.FromBounds(from, Math.Max(from, exception.End.Index + start)),
                "YAML",
                YamlMessage.Of(exception));
            return false;
        }
    }

    private void ReadEvent(ParsingEvent at)
    {
        if (builder.ExpectsKey && at is (NodeEvent or AnchorAlias))
        {
            ReadKey(at);
            return;
        }

        switch (at)
        {
            case Scalar scalar:
                ReadScalar(scalar);
                break;
            case MappingStart mapping:
                Begin(mapping, new JsonObject());
                break;
            case SequenceStart sequence:
                Begin(sequence, new JsonArray());
                break;
            case MappingEnd:
                foreach ((JsonNode? node, int row) in builder.TakeMerges())
                {
                    _aliases.Merge(node, row);
                }

                End(at);
                break;
            case SequenceEnd:
                End(at);
                break;
            case AnchorAlias alias:
                ReadAlias(alias);
                break;
        }
    }

    private void ReadKey(ParsingEvent at)
    {
        TextSpan span = Span(at);
        string? key = at switch
        {
            Scalar scalar => _pool.Get(scalar.Value),
            AnchorAlias alias when _anchors.TryGetValue(alias.Value, out Anchor? anchor) => anchor.Text,
            _ => null,
        };

        if (key is null)
        {
            builder.Report(ReadingProblemKind.KeyNotText, span);
            SkipNode();
            _parser.MoveNext();
            SkipNode();
            return;
        }

        if (at is Scalar { Anchor: { } name })
        {
            _anchors[name] = new Anchor(Complete: true, JsonValue.Create(key), Row: 0, key);
        }

        // YAML 1.2 has no merge keys, but documents do (https://yaml.org/type/merge.html).
        bool merges = key == "<<" && at is Scalar { Style: ScalarStyle.Plain, Tag: null };
        builder.Key(key, span, merges);
    }

    private void ReadScalar(Scalar scalar)
    {
        bool plain = scalar.Style == ScalarStyle.Plain;
        TextSpan span = Span(scalar);
        string content = builder.WellFormed(_pool.Get(scalar.Value), span);
        JsonNode? value = scalar.Tag switch
        {
            null or "" => plain ? YamlScalar.Resolve(content, _numbers) : JsonValue.Create(content),
            "tag:yaml.org,2002:int" or "tag:yaml.org,2002:float" or "tag:yaml.org,2002:bool" or "tag:yaml.org,2002:null" =>
                YamlScalar.Resolve(content, _numbers),
            "!" or "tag:yaml.org,2002:str" => JsonValue.Create(content),
            _ => plain ? YamlScalar.Resolve(content, _numbers) : JsonValue.Create(content),
        };

        int row = builder.Value(value, span);
        if (scalar.Anchor is { } name)
        {
            _anchors[name] = new Anchor(Complete: true, value, row, scalar.Value);
        }
    }

    private void Begin(NodeEvent at, JsonNode container)
    {
        int row = builder.Begin(container, at.Start.Index + start);
        _open.Push(at);
        if (at.Anchor is { } name)
        {
            _anchors[name] = new Anchor(Complete: false, container, row, Text: null);
        }
    }

    private void End(ParsingEvent at)
    {
        NodeEvent begin = _open.Pop();
        bool flow = begin is MappingStart { Style: YamlStyle.Flow } or SequenceStart { Style: YamlStyle.Flow };

        // In the block style the end event stands at the next token: the last child tells better. In the flow style it stands before the bracket.
        builder.End(flow ? at.End.Index + start + 1 : null);
        if (begin.Anchor is { } name && _anchors[name] is { Complete: false } anchor)
        {
            _anchors[name] = anchor with { Complete = true };
        }
    }

    private void ReadAlias(AnchorAlias alias)
    {
        TextSpan span = Span(alias);
        if (_anchors.TryGetValue(alias.Value, out Anchor? anchor) && anchor.Complete)
        {
            _aliases.Copy(anchor.Node, anchor.Row, span);
            return;
        }

        builder.Report(anchor is null ? ReadingProblemKind.UnknownAnchor : ReadingProblemKind.CircularAlias, span, alias.Value);
        builder.Value(null, span);
    }

    /// <summary>Passes over the node whose first event is the current one.</summary>
    private void SkipNode()
    {
        int depth = 0;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            depth += _parser.Current?.NestingIncrease ?? 0;
        }
        while (depth > 0 && _parser.MoveNext());
    }

    private void ReportSecondDocument(DocumentStart document)
    {
        // A file may end with "---"; nothing follows it.
        bool empty = _parser.MoveNext() && _parser.Current is Scalar { Value: "", Style: ScalarStyle.Plain };
        if (!empty)
        {
            builder.Report(ReadingProblemKind.SeveralDocuments, Span(document));
        }
    }

    private TextSpan Span(ParsingEvent at)
    {
        int from = at.Start.Index + start;
        int end = Math.Max(from, at.End.Index + start);

        // A block scalar's event reaches over the line breaks after it.
        while (at is Scalar { Style: ScalarStyle.Literal or ScalarStyle.Folded } && end > from && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(from, end);
    }
}
