using System;
using ReduGen.Generator.Emit.Client;
using ReduGen.Generator.Emit.Fakes;
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

/// <summary>A group of operations.</summary>
internal sealed record GroupFile(HeaderModel Header, string HintName, GroupModel Group) : GeneratedFile(Header, HintName)
{
    public override void Write(CodeWriter code) => GroupEmitter.Write(code, Header, Group);
}

/// <summary>A type of a schema, or of an operation's result.</summary>
internal sealed record TypeFile(HeaderModel Header, string HintName, TypeModel Type) : GeneratedFile(Header, HintName)
{
    public override void Write(CodeWriter code)
    {
        switch (Type)
        {
            case ObjectModel type: ObjectEmitter.Write(code, Header, type); break;
            case EnumModel type: EnumEmitter.Write(code, Header, type); break;
            case MultipartModel type: MultipartEmitter.Write(code, Header, type); break;
            case UnionModel type: UnionEmitter.Write(code, Header, type); break;
            case ResultModel type: ResultEmitter.Write(code, Header, type); break;
            default: throw new NotSupportedException(Type.GetType().Name);
        }
    }
}
