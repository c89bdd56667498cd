namespace ReduGen.Generator.Options;

/// <summary>What an <c>OpenApiClient</c> item says, with its defaults applied. Texts are as the project wrote them, not yet checked.</summary>
/// <param name="Namespace">The namespace of the generated types.</param>
/// <param name="Name">The name of the client's class.</param>
/// <param name="Accessibility">Who sees the generated types, as written.</param>
/// <param name="Overlay">The paths of the overlays that change the document first, between semicolons.</param>
/// <param name="Operations">Patterns for the operations that the client has, between semicolons; empty for all.</param>
/// <param name="Fake">Whether a fake for tests is generated, as written; empty for no.</param>
internal sealed record ClientOptions(string Namespace, string Name, string Accessibility, string Overlay = "", string Operations = "", string Fake = "");
