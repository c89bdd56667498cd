using System.Collections.Generic;

namespace ReduGen.Generator.Reading.Overlays;

/// <summary>An overlay that was read: its file, and its actions in their order.</summary>
internal sealed record OverlayFile(SourceFile File, IReadOnlyList<OverlayAction> Actions);
