using ReduGen.Tool.Checking;

namespace ReduGen.Tool.Reports;

/// <summary>Prints what comes of a run, document by document.</summary>
internal interface ICheckReport
{
    /// <summary>Prints one document.</summary>
    public void Write(DocumentReport document);

    /// <summary>Prints what there is to say of all of them.</summary>
    public void WriteEnd(CheckSummary summary);
}
