namespace System.Runtime.CompilerServices;

/// <summary>A type that takes the parts of an interpolated string.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
