using System;

namespace ReduGen.Runtime.Tests.JsonTexts.Differential;

/// <summary>Two readers made different things of one text.</summary>
internal sealed class DifferenceException(string message) : Exception(message);
