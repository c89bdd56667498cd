using System;
using System.Threading.Tasks;

namespace ReduGen.Bench.Peers.Measuring;

/// <summary>One of those that do the same work.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Work">Does the work once.</param>
internal sealed record Contender(string Name, Func<Task> Work);
