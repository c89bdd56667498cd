using System;
using System.Linq;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Sending;

public class ServerTests
{
    private static readonly ApiServer Upload = new("UploadAddress", "https://upload.example.com/api/");
    private static readonly ApiServer Files = new("FilesAddress", "/files");
    private static readonly ApiServer Agent = new("AgentAddress", null);

    [Fact]
    public async Task An_operation_goes_to_the_server_of_its_own() =>
        Assert.Equal("GET https://upload.example.com/api/things", await Sent(new OtherOptions(), Upload));

    [Fact]
    public async Task The_caller_sets_its_address_and_takes_it_back()
    {
        OtherOptions options = new OtherOptions { BaseAddress = new Uri("https://other.example.com") }.With(Upload, new Uri("https://localhost:8443/mock"));

        Assert.Equal("GET https://localhost:8443/mock/things", await Sent(options, Upload));
        Assert.Equal("GET https://upload.example.com/api/things", await Sent(options.With(Upload, null), Upload));
    }

    [Fact]
    public async Task A_relative_server_begins_at_the_base_address() =>
        Assert.Equal("GET https://api.example.com/files/things", await Sent(new OtherOptions(), Files));

    [Fact]
    public void The_options_show_the_address_that_counts()
    {
        Assert.Equal(new Uri("https://upload.example.com/api/"), new OtherOptions().AddressOf(Upload));
        Assert.Equal(new Uri("https://api.example.com/files"), new OtherOptions().AddressOf(Files));
        Assert.Equal(new Uri("http://localhost/files"), new OtherOptions { BaseAddress = new Uri("http://localhost/v1") }.AddressOf(Files));
        Assert.Null(new OtherOptions { BaseAddress = null }.AddressOf(Files));
        Assert.Null(new OtherOptions().AddressOf(Agent));
    }

    [Fact]
    public async Task A_server_without_an_address_says_what_to_set()
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => Sent(new OtherOptions(), Agent));

        Assert.Equal("GET /things has a server of its own, whose address the document does not give: set OtherOptions.AgentAddress.", e.Message);
        Assert.Equal("GET https://agent.example.com/things", await Sent(new OtherOptions().With(Agent, new Uri("https://agent.example.com")), Agent));
    }

    [Fact]
    public void An_address_that_cannot_be_one_is_refused() => Assert.Equal(
        "The address cannot have a query or a fragment. (Parameter 'value')",
        Assert.Throws<ArgumentException>(() => new OtherOptions().With(Upload, new Uri("https://example.com/?x=1"))).Message);

    [Fact]
    public async Task Credentials_go_to_a_server_that_the_document_names_under_the_usual_rules()
    {
        ApiOperation<Nothing> operation = new ApiOperation<Nothing>("GET", "/things").At(Upload).Secured(OtherOptions.Header).Returns(204);
        OtherOptions options = new OtherOptions().With(OtherOptions.Header, new ApiKeyCredential("k"));
        var handler = new RecordingHandler(Answers.Status(204));
        options.Handler = handler;

        await options.SendAsync(operation);
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => options.With(Upload, new Uri("http://upload.example.com")).SendAsync(operation));

        Assert.StartsWith("GET https://upload.example.com/api/things\nx-key: k\n", Assert.Single(handler.Requests), StringComparison.Ordinal);
        Assert.StartsWith("GET /things would send a credential to upload.example.com over plain http", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Variables_take_their_defaults_and_the_callers_values()
    {
        Assert.Equal("https://eu.example.com/v1", Regional(null, null));
        Assert.Equal("https://us.example.com/v2/beta", Regional("us", "v2/beta"));
    }

    [Theory]
    [InlineData("cn", null, "The server variable \"region\" cannot be \"cn\": the document allows eu, us.")]
    [InlineData(null, "v1?admin=1", "The server variable \"version\" cannot hold '?'.")]
    [InlineData(null, "v1#x", "The server variable \"version\" cannot hold '#'.")]
    public void A_value_that_the_document_does_not_allow_is_refused(string? region, string? version, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Regional(region, version)).Message);

    [Theory]
    [InlineData("evil.example.org/", '/')]
    [InlineData("evil.example.org\\", '\\')]
    [InlineData("user@evil.example.org?", '@')]
    public void A_value_within_the_host_cannot_lead_to_another_host(string tenant, char refused) => Assert.Equal(
        $"The server variable \"tenant\" cannot hold '{refused}'.",
        Assert.Throws<ArgumentException>(() => new ServerUrl("https://{tenant}.example.com").With("tenant", tenant, "demo")).Message);

    [Fact]
    public void A_variable_may_be_all_that_comes_before_the_path()
    {
        Assert.Equal("http://localhost:8080/v1", new ServerUrl("{server}/v1").With("server", "http://localhost:8080", "https://example.com").Address().ToString());
        Assert.Equal("http://localhost:8080/v1", new ServerUrl("http://{host}/v1").With("host", "localhost:8080", "example.com").Address().ToString());
        Assert.Equal(
            "The server's address \"ftp://example.com/v1\" must be an absolute http or https URI.",
            Assert.Throws<ArgumentException>(() => new ServerUrl("{server}/v1").With("server", "ftp://example.com", "https://example.com").Address()).Message);
        Assert.Equal(
            "The server's address \"https://{your-host}/v1\" must be an absolute http or https URI.",
            Assert.Throws<ArgumentException>(() => new ServerUrl("https://{host}/v1").With("host", null, "{your-host}").Address()).Message);
    }

    [Fact]
    public void A_relative_url_begins_where_the_caller_says()
    {
        Assert.Equal("http://localhost:9090/api/v1", new ServerUrl("/api/v1").Address(new Uri("http://localhost:9090/docs/openapi.json")).ToString());
        Assert.Throws<ArgumentException>(() => new ServerUrl("/api/v1").Address(new Uri("/docs", UriKind.Relative)));
    }

    private static string Regional(string? region, string? version) => new ServerUrl("https://{region}.example.com/{version}")
        .With("region", region, "eu", "eu", "us")
        .With("version", version, "v1")
        .Address()
        .ToString();

    private static async Task<string> Sent(OtherOptions options, ApiServer server)
    {
        var handler = new RecordingHandler(Answers.Status(204));
        options.Handler = handler;
        await options.SendAsync(new ApiOperation<Nothing>("GET", "/things").At(server).Returns(204));
        return handler.Requests.Single().Split('\n')[0];
    }
}
