using System;

namespace ReduGen.Generator.Surface;

/// <summary>Where a type travels.</summary>
[Flags]
internal enum SurfaceUse
{
    /// <summary>No operation leads to it.</summary>
    None = 0,

    /// <summary>The caller sends it.</summary>
    Request = 1,

    /// <summary>The server sends it.</summary>
    Response = 2,
}
