namespace System.Runtime.CompilerServices;

/// <summary>What the compiler writes where an older compiler would misread a type.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;

    public bool IsOptional { get; init; }
}
