using System;
using System.Threading.Tasks;
using Redu.Cloud;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Security;

public class CredentialTests
{
    [Fact]
    public async Task A_missing_credential_is_told_before_anything_is_sent()
    {
        var handler = new RecordingHandler(Answers.Json("[]"));
        using var client = new ReduClient(new ReduClientOptions { Handler = handler });

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Instances.ListAsync());

        Assert.Equal("GET /v1/instances needs the security scheme \"ApiKey\": set ReduClientOptions.ApiKey.", e.Message);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task Missing_alternatives_are_all_named()
    {
        ApiOperation<Nothing> operation = new ApiOperation<Nothing>("GET", "/things").Returns(204)
            .Secured(OtherOptions.Header, OtherOptions.Query).Secured(OtherOptions.Token);

        var e = await Assert.ThrowsAsync<InvalidOperationException>(
            () => new OtherOptions().With(OtherOptions.Query, new ApiKeyCredential("q")).SendAsync(operation));

        Assert.Equal(
            "GET /things needs the security scheme \"key\" and \"QueryKey\", or \"Token\": "
            + "set OtherOptions.Key and OtherOptions.QueryKey, or OtherOptions.Token.",
            e.Message);
    }

    [Fact]
    public async Task Plain_http_to_another_machine_is_refused_unless_allowed()
    {
        var handler = new RecordingHandler(Answers.Json("[]"));
        ReduClientOptions options = Clients.Options(handler);
        options.BaseAddress = new Uri("http://api.example.com");
        using var refusing = new ReduClient(options);

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => refusing.Instances.ListAsync());

        Assert.Equal(
            "GET /v1/instances would send a credential to api.example.com over plain http: use https, or set ReduClientOptions.AllowInsecureHttp.", e.Message);
        Assert.Empty(handler.Requests);

