using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Diagnostics;
using ReduGen.Generator.Model;

namespace ReduGen.Generator;

/// <summary>
/// The clients of one project: where two would declare the same type, the first document has it and the second gets no client. Case counts for nothing, for
/// the names of two files that differ by it alone make the compiler drop all of them.
/// </summary>
internal static class ClientClashes
{
    public static IEnumerable<ClientResult> Apart(ImmutableArray<ClientResult> results)
    {
        if (results.Count(static result => result.Client is not null) < 2)
        {
            return results;
        }

        var types = new Dictionary<string, ClientResult>(StringComparer.OrdinalIgnoreCase);
        var namespaces = new Dictionary<string, ClientResult>(StringComparer.OrdinalIgnoreCase);
        return [.. results.Select(result => result.Client is { } client ? Placed(result, client, types, namespaces) : result)];
    }

    private static ClientResult Placed(
        ClientResult result, ClientModel client, Dictionary<string, ClientResult> types, Dictionary<string, ClientResult> namespaces)
    {
        string space = client.Header.Namespace.ToString();
        string[] names = [.. client.TypeNames.Select(name => space + "." + name)];
        string[] spaces = [.. Prefixes(space)];
        string? taken = names.FirstOrDefault(name => types.ContainsKey(name) || namespaces.ContainsKey(name)) ?? spaces.FirstOrDefault(types.ContainsKey);
        if (taken is not null)
        {
            ClientResult other = types.TryGetValue(taken, out ClientResult? owner) ? owner : namespaces[taken];
            var diagnostic = new SpecDiagnostic(
                ProjectDescriptors.SameType,
                result.Path,
                default(TextSpan),
                default(LinePositionSpan),
                EquatableArray.Create(taken, Path.GetFileName(other.Path)));
            return result with { Client = null, Diagnostics = result.Diagnostics.Append(diagnostic).ToEquatableArray() };
        }

        foreach (string name in names)
        {
            types[name] = result;
        }

        foreach (string prefix in spaces)
        {
            namespaces[prefix] = result;
        }

        return result;
    }

    // A.B.C → A, A.B, A.B.C: no type can have the name of a namespace.
    private static IEnumerable<string> Prefixes(string space)
    {
        for (int dot = space.IndexOf('.'); dot >= 0; dot = space.IndexOf('.', dot + 1))
        {
            yield return space.Substring(0, dot);
        }

        yield return space;
    }
}
