using System;
using System.Linq;
using System.Text.Json;

namespace ReduGen.Bench.Clients.Bodies;

/// <summary>Makes bodies of OpenAI's GET /threads/{thread_id}/messages: mostly annotated text, with line ends, quotes and letters beyond ASCII.</summary>
public static class MessagesData
{
    private static readonly string[] Sentences =
    [
        "The report covers the second quarter.", "Sales in Zürich rose by 12 %.", "See the table below:\n\n| a | b |\n|---|---|\n", "He called it \"good enough\".",
        "Nothing was found in the other two files.", "東京 was not in the sample.", "C:\\data\\2024 holds the rest.", "Shall I draw a chart? 📈",
    ];

    public static byte[] Make(int length) => BodyData.Make("data", WriteMessage, WriteOthers, length);

    private static void WriteOthers(Utf8JsonWriter json)
    {
        json.WriteString("object", "list");
        json.WriteString("first_id", "msg_first");
        json.WriteString("last_id", "msg_last");
        json.WriteBoolean("has_more", false);
    }

    private static void WriteMessage(Utf8JsonWriter json, Random random)
    {
        bool isAnswer = random.Next(2) == 0;
        bool isIncomplete = random.Next(10) == 0;
        int created = random.Next(1_700_000_000, 1_760_000_000);
        json.WriteStartObject();
        json.WriteString("id", BodyData.Id(random, "msg_", 24));
        json.WriteString("object", "thread.message");
        json.WriteNumber("created_at", created);
        json.WriteString("thread_id", "thread_abc123");
        json.WriteString("status", isIncomplete ? "incomplete" : "completed");
        json.WritePropertyName("incomplete_details");
        if (isIncomplete)
        {
            json.WriteStartObject();
            json.WriteString("reason", BodyData.Any(random, "content_filter", "max_tokens", "run_failed"));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        WriteTime(json, "completed_at", isIncomplete ? null : created + 7);
        WriteTime(json, "incomplete_at", isIncomplete ? created + 7 : null);
        json.WriteString("role", isAnswer ? "assistant" : "user");
        WriteContent(json, random);
        json.WriteString("assistant_id", isAnswer ? "asst_abc123" : null);
        json.WriteString("run_id", isAnswer ? BodyData.Id(random, "run_", 24) : null);
        WriteAttachments(json, random);
        json.WriteStartObject("metadata");
        for (int entry = random.Next(3); entry > 0; entry--)
        {
            json.WriteString($"key{entry}", BodyData.Id(random, "", 10));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, string name, int? seconds)
    {
        if (seconds is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteContent(Utf8JsonWriter json, Random random)
    {
        json.WriteStartArray("content");
        for (int part = random.Next(1, 3); part > 0; part--)
        {
            string type = BodyData.Any(random, "text", "text", "text", "text", "image_file", "image_url", "refusal");
            json.WriteStartObject();
            json.WriteString("type", type);
            if (type == "refusal")
            {
                json.WriteString("refusal", "I can't help with that.");
            }
            else
            {
                json.WriteStartObject(type);
                WritePart(json, random, type);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePart(Utf8JsonWriter json, Random random, string type)
    {
        switch (type)
        {
            case "image_file":
                json.WriteString("file_id", BodyData.Id(random, "file-", 24));
                json.WriteString("detail", "auto");
                break;
            case "image_url":
                json.WriteString("url", $"https://example.com/{BodyData.Id(random, "", 16)}.png");
                json.WriteString("detail", "high");
                break;
            default:
                json.WriteString("value", string.Join(' ', random.GetItems(Sentences, random.Next(1, 12))));
                WriteAnnotations(json, random);
                break;
        }
    }

    private static void WriteAnnotations(Utf8JsonWriter json, Random random)
    {
        json.WriteStartArray("annotations");
        for (int annotation = random.Next(4); annotation > 0; annotation--)
        {
            string type = BodyData.Any(random, "file_citation", "file_path");
            int start = random.Next(1000);
            json.WriteStartObject();
            json.WriteString("type", type);
            json.WriteString("text", $"【{annotation}†source】");
            json.WriteStartObject(type);
            json.WriteString("file_id", BodyData.Id(random, "file-", 24));
            json.WriteEndObject();
            json.WriteNumber("start_index", start);
            json.WriteNumber("end_index", start + 10);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAttachments(Utf8JsonWriter json, Random random)
    {
        json.WriteStartArray("attachments");
        for (int attachment = random.Next(3); attachment > 0; attachment--)
        {
            json.WriteStartObject();
            json.WriteString("file_id", BodyData.Id(random, "file-", 24));
            json.WriteStartArray("tools");
            foreach (string tool in ((string[])["code_interpreter", "file_search"]).Take(random.Next(1, 3)))
            {
                json.WriteStartObject();
                json.WriteString("type", tool);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
