namespace ReduGen.Generated;

/// <summary>Writes one value.</summary>
internal delegate void JsonWrite<T>(ref JsonWriter json, T value);
