using ReduGen.Generator.Collections;
using ReduGen.Generator.Emit.Client;
using ReduGen.Generator.Emit.Fakes;
using ReduGen.Generator.Emit.Json;
using ReduGen.Generator.Emit.Types;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit;

/// <summary>One file to generate: what it is made of, and nothing that another file's change would change.</summary>
internal abstract record GeneratedFile(HeaderModel Header, string HintName)
{
    public abstract void Write(CodeWriter code);
}

/// <summary>The client, its interface and its options.</summary>
internal sealed record RootFile(HeaderModel Header, string HintName, RootModel Root) : GeneratedFile(Header, HintName)
{
    public override void Write(CodeWriter code)
    {
        RootEmitter.Write(code, Header, Root);
        code.Line();
        OptionsEmitter.Write(code, Header, Root);
    }
}

/// <summary>The client's lines in the project's log.</summary>
internal sealed record LogFile(HeaderModel Header, string HintName, EncodedText Name) : GeneratedFile(Header, HintName)
{
    public override void Write(CodeWriter code) => LogEmitter.Write(code, Name);
}

/// <summary>The client among the project's services.</summary>
internal sealed record ServicesFile(HeaderModel Header, string HintName, RootModel Root) : GeneratedFile(Header, HintName)
{
    public override void Write(CodeWriter code) => ServicesEmitter.Write(code, Header, Root);
}

/// <summary>What System.Text.Json finds on the types.</summary>
internal sealed record ConvertersFile(HeaderModel Header, string HintName) : GeneratedFile(Header, HintName)
{
    public override void Write(CodeWriter code) => ConvertersEmitter.Write(code, Header);
}

/// <summary>How the document's objects stand in XML.</summary>
internal sealed record XmlFile(HeaderModel Header, string HintName, XmlModel Xml) : GeneratedFile(Header, HintName)
{
    public override void Write(CodeWriter code) => XmlEmitter.Write(code, Xml);
}

/// <summary>The fake of the document's server.</summary>
internal sealed record FakeFile(HeaderModel Header, string HintName, RootModel Root) : GeneratedFile(Header, HintName)
{
    public override void Write(CodeWriter code) => FakeEmitter.Write(code, Header, Root);
}

/// <summary>A group of operations in a fake.</summary>
internal sealed record FakeGroupFile(HeaderModel Header, string HintName, GroupModel Group) : GeneratedFile(Header, HintName)
{
    public override void Write(CodeWriter code) => FakeGroupEmitter.Write(code, Header, Group);
}

/// <summary>A group of operations, and the types of the schemas that are written within them.</summary>
internal sealed record GroupFile(HeaderModel Header, string HintName, GroupModel Group, EquatableArray<TypeModel> Types) : GeneratedFile(Header, HintName)
{
    public override void Write(CodeWriter code)
    {
        GroupEmitter.Write(code, Header, Group);
        foreach (TypeModel type in Types)
        {
            code.Line();
            TypeEmitter.Write(code, Header, type);
        }
    }
}

/// <summary>The type of a component's schema, and those of the schemas that are written within it.</summary>
internal sealed record TypeFile(HeaderModel Header, string HintName, EquatableArray<TypeModel> Types) : GeneratedFile(Header, HintName)
{
    public override void Write(CodeWriter code)
    {
        for (int i = 0; i < Types.Count; i++)
        {
            if (i > 0)
            {
                code.Line();
            }

            TypeEmitter.Write(code, Header, Types[i]);
        }
    }
}
