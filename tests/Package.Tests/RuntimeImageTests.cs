using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ReduGen.Package.Tests.Kit;
using Xunit;

namespace ReduGen.Package.Tests;

/// <summary>The runtime compiled ahead for each common system, beside the portable one.</summary>
public sealed class RuntimeImageTests(Packages packages)
{
    // Of the ReadyToRun format: by what the number of a machine differs where the system is not Windows.
    private const int Linux = 0x7B79;
    private const int Apple = 0x4644;

    [Fact]
    public void There_is_one_for_each_common_system() => Assert.Equal(
        RuntimeAssembly.Systems.Select(RuntimeAssembly.ImageFor),
        packages.Files("ReduGen.Runtime").Where(static file => file.StartsWith("runtimes/", StringComparison.Ordinal)));

    // A debugger finds the symbols by their number, whichever of the assemblies runs.
    [Theory]
    [InlineData("linux-arm64", Machine.Arm64, Linux)]
    [InlineData("linux-x64", Machine.Amd64, Linux)]
    [InlineData("osx-arm64", Machine.Arm64, Apple)]
    [InlineData("win-x64", Machine.Amd64, 0)]
    public void It_is_native_code_for_its_system_over_the_portable_assembly(string system, Machine machine, int difference)
    {
        using PEReader image = Open(RuntimeAssembly.ImageFor(system));
        using PEReader portable = Open(RuntimeAssembly.Portable);

        Assert.Equal((int)machine ^ difference, (int)image.PEHeaders.CoffHeader.Machine);
        Assert.NotEqual(0, image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        Assert.Equal(0, portable.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size);
        Assert.Equal(Identity(portable), Identity(image));
        Assert.Equal(Symbols(portable), Symbols(image));
    }

    private static Guid Identity(PEReader assembly)
    {
        MetadataReader metadata = assembly.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }

    private static Guid Symbols(PEReader assembly) =>
        assembly.ReadCodeViewDebugDirectoryData(assembly.ReadDebugDirectory().First(static entry => entry.Type == DebugDirectoryEntryType.CodeView)).Guid;

    private PEReader Open(string file) => new(new MemoryStream(packages.Read("ReduGen.Runtime", file)));
}
