using System;

namespace ReduGen.Generator.Surface;

/// <summary>What a change breaks.</summary>
[Flags]
internal enum SurfaceBreak
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Code that calls the client does not compile any more, or means something else.</summary>
    Source = 1,

    /// <summary>Code that was compiled against the old client does not run with the new one.</summary>
    Binary = 2,

    /// <summary>The old client and a server of the new document do not understand each other.</summary>
    Wire = 4,
}
