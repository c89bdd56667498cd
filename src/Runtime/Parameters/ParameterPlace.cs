namespace ReduGen.Parameters;

/// <summary>The part of a request that a parameter stands in; its name is the specification's word.</summary>
internal enum ParameterPlace
{
    Path,
    Query,
    Header,
    Cookie,
}
