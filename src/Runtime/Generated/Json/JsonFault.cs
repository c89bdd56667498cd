using System;

namespace ReduGen.Generated;

/// <summary>Makes the exception for a fault in a body: everything that only a failure needs is found out here.</summary>
internal static class JsonFault
{
    private const int FragmentLength = 32 * 1024;

    /// <summary>Makes the exception.</summary>
    /// <param name="reason">What is wrong.</param>
    /// <param name="buffer">What there is of the body.</param>
    /// <param name="start">Where the JSON begins in the buffer.</param>
    /// <param name="fault">Where the fault is in the buffer.</param>
    /// <param name="member">The member that is missing there, if that is the fault.</param>
    /// <param name="origin">Where the buffer stands in the body; null when it is the body.</param>
    public static JsonBodyException Create(
        string reason, ReadOnlySpan<byte> buffer, int start, int fault, string? member, JsonBodyOrigin? origin)
    {
        var path = new JsonPath();
        if (origin is null)
        {
            path.Walk(buffer[start..fault]);
        }
        else if (origin.ElementStart >= 0 && origin.ElementStart <= fault)
        {
            path.EnterElement(origin.Elements);
            path.Walk(buffer[origin.ElementStart..fault]);
        }

        if (member is not null)
        {
            path.EnterMember(member);
        }

        JsonTextPosition position = (origin?.Start ?? default).Behind(buffer[..fault]);
        return new JsonBodyException(reason, path.ToString(), position, Fragment(buffer, fault));
    }

    private static byte[] Fragment(ReadOnlySpan<byte> buffer, int fault)
    {
        if (buffer.Length <= FragmentLength)
        {
            return buffer.ToArray();
        }

        int start = Math.Clamp(fault - FragmentLength / 2, 0, buffer.Length - FragmentLength);
        return buffer.Slice(start, FragmentLength).ToArray();
    }
}
