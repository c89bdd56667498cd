using System.ComponentModel;

namespace ReduGen.Generated;

/// <summary>What an operation gives back whose successes are of several types. Implemented by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IApiResult
{
    /// <summary>The value: of one of the variants' types.</summary>
    public object Value { get; }
}
