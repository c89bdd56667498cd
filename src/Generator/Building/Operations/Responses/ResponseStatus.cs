using System;
using System.Collections.Generic;
using System.Linq;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>The statuses of responses, and which of them give an operation's value.</summary>
internal static class ResponseStatus
{
    /// <summary>The status that stands for every other.</summary>
    public const int Default = 0;

    /// <summary>The range 2XX.</summary>
    public const int AnyOk = 2;

    private const int NotModified = 304;

    /// <summary>An exact status, a range (4XX → 4; 4xx is meant so too), or the default; null for what is none of them.</summary>
    public static int? Parse(string text)
    {
        if (text == "default")
        {
            return Default;
        }

        bool isStatus = text.Length == 3 && text[0] is >= '1' and <= '5';
        return isStatus && text.EndsWith("XX", StringComparison.OrdinalIgnoreCase) ? text[0] - '0'
            : isStatus && text.All(static c => c is >= '0' and <= '9') ? ((text[0] - '0') * 100) + ((text[1] - '0') * 10) + text[2] - '0'
            : null;
    }

    /// <summary>
    /// The statuses that give the value: 2xx. Where the document names none, they are the default, if it is not there for the errors beside others;
    /// else the redirects, which are then the answer and not followed; else any 2xx, of which nothing is known.
    /// </summary>
    public static IReadOnlyList<int> Successes(IReadOnlyCollection<int> statuses)
    {
        int[] ok = [.. statuses.Where(static status => Class(status) == 2)];
        if (ok.Length > 0)
        {
            return ok;
        }

        if (statuses.Contains(Default) && !statuses.Any(static status => Class(status) >= 4))
        {
            return [Default];
        }

        int[] redirects = [.. statuses.Where(static status => Class(status) == 3 && status != NotModified)];
        return redirects.Length > 0 ? redirects : [AnyOk];
    }

    private static int Class(int status) => status < 10 ? status : status / 100;
}
