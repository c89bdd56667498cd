using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using ReduGen.Package.Tests.Kit;
using Xunit;

namespace ReduGen.Package.Tests;

/// <summary>What a debugger is given.</summary>
public sealed class SymbolTests(Packages packages)
{
    // Of the format of portable symbols.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void The_symbols_of_the_runtime_hold_its_sources()
    {
        using ZipArchive symbols = ZipFile.OpenRead(Path.ChangeExtension(packages.PathOf("ReduGen.Runtime"), "snupkg"));
        foreach (string framework in new[] { "net8.0", "net10.0" })
        {
            var bytes = new MemoryStream();
            using Stream entry = symbols.GetEntry($"lib/{framework}/ReduGen.Runtime.pdb")!.Open();
            entry.CopyTo(bytes);
            bytes.Position = 0;
            using var provider = MetadataReaderProvider.FromPortablePdbStream(bytes);
            MetadataReader reader = provider.GetMetadataReader();
            Guid[] kinds = [.. reader.CustomDebugInformation.Select(handle => reader.GetGuid(reader.GetCustomDebugInformation(handle).Kind))];
            Assert.Equal(reader.Documents.Count, kinds.Count(static kind => kind == EmbeddedSource));
        }
    }
}
