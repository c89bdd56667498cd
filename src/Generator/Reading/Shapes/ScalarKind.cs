namespace ReduGen.Generator.Reading.Shapes;

/// <summary>The scalars that members of the specification's objects hold.</summary>
internal enum ScalarKind
{
    Text,
    Uri,
    AbsoluteUri,
    Name,
    Host,
    Flag,
    Number,
    Step,
    Count,
}
