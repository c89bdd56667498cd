using System.CommandLine;

namespace ReduGen.Tool.Commands;

/// <summary>A command with a line for the list of commands, and more text for its own help.</summary>
internal sealed class DetailedCommand(string name, string description, string details) : Command(name, description)
{
    public string Details => details;
}
