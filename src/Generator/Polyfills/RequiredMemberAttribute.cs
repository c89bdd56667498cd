namespace System.Runtime.CompilerServices;

/// <summary>What the compiler writes where a member is <c>required</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class RequiredMemberAttribute : Attribute;
