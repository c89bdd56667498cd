namespace ReduGen.Fuzz;

/// <summary>What must not be, and was.</summary>
/// <param name="Kind">What it is: an exception, a hang, broken output, a diagnostic without a place.</param>
/// <param name="Signature">What finds of one cause have in common.</param>
/// <param name="Detail">What a person needs to see of it.</param>
internal sealed record Find(string Kind, string Signature, string Detail)
{
    public override string ToString() => $"{Kind}: {Signature}\n{Detail}";
}
