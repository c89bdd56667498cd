using System.Linq;
using ReduGen.Generator.Diagnostics;

namespace ReduGen.Generator.Building.Naming;

/// <summary>Things of one place that would have one name, and what each is called instead.</summary>
/// <param name="IsBySpelling">Each name says how its thing is spelled; otherwise nothing but a hash tells them apart.</param>
internal sealed record Renaming(string[] WireNames, string Name, string[] Became, bool IsBySpelling)
{
    /// <summary>Tells of it once, at the first of the things.</summary>
    public void Report(BuildContext context, JsonPointer at) =>
        context.Report(NamingDescriptors.Renamed, at, string.Join(", ", WireNames.Select(static name => "\"" + name + "\"")), Name, string.Join(", ", Became));
}
