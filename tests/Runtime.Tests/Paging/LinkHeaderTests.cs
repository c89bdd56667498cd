using System.Net.Http;
using ReduGen.Paging;
using Xunit;

namespace ReduGen.Runtime.Tests.Paging;

public class LinkHeaderTests
{
    [Theory]
    [InlineData("<https://api.example.com/things?page=2>; rel=\"next\"", "https://api.example.com/things?page=2")]
    [InlineData("</things?page=2>;rel=next", "/things?page=2")]
    [InlineData("<?page=2> ; rel = \"next\" ", "?page=2")]
    [InlineData("<p1>; rel=\"prev\", <p3>; rel=\"next\", <p9>; rel=\"last\"", "p3")]
    [InlineData("<p3>; REL=\"last NEXT\"", "p3")]
    [InlineData("<a,b;c>; rel=next", "a,b;c")]
    [InlineData("<p1>; title=\"<x>; rel=\\\"next\\\"\"; rel=prev, <p3>; title=\"a, b\"; rel=next", "p3")]
    [InlineData("<p3>; rel=next; rel=prev", "p3")]
    [InlineData("<p3>; rel*=x; rel=next; media=print", "p3")]
    [InlineData(", <p3>; ; rel=next,", "p3")]
    public void The_target_of_the_link_to_the_next_page_is_found(string header, string target) => Assert.Equal(target, Next(header));

    [Theory]
    [InlineData("")]
    [InlineData("<p1>; rel=\"prev\"")]
    [InlineData("<p1>; rel=prev; rel=next")]
    [InlineData("<p1>; rel=\"https://example.com/next\"")]
    [InlineData("<p1>; rel=nextpage")]
    [InlineData("<p1>; title=\"next\"")]
    [InlineData("<p1>; rel")]
    [InlineData("<p1>")]
    [InlineData("<p1; rel=next")]
    [InlineData("p1; rel=next")]
    [InlineData("<p1>; rel=next; anchor=\"#part\"")]
    [InlineData("<p1>; rel=\"nex")]
    [InlineData("<p1>; =next")]
    [InlineData("<p1>; rel=\"a\\")]
    public void Other_links_are_none_to_the_next_page(string header) => Assert.Null(Next(header));

    [Fact]
    public void Several_headers_are_one_list()
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Link", "<p1>; rel=prev");
        response.Headers.TryAddWithoutValidation("link", "<p3>; rel=next");

        Assert.Equal("p3", LinkHeader.Next(response.Headers));
        Assert.Null(LinkHeader.Next(new HttpResponseMessage().Headers));
    }

    private static string? Next(string header)
    {
        using var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Link", header);
        return LinkHeader.Next(response.Headers);
    }
}
