using System;
using System.Globalization;
using ReduGen.Generated;

namespace ReduGen.Sending;

/// <summary>The exceptions for time-outs.</summary>
internal static class Timeouts
{
    public static TimeoutException Exception(ApiOperation operation, string missing, TimeSpan limit, Exception failure) => new(
        string.Create(CultureInfo.InvariantCulture, $"{operation} timed out: {missing} within {limit.TotalSeconds:0.###} s."), failure);
}
