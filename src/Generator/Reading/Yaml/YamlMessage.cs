using System;
using SharpYaml;

namespace ReduGen.Generator.Reading.Yaml;

/// <summary>What SharpYaml says of a fault, without the place it repeats and as part of a sentence.</summary>
internal static class YamlMessage
{
    public static string Of(YamlException exception)
    {
        // "(Lin: 4, Col: 3, Chr: 21) - (Lin: 5, Col: 0, Chr: 25): While scanning a plain scalar, …."
        string message = exception.Message;
        int place = message.StartsWith("(Lin: ", StringComparison.Ordinal) ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        if (place >= 0)
        {
            message = message.Substring(place + 3);
        }

        message = message.Trim().TrimEnd('.');
        return message.Length > 0 ? char.ToLowerInvariant(message[0]) + message.Substring(1) : "this is not understood";
    }
}
