using Spector.Documentation;

namespace ReduGen.Conformance.Calls.Documentation;

/// <summary>Descriptions with lists and emphasis, which become documentation comments.</summary>
[Scenarios("Documentation")]
public sealed class DocumentationTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("Lists_bulletPointsOp")]
    public async Task A_list_in_the_description_of_an_operation()
    {
        await Client.Documentation.ListsBulletPointsOpAsync();
    }

    [Scenario("Lists_bulletPointsModel")]
    public async Task Lists_in_the_descriptions_of_a_model_and_its_values()
    {
        await Client.Documentation.ListsBulletPointsModelAsync(new ListsBulletPointsModelBody
        {
            Input = new ListsBulletPointsModel { Prop = ListsBulletPointsEnum.Simple },
        });
    }

    [Scenario("Lists_numbered")]
    public async Task A_numbered_list()
    {
        await Client.Documentation.ListsNumberedAsync();
    }

    [Scenario("TextFormatting_boldText")]
    public async Task Bold_text()
    {
        await Client.Documentation.TextFormattingBoldTextAsync();
    }

    [Scenario("TextFormatting_italicText")]
    public async Task Italic_text()
    {
        await Client.Documentation.TextFormattingItalicTextAsync();
    }

    [Scenario("TextFormatting_combinedFormatting")]
    public async Task Bold_and_italic_text()
    {
        await Client.Documentation.TextFormattingCombinedFormattingAsync();
    }
}
