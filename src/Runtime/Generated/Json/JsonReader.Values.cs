using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace ReduGen.Generated;

/// <content>Booleans, and values whose type reads itself.</content>
public ref partial struct JsonReader
{
    /// <summary>Reads a boolean.</summary>
    /// <returns>The boolean.</returns>
    public bool ReadBoolean()
    {
        switch (Peek())
        {
            case (byte)'t':
                return TryReadLiteral("true"u8);
            case (byte)'f':
                TryReadLiteral("false"u8);
                return false;
            default:
                Refuse("a boolean");
                return false;
        }
    }

    /// <summary>Reads a boolean, or null.</summary>
    /// <returns>The boolean, or null.</returns>
    public bool? ReadBooleanOrNull() => TryReadNull() ? null : ReadBoolean();

    /// <summary>Reads an object.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The object.</returns>
    public T ReadModel<T>()
        where T : class, IJsonModel => Unsafe.As<T>(T.Read(ref this)); // Generated code gives a T: nothing to check for each object.

    /// <summary>Reads an object, or null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The object, or null.</returns>
    public T? ReadModelOrNull<T>()
        where T : class, IJsonModel => TryReadNull() ? null : ReadModel<T>();

    /// <summary>Reads an enumeration's value.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The value.</returns>
    public T ReadValue<T>()
        where T : struct, IJsonEnum<T> => T.Read(ref this);

    /// <summary>Reads an enumeration's value, or null.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>The value, or null.</returns>
    public T? ReadValueOrNull<T>()
        where T : struct, IJsonEnum<T> => TryReadNull() ? null : T.Read(ref this);

    /// <summary>Reads a value of any type.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="type">How it is read.</param>
    /// <returns>The value.</returns>
    public T ReadType<T>(JsonType<T> type) => type.Read(ref this);

    /// <summary>Reads a value of any type that is a reference type in C#, or null.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="type">How it is read.</param>
    /// <returns>The value, or null.</returns>
    public T? ReadTypeOrNull<T>(JsonType<T> type)
        where T : class => TryReadNull() ? null : type.Read(ref this);

    /// <summary>Reads a value of any type that is a value type in C#, or null. Named apart because C# cannot overload by constraint.</summary>
    /// <typeparam name="T">The C# type.</typeparam>
    /// <param name="type">How it is read.</param>
    /// <returns>The value, or null.</returns>
    public T? ReadValueTypeOrNull<T>(JsonType<T> type)
        where T : struct => TryReadNull() ? null : type.Read(ref this);

    /// <summary>Reads an array of objects.</summary>
    /// <typeparam name="T">The objects' type.</typeparam>
    /// <returns>The list.</returns>
    public IReadOnlyList<T> ReadList<T>()
        where T : class, IJsonModel => ReadList(JsonModelType<T>.Instance);

    /// <summary>Reads an array of objects, or null.</summary>
    /// <typeparam name="T">The objects' type.</typeparam>
    /// <returns>The list, or null.</returns>
    public IReadOnlyList<T>? ReadListOrNull<T>()
        where T : class, IJsonModel => TryReadNull() ? null : ReadList<T>();

    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="item">How an element is read.</param>
    /// <returns>The list.</returns>
    public IReadOnlyList<T> ReadList<T>(JsonType<T> item)
    {
        var list = new List<T>();
        BeginArray();
        while (NextItem())
        {
            list.Add(item.Read(ref this));
        }

        return list;
    }

    /// <summary>Reads an array, or null.</summary>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <param name="item">How an element is read.</param>
    /// <returns>The list, or null.</returns>
    public IReadOnlyList<T>? ReadListOrNull<T>(JsonType<T> item) => TryReadNull() ? null : ReadList(item);

    /// <summary>Reads an object whose member names are data.</summary>
    /// <typeparam name="T">The members' type.</typeparam>
    /// <param name="value">How a member is read.</param>
    /// <returns>The map; the last of several members with one name counts.</returns>
    public IDictionary<string, T> ReadMap<T>(JsonType<T> value)
    {
        var map = new JsonMap<T>();
        JsonMembers members = BeginObject([]);
        while (NextMember(ref members))
        {
            map[MemberName(ref members)] = value.Read(ref this);
        }

        return map;
    }

    /// <summary>Reads an object whose member names are data, or null.</summary>
    /// <typeparam name="T">The members' type.</typeparam>
    /// <param name="value">How a member is read.</param>
    /// <returns>The map, or null.</returns>
    public IDictionary<string, T>? ReadMapOrNull<T>(JsonType<T> value) => TryReadNull() ? null : ReadMap(value);
}
