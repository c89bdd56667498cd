using Spector.ParametersCollectionFormat;

namespace ReduGen.Conformance.Calls.Parameters;

/// <summary>Arrays in every style of a query, and in a header.</summary>
[Scenarios("Parameters_CollectionFormat")]
public sealed class CollectionFormatTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("Query_multi")]
    public async Task A_query_for_each_item()
    {
        await Client.Parameters.QueryMultiAsync(["blue", "red", "green"]);
    }

    [Scenario("Query_csv")]
    public async Task Commas_in_a_query()
    {
        await Client.Parameters.QueryCsvAsync(["blue", "red", "green"]);
    }

    [Scenario("Query_ssv")]
    public async Task Spaces_in_a_query()
    {
        await Client.Parameters.QuerySsvAsync(["blue", "red", "green"]);
    }

    [Scenario("Query_pipes")]
    public async Task Pipes_in_a_query()
    {
        await Client.Parameters.QueryPipesAsync(["blue", "red", "green"]);
    }

    [Scenario("Header_csv")]
    public async Task Commas_in_a_header()
    {
        await Client.Parameters.HeaderCsvAsync(["blue", "red", "green"]);
    }
}
