using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ReduGen.Generated;

/// <summary>
/// A map that is small while it has few entries: an array in the order in which they came, searched from its start. With the ninth
/// entry it becomes a dictionary. Most objects have no or few additional members, and there is one map per object.
/// </summary>
/// <typeparam name="T">The values' type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonMap<T> : IDictionary<string, T>
{
    private const int MostEntries = 8;

    private KeyValuePair<string, T>[] _entries = [];
    private int _count;
    private Dictionary<string, T>? _dictionary;

    /// <inheritdoc/>
    public int Count => _dictionary?.Count ?? _count;

    /// <inheritdoc/>
    public bool IsReadOnly => false;

    /// <summary>The keys as they are now.</summary>
    public ICollection<string> Keys => Array.ConvertAll(ToArray(), static entry => entry.Key);

    /// <summary>The values as they are now.</summary>
    public ICollection<T> Values => Array.ConvertAll(ToArray(), static entry => entry.Value);

    /// <inheritdoc/>
    public T this[string key]
    {
        get => TryGetValue(key, out T? value) ? value : throw new KeyNotFoundException($"There is no entry \"{key}\".");
        set
        {
            int index = IndexOf(key);
            if (_dictionary is not null)
            {
                _dictionary[key] = value;
            }
            else if (index >= 0)
            {
                _entries[index] = new KeyValuePair<string, T>(key, value);
            }
            else
            {
                Append(key, value);
            }
        }
    }

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        if (_dictionary is not null)
        {
            return _dictionary.TryGetValue(key, out value);
        }

        int index = IndexOf(key);
        value = index >= 0 ? _entries[index].Value : default;
        return index >= 0;
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public void Add(string key, T value)
    {
        if (ContainsKey(key))
        {
            throw new ArgumentException($"There is an entry \"{key}\" already.", nameof(key));
        }

        this[key] = value;
    }

    /// <inheritdoc/>
    public bool Remove(string key)
    {
        if (_dictionary is not null)
        {
            return _dictionary.Remove(key);
        }

        int index = IndexOf(key);
        if (index < 0)
        {
            return false;
        }

        _count--;
        Array.Copy(_entries, index + 1, _entries, index, _count - index);
        _entries[_count] = default;
        return true;
    }

    /// <inheritdoc/>
    public void Clear() => (_entries, _count, _dictionary) = ([], 0, null);

    /// <inheritdoc/>
    public void CopyTo(KeyValuePair<string, T>[] array, int arrayIndex) => ToArray().CopyTo(array, arrayIndex);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, T>>)ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void ICollection<KeyValuePair<string, T>>.Add(KeyValuePair<string, T> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, T>>.Contains(KeyValuePair<string, T> item) =>
        TryGetValue(item.Key, out T? value) && EqualityComparer<T>.Default.Equals(value, item.Value);

    bool ICollection<KeyValuePair<string, T>>.Remove(KeyValuePair<string, T> item) =>
        ((ICollection<KeyValuePair<string, T>>)this).Contains(item) && Remove(item.Key);

    private KeyValuePair<string, T>[] ToArray()
    {
        if (_dictionary is null)
        {
            return _entries.AsSpan(0, _count).ToArray();
        }

        var entries = new KeyValuePair<string, T>[_dictionary.Count];
        ((ICollection<KeyValuePair<string, T>>)_dictionary).CopyTo(entries, 0);
        return entries;
    }

    private int IndexOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        for (int index = 0; index < _count; index++)
        {
            if (_entries[index].Key == key)
            {
                return index;
            }
        }

        return -1;
    }

    private void Append(string key, T value)
    {
        if (_count == MostEntries)
        {
            _dictionary = new Dictionary<string, T>(ToArray(), StringComparer.Ordinal) { [key] = value };
            (_entries, _count) = ([], 0);
            return;
        }

        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count == 0 ? 1 : Math.Min(_count * 2, MostEntries));
        }

        _entries[_count++] = new KeyValuePair<string, T>(key, value);
    }
}
