using System;
using System.Buffers;
using System.Text;
using ReduGen.Parameters;

namespace ReduGen.Generated;

/// <content>The parameters whose value is content of a media type.</content>
public sealed partial class ApiRequest
{
    /// <summary>Gives a parameter of the path with <c>content</c> of JSON its value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">Its name in the document.</param>
    /// <param name="type">How its value is written.</param>
    /// <param name="value">The value; never null.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value cannot stand there.</exception>
    public void PathJson<T>(string name, JsonType<T> type, T? value)
        where T : class? => AddPathJson(name, type, value ?? throw Missing(name));

    /// <inheritdoc cref="PathJson{T}(string, JsonType{T}, T)"/>
    public void PathJson<T>(string name, JsonType<T> type, T? value)
        where T : struct => AddPathJson(name, type, value ?? throw Missing(name));

    /// <summary>Adds a cookie with <c>content</c> of JSON, percent-encoded: JSON holds what a cookie cannot.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">Its name in the document.</param>
    /// <param name="type">How its value is written.</param>
    /// <param name="value">The value; null for none.</param>
    public void CookieJson<T>(string name, JsonType<T> type, T? value)
        where T : class?
    {
        if (value is not null)
        {
            AddCookieJson(name, type, value);
        }
    }

    /// <inheritdoc cref="CookieJson{T}(string, JsonType{T}, T)"/>
    public void CookieJson<T>(string name, JsonType<T> type, T? value)
        where T : struct
    {
        if (value is not null)
        {
            AddCookieJson(name, type, value.Value);
        }
    }

    /// <summary>Makes a value's JSON the whole query, percent-encoded (OpenAPI 3.2, section 4.12.4.1, <c>in: querystring</c>).</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="type">How the value is written.</param>
    /// <param name="value">The value; null for none.</param>
    public void QueryStringJson<T>(JsonType<T> type, T? value)
        where T : class?
    {
        if (value is not null)
        {
            AddQueryText(JsonBody.Write(value, type, forRequest: true));
        }
    }

    /// <inheritdoc cref="QueryStringJson{T}(JsonType{T}, T)"/>
    public void QueryStringJson<T>(JsonType<T> type, T? value)
        where T : struct
    {
        if (value is not null)
        {
            AddQueryText(JsonBody.Write(value.Value, type, forRequest: true));
        }
    }

    /// <summary>Makes a text the whole query, percent-encoded.</summary>
    /// <param name="value">The text; null for none.</param>
    public void QueryStringText(string? value)
    {
        if (value is not null)
        {
            AddQueryText(Encoding.UTF8.GetBytes(value));
        }
    }

    private void AddPathJson<T>(string name, JsonType<T> type, T value)
    {
        var parameter = new Parameter(ParameterPlace.Path, name, ParameterStyle.Simple, Explode: false, AllowReserved: false);
        var text = new ArrayBufferWriter<byte>(64);
        ParameterText.WriteContent(text, parameter, type, value);
        (_path ??= []).Add(new PathValue(parameter, text.WrittenSpan.ToArray()));
    }

    private void AddCookieJson<T>(string name, JsonType<T> type, T value) => ParameterText.WriteContent(
        CookieText(), new Parameter(ParameterPlace.Cookie, name, ParameterStyle.Form, Explode: false, AllowReserved: false), type, value);

    private void AddQueryText(byte[] text) => PercentEncoding.Append(QueryText(), text, Escaping.Unreserved);
}
