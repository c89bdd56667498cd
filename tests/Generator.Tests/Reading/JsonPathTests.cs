using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using ReduGen.Generator.Reading.JsonPaths;

namespace ReduGen.Generator.Tests.Reading;

/// <summary>JSONPath by the sections of RFC 9535.</summary>
public sealed class JsonPathTests
{
    private static readonly JsonNode Root = JsonNode.Parse(
        """
        {
          "trains": [
            { "name": "Aurora", "seats": 40, "stops": ["A", "B", "C"], "night": true },
            { "name": "Boreas", "seats": 120.0, "stops": [], "night": false },
            { "name": "Ćiro", "stops": ["A"], "note": null }
          ],
          "a.b": { "it's": 1 },
          "depot": { "seats": 7, "deep": { "seats": 8 } }
        }
        """)!;

    [Theory]
    [InlineData("$", "#")]
    [InlineData("$.depot", "#/depot")]
    [InlineData("$['depot']['seats']", "#/depot/seats")]
    [InlineData("$[\"a.b\"]['it\\'s']", "#/a.b/it's")]
    [InlineData("$ .depot ['seats' , 'deep']", "#/depot/seats #/depot/deep")]
    [InlineData("$.none.deeper", "")]
    [InlineData("$.trains.name", "")]
    [InlineData("$.depot.*", "#/depot/seats #/depot/deep")]
    [InlineData("$.trains[*].name", "#/trains/0/name #/trains/1/name #/trains/2/name")]
    [InlineData("$.trains[0,-1].name", "#/trains/0/name #/trains/2/name")]
    [InlineData("$.trains[7]", "")]
    [InlineData("$.trains[0].stops[1:]", "#/trains/0/stops/1 #/trains/0/stops/2")]
    [InlineData("$.trains[0].stops[:-1]", "#/trains/0/stops/0 #/trains/0/stops/1")]
    [InlineData("$.trains[0].stops[::2]", "#/trains/0/stops/0 #/trains/0/stops/2")]
    [InlineData("$.trains[0].stops[::-1]", "#/trains/0/stops/2 #/trains/0/stops/1 #/trains/0/stops/0")]
    [InlineData("$.trains[0].stops[1:5:0]", "")]
    [InlineData("$..seats", "#/trains/0/seats #/trains/1/seats #/depot/seats #/depot/deep/seats")]
    [InlineData("$.depot..*", "#/depot/seats #/depot/deep #/depot/deep/seats")]
    [InlineData("$..[0].name", "#/trains/0/name")]
    public void Names_indexes_slices_and_descendants_select(string query, string expected) => Assert.Equal(expected, Selected(query));

    [Theory]
    [InlineData("@.seats", "0 1")]
    [InlineData("!@.seats", "2")]
    [InlineData("@.seats == 120", "1")]
    [InlineData("@.seats!=40", "1 2")]
    [InlineData("@.seats <= 40", "0")]
    [InlineData("@.name > 'Aurora'", "1 2")]
    [InlineData("@.night == true", "0")]
    [InlineData("@.note == null", "2")]
    [InlineData("@.gone == @.lost", "0 1 2")]
    [InlineData("@.seats < $.depot.seats", "")]
    [InlineData("@.seats>100||@.name=='Aurora'", "0 1")]
    [InlineData("@.seats > 100 && @.night == true || @.note == null", "2")]
    [InlineData("(@.seats > 100 || @.seats < 50) && !(@.name == 'Aurora')", "1")]
    [InlineData("@.stops[?@ == 'C']", "0")]
    [InlineData("@.stops[?(@ == 'A')]", "0 2")]
    [InlineData("length(@.stops) == 1", "2")]
    [InlineData("length(@.name) == 4", "2")]
    [InlineData("count(@.stops[*]) > 0", "0 2")]
    [InlineData("value(@..night) == false", "1")]
    [InlineData("match(@.name, '[AB].*a')", "0")]
    [InlineData("search(@.name, 'r[oe]')", "0 1 2")]
    [InlineData("match(@.name, '(')", "")]
    [InlineData("@['seats'] == 4e1", "0")]
    public void A_filter_chooses_among_children(string filter, string expected) =>
        Assert.Equal(string.Join(' ', expected.Split(' ', System.StringSplitOptions.RemoveEmptyEntries).Select(static index => "#/trains/" + index)), Selected($"$.trains[?{filter}]"));

    [Theory]
    [InlineData("", 0, "expected $")]
    [InlineData("paths", 0, "expected $")]
    [InlineData("$.", 2, "expected a name; one with other characters is written ['name']")]
    [InlineData("$./path", 2, "expected a name; one with other characters is written ['name']")]
    [InlineData("$ ", 2, "expected no blank at the end")]
    [InlineData("$['a", 2, "the string does not end")]
    [InlineData("$['a'", 5, "expected ]")]
    [InlineData("$['\\q']", 3, "unknown escape")]
    [InlineData("$[01]", 2, "not an integer")]
    [InlineData("$[-0]", 2, "not an integer")]
    [InlineData("$[]", 2, "expected a name in quotes, an index, a slice, * or ?")]
    [InlineData("$[?@.a = 1]", 7, "expected ]")]
    [InlineData("$[?1]", 4, "expected a comparison")]
    [InlineData("$[?@.* == 1]", 9, "a query that may select several values cannot be compared")]
    [InlineData("$[?unknown(@)]", 3, "expected a value: a query, a literal or one of the functions length, count, value, match and search")]
    public void What_is_no_query_is_told_with_its_place(string query, int position, string message)
    {
        JsonPathException fault = Assert.Throws<JsonPathException>(() => JsonPathQuery.Parse(query));

        Assert.Equal((position, message), (fault.Position, fault.Message));
    }

    [Theory]
    [InlineData("$", "[?@")]
    [InlineData("$[?", "(")]
    [InlineData("$[?", "length(")]
    public void Nesting_has_a_limit(string start, string level) =>
        Assert.Throws<JsonPathException>(() => JsonPathQuery.Parse(start + string.Concat(Enumerable.Repeat(level, 5000))));

    [Theory]
    [InlineData(" || ")]
    [InlineData(" && ")]
    public void Many_conditions_are_no_deep_stack(string and) => Kit.SmallStack.Run(() =>
        JsonPathQuery.Parse($"$.trains[?{string.Join(and, Enumerable.Repeat("@.name", 20_000))}]").Select(Root, CancellationToken.None));

    [Fact]
    public void Nor_are_many_segments() => Kit.SmallStack.Run(() =>
        JsonPathQuery.Parse("$" + string.Concat(Enumerable.Repeat(".a", 20_000))).Select(Root, CancellationToken.None));

    [Fact]
    public void A_query_that_comes_to_each_value_on_countless_ways_ends()
    {
        string query = "$" + string.Concat(Enumerable.Repeat("..*", 40));
        JsonNode deep = JsonNode.Parse(new string('[', 60) + new string(']', 60))!;

        Assert.Equal("it looks at more than 4000000 values", Assert.Throws<JsonPathException>(() => JsonPathQuery.Parse(query).Select(deep, CancellationToken.None)).Message);
    }

    private static string Selected(string query) => string.Join(' ', JsonPathQuery.Parse(query).Select(Root, TestContext.Current.CancellationToken).Select(static match => match.At.ToString()));
}
