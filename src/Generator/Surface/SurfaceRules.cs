namespace ReduGen.Generator.Surface;

/// <summary>What a change breaks. Callers: does their code compile and run? The wire: does the old client get on with a server of the new document?</summary>
internal static class SurfaceRules
{
    /// <summary>The name of the type or operation that a fact belongs to.</summary>
    public static string OwnerName(SurfaceFact fact)
    {
        int end = fact.Kind is SurfaceKind.Member or SurfaceKind.Value or SurfaceKind.Case ? fact.Name.LastIndexOf('.') : fact.Name.IndexOf(' ');
        return end < 0 ? fact.Name : fact.Name.Substring(0, end);
    }

    /// <summary>What is gone: code that names it, and calls that need it.</summary>
    public static SurfaceBreak Gone(SurfaceFact fact) => OfCallers(fact) | fact.Kind switch
    {
        // The server does not answer there any more, or answers otherwise.
        SurfaceKind.Operation or SurfaceKind.Body or SurfaceKind.Response => SurfaceBreak.Wire,

        // The old client demands what was promised, and sends what is not read any more.
        SurfaceKind.Member => Wire(fact.IsRequired && Has(fact, SurfaceUse.Response)) | Wire(Has(fact, SurfaceUse.Request)),

        // An open enumeration takes any answer; a value that is sent may be refused.
        SurfaceKind.Value or SurfaceKind.Case => Wire(Has(fact, SurfaceUse.Request)),
        _ => SurfaceBreak.None,
    };

    /// <summary>What is new: only what is demanded, or what callers must tell apart, breaks something.</summary>
    public static SurfaceBreak Added(SurfaceFact fact) => fact.Kind switch
    {
        SurfaceKind.Member when fact.IsRequired && Has(fact, SurfaceUse.Request) => SurfaceBreak.Source | SurfaceBreak.Wire,

        // The operation's own line tells the callers' side.
        SurfaceKind.Parameter or SurfaceKind.Body => Wire(fact.IsRequired),
        SurfaceKind.Security => SurfaceBreak.Wire,

        // Match gets one more function.
        SurfaceKind.Case => SurfaceBreak.Source | SurfaceBreak.Binary,
        _ => SurfaceBreak.None,
    };

    /// <summary>What is the same thing and looks different.</summary>
    public static SurfaceBreak Changed(SurfaceFact old, SurfaceFact now)
    {
        SurfaceBreak callers = old.CSharp == now.CSharp ? SurfaceBreak.None : SurfaceBreak.Source | SurfaceBreak.Binary;
        bool isDemanded = now.IsRequired && !old.IsRequired && Has(now, SurfaceUse.Request);
        bool isBroken = old.IsRequired && !now.IsRequired && Has(now, SurfaceUse.Response);
        bool isOther = old.Wire != now.Wire && now.Kind != SurfaceKind.Server;
        return callers | Wire(isDemanded || isBroken || isOther) | (isDemanded ? SurfaceBreak.Source : SurfaceBreak.None);
    }

    private static SurfaceBreak OfCallers(SurfaceFact fact) => fact.CSharp.Length > 0 ? SurfaceBreak.Source | SurfaceBreak.Binary : SurfaceBreak.None;

    private static SurfaceBreak Wire(bool breaks) => breaks ? SurfaceBreak.Wire : SurfaceBreak.None;

    private static bool Has(SurfaceFact fact, SurfaceUse use) => (fact.Use & use) != 0;
}
