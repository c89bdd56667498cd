namespace ListInstances;

/// <summary>The command line or the environment asks for something that the program cannot do; the message says what to change.</summary>
internal sealed class UsageException(string message) : Exception(message);
