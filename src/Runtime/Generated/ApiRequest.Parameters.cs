using System;
using ReduGen.Parameters;

namespace ReduGen.Generated;

/// <content>The parameters.</content>
public sealed partial class ApiRequest
{
    /// <summary>Gives a parameter of the path its value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">Its name in the document.</param>
    /// <param name="type">How its value is written.</param>
    /// <param name="value">The value; never null.</param>
    /// <param name="style">Its style.</param>
    /// <param name="explode">Whether each item or member stands for itself.</param>
    /// <param name="allowReserved">Whether reserved characters stay as they are.</param>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value cannot stand there.</exception>
    public void Path<T>(
        string name, JsonType<T> type, T? value, ParameterStyle style = ParameterStyle.Simple, bool explode = false, bool allowReserved = false)
        where T : class?
    {
        AddPath(name, type, value ?? throw Missing(name), style, explode, allowReserved);
    }

    /// <inheritdoc cref="Path{T}(string, JsonType{T}, T, ParameterStyle, bool, bool)"/>
    public void Path<T>(
        string name, JsonType<T> type, T? value, ParameterStyle style = ParameterStyle.Simple, bool explode = false, bool allowReserved = false)
        where T : struct
    {
        AddPath(name, type, value ?? throw Missing(name), style, explode, allowReserved);
    }

    /// <summary>Adds a parameter to the query.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">Its name in the document.</param>
    /// <param name="type">How its value is written.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="style">Its style.</param>
    /// <param name="explode">Whether each item or member stands for itself.</param>
    /// <param name="allowReserved">Whether reserved characters stay as they are.</param>
    /// <exception cref="ArgumentException">The value cannot stand there.</exception>
    public void Query<T>(
        string name, JsonType<T> type, T? value, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false)
        where T : class?
    {
        if (value is not null)
        {
            ParameterText.Write(QueryText(), new Parameter(ParameterPlace.Query, name, style, explode, allowReserved), type, value);
        }
    }

    /// <inheritdoc cref="Query{T}(string, JsonType{T}, T, ParameterStyle, bool, bool)"/>
    public void Query<T>(
        string name, JsonType<T> type, T? value, ParameterStyle style = ParameterStyle.Form, bool explode = true, bool allowReserved = false)
        where T : struct
    {
        if (value is not null)
        {
            ParameterText.Write(QueryText(), new Parameter(ParameterPlace.Query, name, style, explode, allowReserved), type, value.Value);
        }
    }

    /// <summary>Adds a parameter with <c>content</c> of JSON to the query.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">Its name in the document.</param>
    /// <param name="type">How its value is written.</param>
    /// <param name="value">The value; null for none.</param>
    /// <exception cref="ArgumentException">The value cannot stand there.</exception>
    public void QueryJson<T>(string name, JsonType<T> type, T? value)
        where T : class?
    {
        if (value is not null)
        {
            ParameterText.WriteContent(
                QueryText(), new Parameter(ParameterPlace.Query, name, ParameterStyle.Form, Explode: false, AllowReserved: false), type, value);
        }
    }

    /// <inheritdoc cref="QueryJson{T}(string, JsonType{T}, T)"/>
    public void QueryJson<T>(string name, JsonType<T> type, T? value)
        where T : struct
    {
        if (value is not null)
        {
            ParameterText.WriteContent(
                QueryText(), new Parameter(ParameterPlace.Query, name, ParameterStyle.Form, Explode: false, AllowReserved: false), type, value.Value);
        }
    }

    /// <summary>
    /// Makes the members of one value the query (OpenAPI 3.2, <c>in: querystring</c>), as
    /// <see cref="Form{T}(JsonType{T}, T, PropertyEncoding[])"/> makes them a body.
    /// </summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="type">How the value is written.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="encodings">The members that are not written as usual.</param>
    /// <exception cref="ArgumentException">The value is no object.</exception>
    public void QueryString<T>(JsonType<T> type, T? value, params PropertyEncoding[] encodings)
        where T : class?
    {
        if (value is not null)
        {
            FormWriter.Write(QueryText(), type, value, encodings);
        }
    }

    /// <inheritdoc cref="QueryString{T}(JsonType{T}, T, PropertyEncoding[])"/>
    public void QueryString<T>(JsonType<T> type, T? value, params PropertyEncoding[] encodings)
        where T : struct
    {
        if (value is not null)
        {
            FormWriter.Write(QueryText(), type, value.Value, encodings);
        }
    }

    /// <summary>Adds a header. Its value is not encoded (OpenAPI 3.1.2 and 3.2, section 4.12.2.2).</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">Its name in the document.</param>
    /// <param name="type">How its value is written.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="explode">Whether each item or member stands for itself.</param>
    /// <exception cref="ArgumentException">The value cannot stand there.</exception>
    public void Header<T>(string name, JsonType<T> type, T? value, bool explode = false)
        where T : class?
    {
        if (value is not null)
        {
            AddHeader(name, type, value, explode);
        }
    }

    /// <inheritdoc cref="Header{T}(string, JsonType{T}, T, bool)"/>
    public void Header<T>(string name, JsonType<T> type, T? value, bool explode = false)
        where T : struct
    {
        if (value is not null)
        {
            AddHeader(name, type, value.Value, explode);
        }
    }

    /// <summary>Adds a header with <c>content</c> of JSON.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">Its name in the document.</param>
    /// <param name="type">How its value is written.</param>
    /// <param name="value">The value; null for none.</param>
    public void HeaderJson<T>(string name, JsonType<T> type, T? value)
        where T : class?
    {
        if (value is not null)
        {
            AddHeaderJson(name, type, value);
        }
    }

    /// <inheritdoc cref="HeaderJson{T}(string, JsonType{T}, T)"/>
    public void HeaderJson<T>(string name, JsonType<T> type, T? value)
        where T : struct
    {
        if (value is not null)
        {
            AddHeaderJson(name, type, value.Value);
        }
    }

    /// <summary>Adds a cookie, or where an array or object is exploded one for each item or member.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">Its name in the document.</param>
    /// <param name="type">How its value is written.</param>
    /// <param name="value">The value; null for none.</param>
    /// <param name="style">Its style: form, or cookie, which is not percent-encoded.</param>
    /// <param name="explode">Whether each item or member stands for itself.</param>
    /// <exception cref="ArgumentException">The value cannot stand there.</exception>
    public void Cookie<T>(string name, JsonType<T> type, T? value, ParameterStyle style = ParameterStyle.Form, bool explode = true)
        where T : class?
    {
        if (value is not null)
        {
            ParameterText.Write(CookieText(), new Parameter(ParameterPlace.Cookie, name, style, explode, AllowReserved: false), type, value);
        }
    }

    /// <inheritdoc cref="Cookie{T}(string, JsonType{T}, T, ParameterStyle, bool)"/>
    public void Cookie<T>(string name, JsonType<T> type, T? value, ParameterStyle style = ParameterStyle.Form, bool explode = true)
        where T : struct
    {
        if (value is not null)
        {
            ParameterText.Write(CookieText(), new Parameter(ParameterPlace.Cookie, name, style, explode, AllowReserved: false), type, value.Value);
        }
    }
}
