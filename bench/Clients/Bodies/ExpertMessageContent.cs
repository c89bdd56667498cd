using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace ReduGen.Bench.Clients.Bodies;

/// <summary>A part of a message's content.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ImageFile), "image_file")]
[JsonDerivedType(typeof(ImageUrl), "image_url")]
[JsonDerivedType(typeof(Text), "text")]
[JsonDerivedType(typeof(Refusal), "refusal")]
public abstract class ExpertMessageContent
{
    public sealed class ImageFile : ExpertMessageContent
    {
        [JsonPropertyName("image_file")]
        public FileImage? File { get; set; }
    }

    public sealed class FileImage
    {
        public string? FileId { get; set; }

        public string? Detail { get; set; }
    }

    public sealed class ImageUrl : ExpertMessageContent
    {
        [JsonPropertyName("image_url")]
        public UrlImage? Image { get; set; }
    }

    public sealed class UrlImage
    {
        public string? Url { get; set; }

        public string? Detail { get; set; }
    }

    public sealed class Text : ExpertMessageContent
    {
        [JsonPropertyName("text")]
        public AnnotatedText? Content { get; set; }
    }

    public sealed class AnnotatedText
    {
        public string? Value { get; set; }

        public List<Annotation>? Annotations { get; set; }
    }

    public sealed class Refusal : ExpertMessageContent
    {
        [JsonPropertyName("refusal")]
        public string? Words { get; set; }
    }

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
    [JsonDerivedType(typeof(FileCitation), "file_citation")]
    [JsonDerivedType(typeof(FilePath), "file_path")]
    public abstract class Annotation
    {
        public string? Text { get; set; }

        public long StartIndex { get; set; }

        public long EndIndex { get; set; }
    }

    public sealed class FileCitation : Annotation
    {
        [JsonPropertyName("file_citation")]
        public CitedFile? File { get; set; }
    }

    public sealed class FilePath : Annotation
    {
        [JsonPropertyName("file_path")]
        public CitedFile? File { get; set; }
    }

    public sealed class CitedFile
    {
        public string? FileId { get; set; }
    }
}
