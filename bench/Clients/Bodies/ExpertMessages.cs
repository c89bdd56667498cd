using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace ReduGen.Bench.Clients.Bodies;

/// <summary>OpenAI's GET /threads/{thread_id}/messages as it is written by hand for System.Text.Json: unions within unions, and text.</summary>
public sealed class ExpertMessages
{
    public string? Object { get; set; }

    public List<Message>? Data { get; set; }

    public string? FirstId { get; set; }

    public string? LastId { get; set; }

    public bool HasMore { get; set; }

    public sealed class Message
    {
        public string? Id { get; set; }

        public string? Object { get; set; }

        public long CreatedAt { get; set; }

        public string? ThreadId { get; set; }

        public string? Status { get; set; }

        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public IncompleteDetails? IncompleteDetails { get; set; }

        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public long? CompletedAt { get; set; }

        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public long? IncompleteAt { get; set; }

        public string? Role { get; set; }

        public List<ExpertMessageContent>? Content { get; set; }

        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public string? AssistantId { get; set; }

        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public string? RunId { get; set; }

        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public List<Attachment>? Attachments { get; set; }

        [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
        public Dictionary<string, string>? Metadata { get; set; }
    }

    public sealed class IncompleteDetails
    {
        public string? Reason { get; set; }
    }

    public sealed class Attachment
    {
        public string? FileId { get; set; }

        public List<Tool>? Tools { get; set; }
    }

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
    [JsonDerivedType(typeof(CodeInterpreter), "code_interpreter")]
    [JsonDerivedType(typeof(FileSearch), "file_search")]
    public abstract class Tool;

    public sealed class CodeInterpreter : Tool;

    public sealed class FileSearch : Tool;
}
