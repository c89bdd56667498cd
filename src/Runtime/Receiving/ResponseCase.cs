namespace ReduGen.Receiving;

/// <summary>One response of an operation, in one media type.</summary>
/// <param name="status">100 to 599 for one status, 1 to 5 for a range such as 4XX, 0 for <c>default</c>.</param>
/// <param name="mediaType">The media type or range of its body in the document; null where it has none.</param>
internal abstract class ResponseCase(int status, string? mediaType)
{
    public const int Default = 0;

    public int Status => status;

    public string? MediaType => mediaType;
}
