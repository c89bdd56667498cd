using System;
using ReduGen.Generator.Model;

namespace ReduGen.Generator.Emit.Types;

/// <summary>A type of a schema, or of an operation's result.</summary>
internal static class TypeEmitter
{
    public static void Write(CodeWriter code, HeaderModel header, TypeModel type)
    {
        switch (type)
        {
            case ObjectModel model: ObjectEmitter.Write(code, header, model); break;
            case EnumModel model: EnumEmitter.Write(code, header, model); break;
            case MultipartModel model: MultipartEmitter.Write(code, header, model); break;
            case UnionModel model: UnionEmitter.Write(code, header, model); break;
            case ResultModel model: ResultEmitter.Write(code, header, model); break;
            default: throw new NotSupportedException(type.GetType().Name);
        }
    }
}
