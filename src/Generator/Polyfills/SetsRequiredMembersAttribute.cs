namespace System.Diagnostics.CodeAnalysis;

/// <summary>A constructor that sets every required member.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class SetsRequiredMembersAttribute : Attribute;
