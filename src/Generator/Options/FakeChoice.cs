namespace ReduGen.Generator.Options;

/// <summary>Whether a fake for tests is generated.</summary>
internal enum FakeChoice
{
    /// <summary>The client alone.</summary>
    False,

    /// <summary>The client and its fake.</summary>
    True,

    /// <summary>The fake alone: the client is that of a referenced project.</summary>
    Only,
}
