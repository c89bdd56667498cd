using System;

namespace ReduGen.Generator.Building;

/// <summary>The client of a document would have more parts than <see cref="Reading.Limits.ClientParts"/>.</summary>
internal sealed class ClientTooLargeException(JsonPointer at) : Exception
{
    /// <summary>What was built when the limit was passed.</summary>
    public JsonPointer At => at;
}
