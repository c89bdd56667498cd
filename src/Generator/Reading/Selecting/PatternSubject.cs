namespace ReduGen.Generator.Reading.Selecting;

/// <summary>What of an operation a pattern is compared with.</summary>
internal enum PatternSubject
{
    OperationId,
    Tag,
    Path,
}
