namespace System.Diagnostics.CodeAnalysis;

/// <summary>An argument that is not null where the method returns this value.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
[Microsoft.CodeAnalysis.Embedded]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
