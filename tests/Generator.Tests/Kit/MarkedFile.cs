using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ReduGen.Generator.Tests.Kit;

/// <summary>A document in a project as the targets mark it.</summary>
internal sealed class MarkedFile(string path, string text, params (string Name, string Value)[] options) : AdditionalText
{
    public override string Path => path;

    /// <summary>What the file is to the project: a client's document, a part or an overlay.</summary>
    public string Kind { get; init; } = "client";

    /// <summary>What the generated .editorconfig says of the file: texts in base64.</summary>
    public IEnumerable<KeyValuePair<string, string>> Metadata
    {
        get
        {
            yield return new("build_metadata.AdditionalFiles.ReduGenKind", Kind);
            foreach ((string name, string value) in options)
            {
                yield return new("build_metadata.AdditionalFiles.ReduGen" + name, Convert.ToBase64String(Encoding.UTF8.GetBytes(value)));
            }
        }
    }

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
