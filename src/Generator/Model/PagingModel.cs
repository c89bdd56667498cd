using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>How the pages of an operation follow each other.</summary>
/// <param name="PagesName">The method that gives the pages, without <c>Async</c>.</param>
/// <param name="ItemsName">The method that gives the items of all pages.</param>
/// <param name="Next">The link to the next page, as an expression of <c>page</c>; empty where it is in the Link header.</param>
/// <param name="Items">The items, as an expression of <c>page</c>; empty where the document does not tell which they are.</param>
/// <param name="Item">The type of an item; null with them.</param>
internal sealed record PagingModel(EncodedText PagesName, EncodedText ItemsName, EncodedText Next, EncodedText Items, TypeUse? Item);
