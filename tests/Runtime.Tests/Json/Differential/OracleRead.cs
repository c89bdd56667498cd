using System.Text.Json;

namespace ReduGen.Runtime.Tests.JsonTexts.Differential;

internal delegate T OracleRead<T>(ref Utf8JsonReader json);
