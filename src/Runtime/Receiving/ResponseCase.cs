namespace ReduGen.Receiving;

/// <summary>One response of an operation.</summary>
/// <param name="status">100 to 599 for one status, 1 to 5 for a range such as 4XX, 0 for <c>default</c>.</param>
internal abstract class ResponseCase(int status)
{
    public const int Default = 0;

    public int Status => status;
}
