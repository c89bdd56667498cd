using System.IO;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using ReduGen.Generator.Model;
using ReduGen.Generator.Options;
using ReduGen.Generator.Text;
using ReduGen.Tool.Compiling;
using ReduGen.Tool.Emitting;
using ReduGen.Tool.Tests.Kit;

namespace ReduGen.Tool.Tests;

/// <summary>The folder that files are written to.</summary>
public sealed class OutputFolderTests
{
    [Theory]
    [InlineData("../A.g.cs")]
    [InlineData("sub/A.g.cs")]
    [InlineData("/A.g.cs")]
    public void A_name_that_leads_out_of_it_is_refused(string name)
    {
        using var folder = new WorkFolder();
        var client = new ClientFiles(new HeaderModel("a.yaml", EncodedText.Namespace("N"), "A", ClientAccessibility.Public));

        IOException refused = Assert.Throws<IOException>(
            () => new OutputFolder(folder["out"]).Write([new GeneratedSource(name, SourceText.From("", Encoding.UTF8))], client));

        Assert.Equal($"{name} would stand outside of the folder: nothing was written", refused.Message);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }
}
