using System.Collections.Generic;
using ReduGen.Generated;

namespace ReduGen.Runtime.Tests.Bodies;

/// <summary>A multipart body as the generator writes its class.</summary>
public sealed class UploadMultipart : IMultipartModel
{
    public string? Id { get; set; }

    public Redu.Cloud.Error? Error { get; set; }

    public IReadOnlyList<int>? Numbers { get; set; }

    public FileContent? Image { get; set; }

    public IReadOnlyList<FileContent>? Files { get; set; }

    void IMultipartModel.Write(MultipartParts parts)
    {
        parts.Add("id", Json.String, Id);
        parts.Add("error", Json.Model<Redu.Cloud.Error>(), Error);
        parts.Add("numbers", Json.List(Json.Int32), Numbers);
        parts.File("image", Image);
        parts.Files("files", Files);
    }
}
