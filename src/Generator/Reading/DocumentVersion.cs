namespace ReduGen.Generator.Reading;

/// <summary>The versions of the OpenAPI Specification that are read; any patch number of each.</summary>
internal enum DocumentVersion
{
    V20,
    V30,
    V31,
    V32,
}
