using System;
using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Emit;

/// <summary>
/// Which types stand in one file: those of a component with all that is written within it, and those of an operation with its group. Where a type stands is a
/// function of its own place in the document, so that an edit of one schema prints one file. A file for each type would be simpler, but the compiler's
/// driver compares the names of all files with each other after each keystroke: 10 ms for 3,200 cached files, 1 ms for 800 (Roslyn 5.0); Stripe has 4,530 types.
/// </summary>
internal sealed class FileLayout
{
    private readonly ILookup<string, TypeModel> _types;
    private readonly ILookup<string, string> _placesOfGroups;
    private readonly HashSet<string> _placesOfOperations;

    public FileLayout(ClientModel client)
    {
        _types = client.Types.ToLookup(static type => Place(type.Documentation.Pointer) ?? type.Name.ToString(), StringComparer.Ordinal);

        // Operations of several groups may share a path item among the components: the first has its types.
        var places = client.Groups
            .SelectMany(static group => group.Operations.Select(operation => (Group: group.TypeName.ToString(), Place: Place(operation.Documentation.Pointer) ?? "")))
            .GroupBy(static one => one.Place, StringComparer.Ordinal)
            .Select(static same => same.First())
            .ToList();
        _placesOfGroups = places.ToLookup(static one => one.Group, static one => one.Place, StringComparer.Ordinal);
        _placesOfOperations = new HashSet<string>(places.Select(static one => one.Place), StringComparer.Ordinal);
    }

    /// <summary>The files of the types that stand with no group; the first of each names it.</summary>
    public IEnumerable<EquatableArray<TypeModel>> OtherFiles => _types
        .Where(file => !_placesOfOperations.Contains(file.Key))
        .Select(static file => file.OrderBy(type => type.Documentation.Pointer != file.Key).ToEquatableArray());

    /// <summary>The types that stand with a group.</summary>
    public EquatableArray<TypeModel> TypesOf(GroupModel group) =>
        _placesOfGroups[group.TypeName.ToString()].SelectMany(place => _types[place]).ToEquatableArray();

    // #/components/schemas/Pet, #/definitions/Pet, #/paths/~1pets/get: of a pointer the part that names a component or an operation.
    private static string? Place(string? pointer)
    {
        if (pointer is null)
        {
            return null;
        }

        int end = -1;
        int names = pointer.StartsWith("#/components/", StringComparison.Ordinal) || pointer.StartsWith("#/paths/", StringComparison.Ordinal) ? 4 : 3;
        for (int i = 0; i < names; i++)
        {
            end = pointer.IndexOf('/', end + 1);
            if (end < 0)
            {
                return pointer;
            }
        }

        return pointer.Substring(0, end);
    }
}
