using System.Text.Json.Nodes;

namespace ReduGen.Generator.Building.Validating;

/// <summary>One rule of the specification: looks at an object of its kind, or at one of its members, and reports what is wrong with it.</summary>
internal delegate void ValidationRule(JsonObject members, JsonPointer at, Validation validation);
