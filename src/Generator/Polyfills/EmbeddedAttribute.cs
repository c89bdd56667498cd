namespace Microsoft.CodeAnalysis;

/// <summary>Hides a type from the assemblies that see this one's internals and have the framework's own type of that name.</summary>
internal sealed partial class EmbeddedAttribute : System.Attribute;
