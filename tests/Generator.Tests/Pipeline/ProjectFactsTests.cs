using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ReduGen.Generator.Options;
using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Pipeline;

/// <summary>What the generator knows of a project.</summary>
public class ProjectFactsTests
{
    [Theory]
    [InlineData("ReduGen.Runtime", "1.0.0.0", true, false, false)]
    [InlineData("Microsoft.Extensions.Logging.Abstractions", "6.0.0.0", false, true, false)]
    [InlineData("Microsoft.Extensions.Http", "8.0.0.0", false, false, true)]
    [InlineData("Microsoft.Extensions.Http", "10.0.0.0", false, false, true)]
    [InlineData("Microsoft.Extensions.Http", "7.0.0.0", false, false, false)]
    [InlineData("ReduGen.Runtime.Other", "1.0.0.0", false, false, false)]
    public void A_reference_is_known_by_its_name_and_version(string name, string version, bool hasRuntime, bool hasLogging, bool hasHttpFactory)
    {
        CSharpCompilation library = Library(name, $"[assembly: System.Reflection.AssemblyVersion(\"{version}\")]");
        var expected = new ProjectFacts(default, hasRuntime, hasLogging, hasHttpFactory);

        Assert.Equal(expected, ProjectFacts.OfReferences(Project(Compiled(library))));
        Assert.Equal(expected, ProjectFacts.OfReferences(Project(library.ToMetadataReference())));
    }

    [Fact]
    public void A_project_is_not_its_own_reference()
    {
        CSharpCompilation project = Library("Project", "namespace ReduGen { public abstract class ApiClientOptions { } }");

        Assert.False(ProjectFacts.OfReferences(project).HasRuntime);
        Assert.False(ProjectFacts.IsReferenced(project, "ReduGen.ApiClientOptions"));
    }

    [Fact]
    public void A_type_of_a_reference_is_found()
    {
        CSharpCompilation library = Library("Clients", "namespace Some.Cloud { internal sealed class CloudClient { } }");

        Assert.True(ProjectFacts.IsReferenced(Project(library.ToMetadataReference()), "Some.Cloud.CloudClient"));
        Assert.False(ProjectFacts.IsReferenced(Project(library.ToMetadataReference()), "Some.Cloud.OtherClient"));
    }

    private static CSharpCompilation Library(string name, string source) =>
        TestProject.Create(LanguageVersion.Latest, source).WithAssemblyName(name).WithReferences(Basic.Reference.Assemblies.Net100.References.All);

    private static CSharpCompilation Project(MetadataReference reference) =>
        Library("Project", "").AddReferences(reference);

    private static MetadataReference Compiled(CSharpCompilation library)
    {
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
