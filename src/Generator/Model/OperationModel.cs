using System.Collections.Generic;
using System.Linq;
using ReduGen.Generator.Collections;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Model;

/// <summary>An operation: one method of its group, and its variants.</summary>
/// <param name="Name">The method's name without <c>Async</c>.</param>
/// <param name="FieldName">The field that describes the operation to the runtime.</param>
/// <param name="RequestName">The method that makes its request.</param>
/// <param name="OptionsName">The class of its optional parameters.</param>
/// <param name="Method">The HTTP method, in upper case.</param>
/// <param name="Path">The path template as the document writes it.</param>
/// <param name="Server">The server that it has of its own, as an expression; empty where it goes to the base address.</param>
/// <param name="Body">The body of the methods; null where they have none.</param>
/// <param name="OtherBodies">The bodies of their overloads.</param>
/// <param name="Result">What a success gives back, null where it has no body.</param>
/// <param name="Stream">What it gives back item by item, null where it has no items.</param>
/// <param name="Headers">The headers of its successes, null where they declare none.</param>
/// <param name="Choices">The media types among which a caller may choose by the Accept header; none where a status has one body alone.</param>
/// <param name="RequestIdHeader">The response header in which the server names a request, null for none.</param>
/// <param name="Security">The alternatives; none where the operation is open to everyone.</param>
internal sealed record OperationModel(
    EncodedText Name,
    EncodedText FieldName,
    EncodedText RequestName,
    EncodedText OptionsName,
    string Method,
    string Path,
    EncodedText Server,
    EquatableArray<ParameterModel> Parameters,
    RequestBodyModel? Body,
    EquatableArray<RequestBodyModel> OtherBodies,
    TypeUse? Result,
    StreamModel? Stream,
    ResponseHeadersModel? Headers,
    EquatableArray<ResponseModel> Responses,
    EquatableArray<string> Choices,
    string? RequestIdHeader,
    EquatableArray<SecurityRequirementModel> Security,
    bool IsDeprecated,
    DocumentationModel Documentation)
{
    /// <summary>The operation for each of its bodies: its methods are written once for each.</summary>
    public IEnumerable<OperationModel> Overloads => OtherBodies.Select(body => this with { Body = body }).Prepend(this);

    /// <summary>Whether the caller may choose a body's media type.</summary>
    public bool HasContentTypeChoice => Body is { HasChoice: true } || OtherBodies.Any(static body => body.HasChoice);

    /// <summary>What sets its answer in a fake: <c>OnList</c>.</summary>
    public EncodedText SetterName { get; init; }

    /// <summary>What a fake answers where nothing was set.</summary>
    public EquatableArray<ExampleModel> Examples { get; init; } = EquatableArray<ExampleModel>.Empty;

    /// <summary>How its pages follow each other; null where it has none.</summary>
    public PagingModel? Paging { get; init; }

    /// <summary>Whether a call carries values.</summary>
    public bool HasRequest => Parameters.Count > 0 || Body is not null || Choices.Count > 0;

    /// <summary>Whether a success is read as one: not where each is a sequence of items, or has none.</summary>
    public bool HasValue => Result is not null || Responses.All(static response => response.Sequences.Count == 0);

    /// <summary>Whether a call has options: its optional parameters, and the media types where there is a choice.</summary>
    public bool HasOptions => Choices.Count > 0 || HasContentTypeChoice || Parameters.Any(static parameter => parameter.IsOption);
}

/// <summary>One alternative of an operation's security: the schemes that are sent together, none where the operation may be called without.</summary>
internal sealed record SecurityRequirementModel(EquatableArray<EncodedText> Schemes);
