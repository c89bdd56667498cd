// Microsoft.OpenApi has a type of this name too.
global using JsonPointer = ReduGen.Generator.Reading.JsonPointer;
