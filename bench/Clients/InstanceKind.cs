namespace ReduGen.Bench.Clients;

/// <summary>What the instances of a made body have in common.</summary>
public enum InstanceKind
{
    /// <summary>Nothing: no id stands in it twice.</summary>
    Distinct,

    /// <summary>One user and one project own all, on few images and flavors.</summary>
    RepeatingIds,

    /// <summary>As <see cref="RepeatingIds"/>, with members in any order, an unknown member and indentation: the worst case for a reader that predicts.</summary>
    Shuffled,
}
