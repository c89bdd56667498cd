namespace ReduGen.Generator;

/// <summary>The names of the pipeline's steps, by which tests ask what was cached.</summary>
internal static class TrackingNames
{
    public const string Documents = nameof(Documents);
    public const string Marked = nameof(Marked);
    public const string Beside = nameof(Beside);
    public const string Inputs = nameof(Inputs);
    public const string Project = nameof(Project);
    public const string Results = nameof(Results);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Files = nameof(Files);

    public static readonly string[] All = [Documents, Marked, Beside, Inputs, Project, Results, Diagnostics, Files];
}
