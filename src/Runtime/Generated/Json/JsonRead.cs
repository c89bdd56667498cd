namespace ReduGen.Generated;

/// <summary>Reads one value.</summary>
internal delegate T JsonRead<T>(ref JsonReader json);
