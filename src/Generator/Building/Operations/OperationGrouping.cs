using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using ReduGen.Generator.Building.Naming;

namespace ReduGen.Generator.Building.Operations;

/// <summary>Sorts the operations into groups: by their first tag, else by the first segment of the path that is neither a version nor a parameter.</summary>
internal static class OperationGrouping
{
    private static readonly Regex Version = new(@"^v?\d+(\.\d+)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static IReadOnlyList<OperationGroup> Group(BuildContext context, string clientName)
    {
        IGrouping<string, PlacedOperation>[] groups = [.. Operations(context).GroupBy(GroupName, StringComparer.Ordinal)];

        // A group Pets of the client PetsClient would be a second class PetsClient.
        string[] reserved =
        [
            "Dispose", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
            clientName, "Fake" + clientName, CSharpName.WithoutEnd(clientName, "Client"),
        ];
        IReadOnlyDictionary<string, string> names = new NameSet(reserved).Assign(
            groups.Select(static group => group.Key),
            renaming => renaming.Report(context, groups.First(group => group.Key == renaming.WireNames[0]).First().At),
            suffix: "Group");
        return [.. groups.Select(group => new OperationGroup(group.Key, names[group.Key], [.. group]))];
    }

    private static IEnumerable<PlacedOperation> Operations(BuildContext context)
    {
        foreach (KeyValuePair<string, IOpenApiPathItem> path in context.Document.Paths ?? [])
        {
            foreach (KeyValuePair<HttpMethod, OpenApiOperation> operation in path.Value.Operations ?? [])
            {
                string method = operation.Key.Method;
                JsonPointer at = Places.Paths.Append(path.Key).Append(method.ToLowerInvariant());
                yield return new PlacedOperation(method, OperationPath.Of(path.Key, path.Value, operation.Value), path.Value, operation.Value, at);
            }
        }
    }

    private static string GroupName(PlacedOperation placed) =>
        placed.Operation.Tags?.FirstOrDefault()?.Reference.Id
        ?? placed.Path.Split('/').FirstOrDefault(static segment => segment.Length > 0 && segment[0] != '{' && !Version.IsMatch(segment))
        ?? "Root";
}
