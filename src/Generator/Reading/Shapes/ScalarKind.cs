namespace ReduGen.Generator.Reading.Shapes;

/// <summary>The scalars that members of the specification's objects hold.</summary>
internal enum ScalarKind
{
    Text,
    Uri,
    Scheme,
    Host,
    CollectionFormat,
    Flag,
    Number,
    Step,
    Count,
}
