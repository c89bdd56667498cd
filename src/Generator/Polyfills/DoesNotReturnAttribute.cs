namespace System.Diagnostics.CodeAnalysis;

/// <summary>A method that always throws.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class DoesNotReturnAttribute : Attribute;
