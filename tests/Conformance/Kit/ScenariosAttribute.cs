using System.Reflection;

namespace ReduGen.Conformance.Kit;

/// <summary>The scenarios that a class of tests calls.</summary>
/// <param name="prefix">What all their names begin with, as Spector's coverage has them.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ScenariosAttribute(string prefix) : Attribute
{
    /// <summary>The whole names of the scenarios that a test calls.</summary>
    public static IEnumerable<string> Of(MethodInfo test) =>
        from scenarios in test.ReflectedType!.GetCustomAttributes<ScenariosAttribute>()
        from name in test.GetCustomAttribute<ScenarioAttribute>()?.Names ?? []
        select scenarios.Prefix + "_" + name;

    private string Prefix { get; } = prefix;
}
