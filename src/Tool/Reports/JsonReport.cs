using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReduGen.Tool.Checking;

namespace ReduGen.Tool.Reports;

/// <summary>The report for programs: one JSON document, written when the run is over.</summary>
internal sealed class JsonReport : ICheckReport
{
    private readonly TextWriter _output;
    private readonly MemoryStream _bytes = new();
    private readonly Utf8JsonWriter _json;

    public JsonReport(TextWriter output)
    {
        _output = output;
        _json = new Utf8JsonWriter(_bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartObject();
        _json.WriteStartArray("documents");
    }

    public void Write(DocumentReport document)
    {
        _json.WriteStartObject();
        _json.WriteString("path", document.Path);
        _json.WriteString("verdict", document.Verdict.ToString().ToLowerInvariant());
        WriteSums(document.Operations, document.Described, document.Types, document.Untyped, document.CountsById());
        WriteTimes(document.Times);
        _json.WriteStartArray("faults");
        foreach (string fault in document.Faults)
        {
            _json.WriteStringValue(fault);
        }

        _json.WriteEndArray();
        WriteDiagnostics("diagnostics", document.Diagnostics);
        WriteDiagnostics("compiler", document.Compiler);
        _json.WriteEndObject();
    }

    public void WriteEnd(CheckSummary summary)
    {
        _json.WriteEndArray();
        _json.WriteStartArray("skipped");
        foreach (string file in summary.Skipped)
        {
            _json.WriteStringValue(file);
        }

        _json.WriteEndArray();
        _json.WriteStartObject("summary");
        _json.WriteNumber("documents", summary.Documents);
        _json.WriteNumber("clean", summary.Clean);
        _json.WriteNumber("diagnosed", summary.Diagnosed);
        _json.WriteNumber("broken", summary.Broken);
        WriteSums(summary.Operations, summary.Described, summary.Types, summary.Untyped, summary.CountsById);
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
        _output.WriteLine(System.Text.Encoding.UTF8.GetString(_bytes.ToArray()));
    }

    private void WriteSums(int operations, int described, int types, int untyped, IEnumerable<(string Id, int Count)> counts)
    {
        _json.WriteNumber("operations", operations);
        _json.WriteNumber("described", described);
        _json.WriteNumber("types", types);
        _json.WriteNumber("untyped", untyped);
        _json.WriteStartObject("ids");
        foreach ((string id, int count) in counts)
        {
            _json.WriteNumber(id, count);
        }

        _json.WriteEndObject();
    }

    private void WriteTimes(StageClock times)
    {
        _json.WriteStartObject("milliseconds");
        foreach (Stage stage in Enum.GetValues<Stage>())
        {
            if (times.Time(stage) is { } time)
            {
                _json.WriteNumber(stage.ToString().ToLowerInvariant(), Math.Round(time.TotalMilliseconds, 1));
            }
        }

        _json.WriteEndObject();
    }

    private void WriteDiagnostics(string name, IEnumerable<ReportedDiagnostic> diagnostics)
    {
        _json.WriteStartArray(name);
        foreach (ReportedDiagnostic diagnostic in diagnostics)
        {
            _json.WriteStartObject();
            _json.WriteString("id", diagnostic.Id);
            _json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
            _json.WriteString("file", diagnostic.File);
            _json.WriteNumber("line", diagnostic.Line);
            _json.WriteNumber("column", diagnostic.Column);
            _json.WriteString("message", diagnostic.Message);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
