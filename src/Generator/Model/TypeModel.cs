using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>A schema that becomes a C# type.</summary>
internal abstract record TypeModel(EncodedText Name, DocumentationModel Documentation, bool IsDeprecated);
