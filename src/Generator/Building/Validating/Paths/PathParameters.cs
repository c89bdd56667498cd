using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace ReduGen.Generator.Building.Validating.Paths;

/// <summary>The path parameters that a path item or an operation declares, and whether one of its parameters is not known.</summary>
internal sealed class PathParameters
{
    private readonly List<(string Name, JsonPointer At)> _declared = [];
    private bool _hasUnknown;

    public IReadOnlyList<(string Name, JsonPointer At)> Declared => _declared;

    public static PathParameters Of(JsonObject owner, JsonPointer at, Validation validation)
    {
        var parameters = new PathParameters();
        JsonArray list = owner.ListOf("parameters") ?? [];
        for (int i = 0; i < list.Count; i++)
        {
            // A reference that leads nowhere was reported; it may be the one that is missed.
            JsonObject? parameter = validation.Resolve(list[i]);
            if (parameter?.TextOf("in") is not { } location || parameter.TextOf("name") is not { } name)
            {
                parameters._hasUnknown = true;
            }
            else if (location == "path")
            {
                parameters._declared.Add((name, at.Append("parameters").Append(i)));
            }
        }

        return parameters;
    }

    public bool Declares(string name) => _declared.Any(parameter => parameter.Name == name);

    public bool MayHave(string name) => _hasUnknown || Declares(name);
}
