using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using ReduGen.Parameters;

namespace ReduGen.Generated;

/// <content>What the parameters' methods share.</content>
public sealed partial class ApiRequest
{
    private static ArgumentNullException Missing(string name) => new(name, $"The path parameter \"{name}\" must have a value.");

    private void AddPath<T>(string name, JsonType<T> type, T value, ParameterStyle style, bool explode, bool allowReserved)
    {
        var parameter = new Parameter(ParameterPlace.Path, name, style, explode, allowReserved);
        var text = new ArrayBufferWriter<byte>(64);
        ParameterText.Write(text, parameter, type, value);
        (_path ??= []).Add(new PathValue(parameter, text.WrittenSpan.ToArray()));
    }

    private void AddHeader<T>(string name, JsonType<T> type, T value, bool explode)
    {
        var text = new ArrayBufferWriter<byte>(64);
        if (ParameterText.Write(text, new Parameter(ParameterPlace.Header, name, ParameterStyle.Simple, explode, AllowReserved: false), type, value))
        {
            Headers.Add(new KeyValuePair<string, string>(name, Encoding.ASCII.GetString(text.WrittenSpan)));
        }
    }

    private void AddHeaderJson<T>(string name, JsonType<T> type, T value)
    {
        var text = new ArrayBufferWriter<byte>(64);
        var parameter = new Parameter(ParameterPlace.Header, name, ParameterStyle.Simple, Explode: false, AllowReserved: false);
        ParameterText.WriteContent(text, parameter, type, value);
        Headers.Add(new KeyValuePair<string, string>(name, Encoding.ASCII.GetString(text.WrittenSpan)));
    }
}
