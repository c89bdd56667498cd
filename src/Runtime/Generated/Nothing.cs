using System.ComponentModel;

namespace ReduGen.Generated;

/// <summary>The value of an operation whose responses have no body. Called by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Nothing;
