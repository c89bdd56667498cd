using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReduGen.Generated;

/// <summary>
/// In which order a body has the members of one type: what came behind each in the object before, at first what is behind it in the document. Few servers keep the
/// document's order, but nearly all keep one; so names are looked for in a body's first object, and predicted in the others.
/// </summary>
internal sealed class JsonMemberOrder
{
    private const int MostTypes = 16;
    private const int FreeMisses = 12;
    private const int MostMissesPerObject = 3;

    /// <summary>That of a body whose objects have no order: from the object before, nothing is to be learned.</summary>
    public static readonly JsonMemberOrder None = new([], null);

    private readonly nint _names;
    private readonly int[] _entries;
    private readonly int[] _next;
    private readonly JsonMemberOrder? _others;
    private int _objects;
    private int _misses;

    private JsonMemberOrder(ReadOnlySpan<byte> names, JsonMemberOrder? others)
    {
        _names = Place(names);
        _others = others;
        int count = 0;
        for (int entry = 0; entry < names.Length; entry += names[entry] + 1)
        {
            count++;
        }

        _entries = new int[count + 1];
        _next = new int[count + 1];
        for (int index = 1; index <= count; index++)
        {
            _entries[index] = _entries[index - 1] + names[_entries[index - 1]] + 1;
            _next[index] = index;
        }
    }

    private bool IsHopeless => _misses > FreeMisses + (_objects * MostMissesPerObject);

    /// <summary>Begins one more object of a type.</summary>
    /// <param name="orders">The orders of the body's types so far.</param>
    /// <param name="names">The type's names table: a constant, so that its place in memory tells the type.</param>
    /// <returns>The order of its members; null where it is the document's.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static JsonMemberOrder? Begin(JsonMemberOrder? orders, ReadOnlySpan<byte> names) => orders is null ? null : Begin(Find(orders, names));

    /// <summary>Notes that another member than the predicted one came behind a member.</summary>
    /// <param name="orders">The orders of the body's types so far.</param>
    /// <param name="names">The type's names table.</param>
    /// <param name="index">The member; <see cref="JsonMembers.None"/> for the object's beginning.</param>
    /// <param name="next">What came behind it.</param>
    public static void Learn(ref JsonMemberOrder? orders, ReadOnlySpan<byte> names, int index, int next)
    {
        JsonMemberOrder? order = Find(orders, names);
        if (order is null)
        {
            if (Count(orders) < MostTypes)
            {
                orders = order = new JsonMemberOrder(names, orders);
                order._next[index + 1] = next;
            }

            return;
        }

        order._next[index + 1] = next;
        order._misses += order._objects > 0 ? 1 : 0;
        if (order.IsHopeless)
        {
            orders = None;
        }
    }

    /// <summary>The member that is likely to come behind another.</summary>
    /// <param name="index">The other member; <see cref="JsonMembers.None"/> for the object's beginning.</param>
    /// <param name="entry">The likely member's entry in the names table; the table's end for the object's.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int index, out int entry)
    {
        int next = _next[index + 1];
        entry = _entries[next];
        return next;
    }

    private static JsonMemberOrder? Begin(JsonMemberOrder? order)
    {
        if (order is not null)
        {
            order._objects++;
        }

        return order;
    }

    private static JsonMemberOrder? Find(JsonMemberOrder? orders, ReadOnlySpan<byte> names)
    {
        nint place = Place(names);
        while (orders is not null && (orders._names != place || orders._entries[^1] != names.Length))
        {
            orders = orders._others;
        }

        return orders;
    }

    private static int Count(JsonMemberOrder? orders)
    {
        int count = 0;
        for (; orders is not null; orders = orders._others)
        {
            count++;
        }

        return count;
    }

    private static nint Place(ReadOnlySpan<byte> names) => Unsafe.ByteOffset(in Unsafe.NullRef<byte>(), in MemoryMarshal.GetReference(names));
}
