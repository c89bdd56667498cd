namespace ReduGen.Generator.Model;

/// <summary>The items that an operation gives one by one.</summary>
/// <param name="Kind">How they are told apart.</param>
/// <param name="Item">Their type, or that of an event's data; null where the kind has its own.</param>
internal sealed record StreamModel(StreamKind Kind, TypeUse? Item);

/// <summary>How the items of a response are told apart.</summary>
internal enum StreamKind
{
    /// <summary>The items of an array, or JSON on a line of its own each.</summary>
    Json,

    /// <summary>Server-sent events with data of JSON.</summary>
    Events,

    /// <summary>Server-sent events with data of text.</summary>
    TextEvents,

    /// <summary>The parts of a multipart body.</summary>
    Parts,
}
