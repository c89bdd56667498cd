using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The client's lines in the project's log, where it has Microsoft.Extensions.Logging. The runtime itself has no dependency.</summary>
internal static class LogEmitter
{
    /// <summary>The option that takes the log.</summary>
    public static void WriteOption(CodeWriter code, RootModel root) => code.Line(
        $$"""

        /// <summary>
        /// The log of the calls: their end at Debug, each repetition at Information, their failure at Warning. Nothing that is written holds a credential.
        /// </summary>
        public global::Microsoft.Extensions.Logging.ILogger? Logger
        {
            get => (Log as {{root.LogName}})?.Logger;
            set => Log = value is null ? null : new {{root.LogName}}(value);
        }
        """);

    // Delegates that are made once: a logging method with a template would parse it and box its values at every call.
    public static void Write(CodeWriter code, EncodedText name)
    {
        code.Line(
            $$"""
            internal sealed class {{name}} : global::ReduGen.Generated.ApiCallLog
            {
                private static readonly global::System.Action<global::Microsoft.Extensions.Logging.ILogger, string, int, int, double, global::System.Exception?> EndedLine =
                    global::Microsoft.Extensions.Logging.LoggerMessage.Define<string, int, int, double>(
                        global::Microsoft.Extensions.Logging.LogLevel.Debug,
                        new global::Microsoft.Extensions.Logging.EventId(1, "CallEnded"),
                        "{Operation}: {Status} at attempt {Attempts}, after {Milliseconds} ms");

                private static readonly global::System.Action<global::Microsoft.Extensions.Logging.ILogger, string, string, int, double, global::System.Exception?> RepeatsLine =
                    global::Microsoft.Extensions.Logging.LoggerMessage.Define<string, string, int, double>(
                        global::Microsoft.Extensions.Logging.LogLevel.Information,
                        new global::Microsoft.Extensions.Logging.EventId(2, "CallRepeats"),
                        "{Operation}: {Cause} at attempt {Attempts}, sent again in {Milliseconds} ms");

                private static readonly global::System.Action<global::Microsoft.Extensions.Logging.ILogger, string, int, double, global::System.Exception?> FailedLine =
                    global::Microsoft.Extensions.Logging.LoggerMessage.Define<string, int, double>(
                        global::Microsoft.Extensions.Logging.LogLevel.Warning,
                        new global::Microsoft.Extensions.Logging.EventId(3, "CallFailed"),
                        "{Failure} at attempt {Attempts}, after {Milliseconds} ms");

                public {{name}}(global::Microsoft.Extensions.Logging.ILogger logger) => Logger = logger;

                public global::Microsoft.Extensions.Logging.ILogger Logger { get; }

                public override void Ended(string operation, int status, int attempts, double milliseconds) =>
                    EndedLine(Logger, operation, status, attempts, milliseconds, null);

                public override void Repeats(string operation, string cause, int attempts, double milliseconds) =>
                    RepeatsLine(Logger, operation, cause, attempts, milliseconds, null);

                public override void Failed(string message, int attempts, double milliseconds) =>
                    FailedLine(Logger, message, attempts, milliseconds, null);
            }
            """);
    }
}
