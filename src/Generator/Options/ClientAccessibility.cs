namespace ReduGen.Generator.Options;

/// <summary>Who sees the generated types.</summary>
internal enum ClientAccessibility
{
    Public,
    Internal,
}
