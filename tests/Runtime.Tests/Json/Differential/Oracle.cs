using System;
using System.Collections.Generic;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using ReduGen.Generated;

namespace ReduGen.Runtime.Tests.JsonTexts.Differential;

/// <summary>Values of every kind, read over Utf8JsonReader: the framework decides what is JSON.</summary>
internal static partial class Oracle
{
    public static void Require(bool isRight)
    {
        if (!isRight)
        {
            throw new JsonException();
        }
    }

    public static string Text(ref Utf8JsonReader json)
    {
        Require(json.TokenType is JsonTokenType.String or JsonTokenType.PropertyName);
        return json.GetString()!;
    }

    /// <summary>A name as the framework compares it: bytes that are no UTF-8 are some other name.</summary>
    public static string Name(ref Utf8JsonReader json) => json.ValueIsEscaped ? json.GetString()! : Encoding.Latin1.GetString(json.ValueSpan);

    public static T? OrNull<T>(ref Utf8JsonReader json, Func<string, T?> parse)
        where T : struct =>
        json.TokenType == JsonTokenType.Null ? null : parse(Text(ref json)) ?? throw new JsonException();

    public static T? Integer<T>(ref Utf8JsonReader json)
        where T : struct, IBinaryInteger<T>
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        Require(json.TokenType == JsonTokenType.Number);
        Match number = NumberText().Match(Encoding.ASCII.GetString(json.ValueSpan));
        string digits = number.Groups[2].Value + number.Groups[3].Value;
        BigInteger value = BigInteger.Parse(number.Groups[1].Value + digits, CultureInfo.InvariantCulture);
        BigInteger exponent = (number.Groups[4].Success ? BigInteger.Parse(number.Groups[4].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0)
            - number.Groups[3].Length;
        if (value.IsZero)
        {
            return T.Zero;
        }

        Require(BigInteger.Abs(exponent) < 1000);
        if (exponent < 0)
        {
            value = BigInteger.DivRem(value, BigInteger.Pow(10, -(int)exponent), out BigInteger rest);
            Require(rest.IsZero);
        }
        else
        {
            value *= BigInteger.Pow(10, (int)exponent);
        }

        try
        {
            return T.CreateChecked(value);
        }
        catch (OverflowException)
        {
            throw new JsonException();
        }
    }

    public static double? Double(ref Utf8JsonReader json)
    {
        Require(json.TokenType is JsonTokenType.Number or JsonTokenType.Null);
        double? value = json.TokenType == JsonTokenType.Null ? null : json.GetDouble();
        Require(value is null || double.IsFinite(value.Value));
        return value;
    }

    public static float? Single(ref Utf8JsonReader json)
    {
        Require(json.TokenType is JsonTokenType.Number or JsonTokenType.Null);
        float? value = json.TokenType == JsonTokenType.Null ? null : json.GetSingle();
        Require(value is null || float.IsFinite(value.Value));
        return value;
    }

    public static decimal? Decimal(ref Utf8JsonReader json)
    {
        Require(json.TokenType is JsonTokenType.Number or JsonTokenType.Null);
        decimal value = 0;
        Require(json.TokenType == JsonTokenType.Null || json.TryGetDecimal(out value));
        return json.TokenType == JsonTokenType.Null ? null : value;
    }

    public static DateTimeOffset? DateTime(string text)
    {
        Match match = DateTimeText().Match(text);
        if (!match.Success)
        {
            return null;
        }

        int Group(int index) => match.Groups[index].Success ? int.Parse(match.Groups[index].Value, CultureInfo.InvariantCulture) : 0;
        string fraction = match.Groups[7].Value.PadRight(7, '0')[..7];
        int offset = (Group(9) * 60 + Group(10)) * (match.Groups[8].Value == "-" ? -1 : 1);
        try
        {
            Require(Group(4) < 24 && Group(5) < 60 && Group(6) <= 60 && Group(10) < 60);
            return new DateTimeOffset(
                new System.DateTime(Group(1), Group(2), Group(3), Group(4), Group(5), 0)
                    .AddSeconds(Group(6)).AddTicks(int.Parse(fraction, CultureInfo.InvariantCulture)),
                TimeSpan.FromMinutes(offset));
        }
        catch (Exception exception) when (exception is ArgumentException or JsonException)
        {
            return null;
        }
    }

    public static DateOnly? Date(string text) =>
        DateTime(text) is { } value && value.TimeOfDay == TimeSpan.Zero ? DateOnly.FromDateTime(value.DateTime) : null;

    public static TimeOnly? Time(string text) => DateTime($"2026-01-01T{text}") is { Offset.Ticks: 0, Day: 1 } value ? TimeOnly.FromDateTime(value.DateTime) : null;

    public static Uri Uri(string text) => System.Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? value) ? value : throw new JsonException();

    public static byte[] Base64Url(string text) => System.Buffers.Text.Base64Url.DecodeFromChars(text.TrimEnd('='));

    public static JsonElement? Element(ref Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        JsonElement element = JsonElement.ParseValue(ref json);
        Require(Utf8.IsValid(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(element)));
        return element;
    }

    public static List<T>? List<T>(ref Utf8JsonReader json, OracleRead<T> item)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        Require(json.TokenType == JsonTokenType.StartArray);
        var list = new List<T>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            list.Add(item(ref json));
        }

        return list;
    }

    public static JsonMap<T>? Map<T>(ref Utf8JsonReader json, OracleRead<T> value)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        Require(json.TokenType == JsonTokenType.StartObject);
        var map = new JsonMap<T>();
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            string name = Text(ref json);
            json.Read();
            map[name] = value(ref json);
        }

        return map;
    }

    [GeneratedRegex(@"^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$")]
    private static partial Regex NumberText();

    [GeneratedRegex(
        @"\A([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(?:[.,]([0-9]+))?(?: ?[Zz]|(?: ?([+-])([0-9]{2})(?::?([0-9]{2}))?)| )?)?\z")]
    private static partial Regex DateTimeText();
}
