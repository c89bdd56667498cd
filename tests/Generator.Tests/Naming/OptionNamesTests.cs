using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ReduGen.Generator.Building;

namespace ReduGen.Generator.Tests.Naming;

public sealed class OptionNamesTests
{
    [Fact]
    public void Every_member_that_generated_options_inherit_is_reserved()
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        IEnumerable<string> inherited = typeof(ApiClientOptions).GetMembers(All)
            .Where(static member => member is PropertyInfo || member is MethodInfo { IsSpecialName: false, IsAssembly: false, IsPrivate: false })
            .Select(static member => member.Name);

        Assert.Equal([], inherited.Except(OptionNames.Reserved).Except(["Finalize"]));
        Assert.Equal([], OptionNames.Reserved.Except(inherited).Except(["Logger", "Servers"]));
    }
}
