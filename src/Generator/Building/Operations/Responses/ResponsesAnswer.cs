using ReduGen.Generator.Collections;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Building.Operations.Responses;

/// <summary>The responses of an operation, and what its success gives back, as a value and item by item. Not complete: the operation must be left out.</summary>
internal readonly record struct ResponsesAnswer(bool AreComplete, TypeUse? Result, StreamModel? Stream, ResponseHeadersModel? Headers, EquatableArray<ResponseModel> Responses, EquatableArray<string> Choices)
{
    /// <summary>The examples of their bodies, where they are wanted.</summary>
    public EquatableArray<ExampleModel> Examples { get; init; }
}
