using System.ComponentModel;

namespace ReduGen.Generated;

/// <summary>Members.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct JsonMembers
{
    /// <summary>Index.</summary>
    public int Index;
}
