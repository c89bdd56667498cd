using System;
using System.Net.Http;
using System.Threading;
using Redu.Cloud;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Sending;

public class OptionsTests
{
    [Fact]
    public void Defaults_are_the_documented_ones()
    {
        var options = new ReduClientOptions();

        Assert.Equal(new Uri("https://api.redu.cloud"), options.BaseAddress);
        Assert.Equal(TimeSpan.FromSeconds(100), options.Timeout);
        Assert.Equal(10, options.MaxRedirects);
        Assert.False(options.TrustHandlerRedirects);
        Assert.False(options.AllowInsecureHttp);
        Assert.Null(options.ApiKey);
        Assert.Null(options.UserAgent);
    }

    [Theory]
    [InlineData("/v1", "The base address must be an absolute http or https URI. (Parameter 'value')")]
    [InlineData("ftp://api.example.com", "The base address must be an absolute http or https URI. (Parameter 'value')")]
    [InlineData("https://api.example.com?x=1", "The base address cannot have a query or a fragment. (Parameter 'value')")]
    [InlineData("https://api.example.com#x", "The base address cannot have a query or a fragment. (Parameter 'value')")]
    [InlineData("https://me:pw@api.example.com", "The base address cannot hold user information; give it as a credential. (Parameter 'value')")]
    public void A_base_address_that_cannot_be_one_is_refused(string address, string message) => Assert.Equal(
        message,
        Assert.Throws<ArgumentException>(() => new ReduClientOptions { BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute) }).Message);

    [Fact]
    public void A_client_without_a_base_address_says_so() => Assert.Equal(
        "Set ReduClientOptions.BaseAddress: the document names no absolute server. (Parameter 'options')",
        Assert.Throws<ArgumentException>(() => new ReduClient(new ReduClientOptions { BaseAddress = null })).Message);

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReduClientOptions { Timeout = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReduClientOptions { Timeout = TimeSpan.FromDays(30) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReduClientOptions { MaxRedirects = -1 });
        Assert.Equal(Timeout.InfiniteTimeSpan, new ReduClientOptions { Timeout = Timeout.InfiniteTimeSpan }.Timeout);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\r\nx-evil: 1")]
    [InlineData("ü")]
    public void A_user_agent_that_cannot_be_a_header_is_refused(string value) => Assert.Equal(
        "The User-Agent must be printable ASCII. (Parameter 'value')",
        Assert.Throws<ArgumentException>(() => new ReduClientOptions { UserAgent = value }).Message);

    [Fact]
    public void A_handler_that_follows_redirects_is_refused_unless_trusted()
    {
        const string Message = "ReduClientOptions.Handler follows redirects by itself and so would give the credentials to other hosts: "
            + "set AllowAutoRedirect = false on it, or ReduClientOptions.TrustHandlerRedirects = true. (Parameter 'options')";
        foreach (HttpMessageHandler handler in new HttpMessageHandler[] { new SocketsHttpHandler(), new HttpClientHandler(), new Outer(new SocketsHttpHandler()) })
        {
            Assert.Equal(Message, Assert.Throws<ArgumentException>(() => Clients.Over(handler)).Message);
            new ReduClient(new ReduClientOptions { ApiKey = "k", Handler = handler, TrustHandlerRedirects = true }).Dispose();
        }

        Clients.Over(new SocketsHttpHandler { AllowAutoRedirect = false }).Dispose();
        Clients.Over(new Outer(new HttpClientHandler { AllowAutoRedirect = false })).Dispose();
    }

    [Fact]
    public void A_HttpClient_is_refused_unless_trusted() => Assert.Equal(
        "ReduClientOptions.HttpClient may follow redirects by itself and so give the credentials to other hosts: set ReduClientOptions.Handler instead to a "
        + "handler with AllowAutoRedirect = false, or ReduClientOptions.TrustHandlerRedirects = true if redirects are off in it. (Parameter 'options')",
        Assert.Throws<ArgumentException>(() => new ReduClient(new ReduClientOptions { HttpClient = new HttpClient() })).Message);

    [Fact]
    public void A_handler_and_a_HttpClient_together_are_refused() => Assert.Equal(
        "Set ReduClientOptions.Handler or ReduClientOptions.HttpClient, not both. (Parameter 'options')",
        Assert.Throws<ArgumentException>(() => new ReduClient(
            new ReduClientOptions { Handler = new SocketsHttpHandler(), HttpClient = new HttpClient() })).Message);

    [Fact]
    public void A_server_of_the_document_that_is_not_absolute_is_no_default()
    {
        Assert.Null(new RelativeOptions().BaseAddress);
        Assert.Equal(
            "Set RelativeOptions.BaseAddress: the document's server is /v1, which is not absolute. (Parameter 'options')",
            Assert.Throws<ArgumentException>(() => new ApiTransport(new RelativeOptions())).Message);
    }

    private sealed class RelativeOptions() : ApiClientOptions("/v1");

    private sealed class Outer(HttpMessageHandler inner) : DelegatingHandler(inner);
}
