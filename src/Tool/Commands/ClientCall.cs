using System.Collections.Generic;
using ReduGen.Generator.Options;
using ReduGen.Tool.Finding;

namespace ReduGen.Tool.Commands;

/// <summary>A client that a call of the program is about.</summary>
internal sealed record ClientCall(FoundDocument Document, ClientOptions Options, IReadOnlyList<string> Overlays);