        options.AllowInsecureHttp = true;
        using var allowing = new ReduClient(options);
        await allowing.Instances.ListAsync(TestContext.Current.CancellationToken);
        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_key_can_be_replaced_while_the_client_lives()
    {
        var handler = new RecordingHandler(Answers.Json("[]"), Answers.Json("[]"));
        var key = new ApiKeyCredential("one");
        using var client = new ReduClient(new ReduClientOptions { ApiKey = key, Handler = handler });

        await client.Instances.ListAsync(TestContext.Current.CancellationToken);
        key.Update("two");
        await client.Instances.ListAsync(TestContext.Current.CancellationToken);

        Assert.Contains("\nx-api-key: one\n", handler.Requests[0], StringComparison.Ordinal);
        Assert.Contains("\nx-api-key: two\n", handler.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_provider_is_asked_for_every_request()
    {
        var handler = new RecordingHandler(Answers.Json("[]"), Answers.Json("[]"));
        int asked = 0;
        using var client = new ReduClient(
            new ReduClientOptions { ApiKey = new ApiKeyCredential(_ => ValueTask.FromResult($"key-{++asked}")), Handler = handler });

        await client.Instances.ListAsync(TestContext.Current.CancellationToken);
        await client.Instances.ListAsync(TestContext.Current.CancellationToken);

        Assert.Contains("\nx-api-key: key-2\n", handler.Requests[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_provider_throws_reaches_the_caller()
    {
        var failure = new NotSupportedException("no vault");
        using var client = new ReduClient(new ReduClientOptions { ApiKey = new ApiKeyCredential(_ => throw failure) });

        Assert.Same(failure, await Assert.ThrowsAsync<NotSupportedException>(() => client.Instances.ListAsync()));
    }

    [Fact]
    public async Task A_provider_that_gives_nothing_is_told()
    {
        using var client = new ReduClient(new ReduClientOptions { ApiKey = new ApiKeyCredential(_ => ValueTask.FromResult("")) });

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Instances.ListAsync());

        Assert.Equal("The provider's API key is empty.", e.Message);
    }

    [Theory]
    [InlineData(null, "The API key is null; look at the setting or environment variable that should hold it. (Parameter 'value')")]
    [InlineData("", "The API key is empty. (Parameter 'value')")]
    [InlineData("key\n", "The API key holds a line break or another control character. (Parameter 'value')")]
    [InlineData(" key", "The API key begins or ends with white space. (Parameter 'value')")]
    public void A_key_that_cannot_be_sent_is_refused(string? key, string message) =>
        Assert.Equal(message, Assert.ThrowsAny<ArgumentException>(() => new ReduClient(key!)).Message);

    [Fact]
    public async Task A_key_that_its_header_cannot_carry_is_refused()
    {
        var handler = new RecordingHandler(Answers.Json("[]"));
        using var client = new ReduClient(new ReduClientOptions { ApiKey = "schlüssel", Handler = handler });

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Instances.ListAsync());

        Assert.Equal("The credential of the security scheme \"ApiKey\" holds a character that its header cannot carry.", e.Message);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public void No_text_form_shows_a_secret()
    {
        Assert.Equal("ApiKeyCredential (value hidden)", new ApiKeyCredential("5ecret").ToString());
        Assert.Equal("BearerCredential (value hidden)", new BearerCredential("5ecret").ToString());
        Assert.Equal("BasicCredential (value hidden)", new BasicCredential("me", "5ecret").ToString());
        Assert.Equal("ApiKey (value hidden)", new ReduGen.Security.AppliedCredential(ReduClientOptions.ApiKeyScheme, new ApiKeyCredential("s"), "s").ToString());
    }

    [Fact]
    public async Task A_password_that_the_server_repeats_does_not_show_in_the_message()
    {
        OtherOptions options = new OtherOptions { Handler = new RecordingHandler(Answers.Json("""{"message":"bWU6NWVjcmV0 is me:5ecret"}""", 401)) }
            .With(OtherOptions.User, new BasicCredential("me", "5ecret"));

        var e = await Assert.ThrowsAsync<ApiException>(
            () => options.SendAsync(new ApiOperation<Nothing>("GET", "/things").Secured(OtherOptions.User).Returns(204).Fails(401)));

        Assert.Equal("GET /things: 401 Unauthorized: *** is me:***", e.Message);
    }

    [Fact]
    public async Task A_user_and_password_can_be_replaced_or_come_from_a_provider()
    {
        var handler = new RecordingHandler(Answers.Status(204), Answers.Status(204), Answers.Json("""{"message":"not third"}""", 401));
        var operation = new ApiOperation<Nothing>("GET", "/things").Secured(OtherOptions.User).Returns(204).Fails(401);
        var credential = new BasicCredential("me", "first");
        OtherOptions options = new OtherOptions { Handler = handler }.With(OtherOptions.User, credential);

        await options.SendAsync(operation);
        credential.Update("me", "second");
        await options.SendAsync(operation);
        options.With(OtherOptions.User, new BasicCredential(_ => ValueTask.FromResult(("you", "not third"))));
        var e = await Assert.ThrowsAsync<ApiException>(() => options.SendAsync(operation));

        Assert.Contains(Basic("me:first"), handler.Requests[0], StringComparison.Ordinal);
        Assert.Contains(Basic("me:second"), handler.Requests[1], StringComparison.Ordinal);
        Assert.Contains(Basic("you:not third"), handler.Requests[2], StringComparison.Ordinal);
        Assert.Equal("GET /things: 401 Unauthorized: ***", e.Message);
    }

    [Fact]
    public async Task A_provider_of_users_is_held_to_the_rules_and_cannot_be_updated()
    {
        var credential = new BasicCredential(_ => ValueTask.FromResult(("a:b", "5ecret")));
        OtherOptions options = new OtherOptions { Handler = new RecordingHandler(Answers.Status(204)) }.With(OtherOptions.User, credential);

        var e = await Assert.ThrowsAsync<InvalidOperationException>(
            () => options.SendAsync(new ApiOperation<Nothing>("GET", "/things").Secured(OtherOptions.User).Returns(204)));

        Assert.Equal("What the provider gives cannot be sent: The user of a Basic credential cannot hold a colon. (Parameter 'user')", e.Message);
        Assert.Throws<InvalidOperationException>(() => credential.Update("a", "b"));
    }

    [Fact]
    public async Task The_name_of_an_http_scheme_goes_before_its_value()
    {
        var handler = new RecordingHandler(Answers.Status(204));
        OtherOptions options = new OtherOptions { Handler = handler }.With(OtherOptions.Shared, new HttpCredential("valid-key"));

        await options.SendAsync(new ApiOperation<Nothing>("GET", "/things").Secured(OtherOptions.Shared).Returns(204));

        Assert.Contains("\nAuthorization: SharedAccessKey valid-key\n", handler.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_with_a_colon_is_refused() => Assert.Equal(
        "The user of a Basic credential cannot hold a colon. (Parameter 'user')",
        Assert.Throws<ArgumentException>(() => new BasicCredential("a:b", "c")).Message);

    private static string Basic(string both) => "Authorization: Basic " + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(both));
}
