using System;

namespace ReduGen.Tool.Checking;

/// <summary>How documents are checked.</summary>
/// <param name="Compile">Whether the generated code is compiled too.</param>
/// <param name="Fake">Whether the fake is generated too.</param>
/// <param name="TimeLimit">What a document may take.</param>
/// <param name="Parallel">How many are checked at a time.</param>
internal sealed record CheckOptions(bool Compile, bool Fake, TimeSpan TimeLimit, int Parallel);
