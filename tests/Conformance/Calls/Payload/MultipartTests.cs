using System.IO;
using Spector.PayloadMultipart;

namespace ReduGen.Conformance.Calls.Payload;

/// <summary>Multipart bodies: files, text and JSON as parts.</summary>
[Scenarios("Payload_MultiPart_FormData")]
public sealed class MultipartTests()
    : SpectorTests<SpectorClient>(new(new SpectorClientOptions { BaseAddress = SpectorServer.Address }))
{
    [Scenario("basic")]
    public async Task A_text_and_a_file()
    {
        await Client.Multipart.FormDataBasicAsync(new MultiPartRequestMultipart
        {
            Id = "123",
            ProfileImage = FileContent.FromFile(Images.Jpeg),
        });
    }

    [Scenario("withWireName")]
    public async Task A_text_and_a_file_of_other_names()
    {
        await Client.Multipart.FormDataWithWireNameAsync(new MultiPartRequestWithWireNameMultipart
        {
            Id = "123",
            ProfileImage = FileContent.FromFile(Images.Jpeg),
        });
    }

    [Scenario("optionalParts")]
    public async Task Parts_that_may_be_absent()
    {
        await Client.Multipart.FormDataOptionalPartsAsync(new MultiPartOptionalRequestMultipart { Id = "123" });
        await Client.Multipart.FormDataOptionalPartsAsync(new MultiPartOptionalRequestMultipart
        {
            ProfileImage = FileContent.FromFile(Images.Jpeg),
        });
        await Client.Multipart.FormDataOptionalPartsAsync(new MultiPartOptionalRequestMultipart
        {
            Id = "123",
            ProfileImage = FileContent.FromFile(Images.Jpeg),
        });
    }

    [Scenario("fileArrayAndBasic")]
    public async Task Text_JSON_a_file_and_a_list_of_files()
    {
        await Client.Multipart.FormDataFileArrayAndBasicAsync(new ComplexPartsRequestMultipart
        {
            Id = "123",
            Address = new Address { City = "X" },
            ProfileImage = FileContent.FromFile(Images.Jpeg),
            Pictures = [FileContent.FromFile(Images.Png), FileContent.FromFile(Images.Png)],
        });
    }

    [Scenario("jsonPart")]
    public async Task JSON_and_a_file()
    {
        await Client.Multipart.FormDataJsonPartAsync(new JsonPartRequestMultipart
        {
            Address = new Address { City = "X" },
            ProfileImage = FileContent.FromFile(Images.Jpeg),
        });
    }

    [Scenario("binaryArrayParts")]
    public async Task A_text_and_a_list_of_files()
    {
        await Client.Multipart.FormDataBinaryArrayPartsAsync(new BinaryArrayPartsRequestMultipart
        {
            Id = "123",
            Pictures = [FileContent.FromFile(Images.Png), FileContent.FromFile(Images.Png)],
        });
    }

    [Scenario("multiBinaryParts")]
    public async Task One_file_or_two()
    {
        await Client.Multipart.FormDataMultiBinaryPartsAsync(new MultiBinaryPartsRequestMultipart
        {
            ProfileImage = FileContent.FromFile(Images.Jpeg),
        });
        await Client.Multipart.FormDataMultiBinaryPartsAsync(new MultiBinaryPartsRequestMultipart
        {
            ProfileImage = FileContent.FromFile(Images.Jpeg),
            Picture = FileContent.FromFile(Images.Png),
        });
    }

    [Scenario("checkFileNameAndContentType")]
    public async Task A_file_with_a_name_and_a_content_type_of_its_own()
    {
        await using FileStream image = File.OpenRead(Images.Jpeg);

        await Client.Multipart.FormDataCheckFileNameAndContentTypeAsync(new MultiPartRequestMultipart
        {
            Id = "123",
            ProfileImage = new FileContent(image, "hello.jpg", "image/jpg"),
        });
    }

    [Scenario("anonymousModel")]
    public async Task A_body_without_a_name_of_its_own()
    {
        await Client.Multipart.FormDataAnonymousModelAsync(new FormDataAnonymousModelMultipart
        {
            ProfileImage = FileContent.FromFile(Images.Jpeg),
        });
    }

    [Scenario("HttpParts_ContentType_imageJpegContentType")]
    public async Task The_content_type_that_the_document_says()
    {
        await using FileStream image = File.OpenRead(Images.Jpeg);

        await Client.Multipart.ContentTypeImageJpegContentTypeAsync(new FileWithHttpPartSpecificContentTypeRequestMultipart
        {
            ProfileImage = new FileContent(image, "hello.jpg"),
        });
    }

    [Scenario("HttpParts_ContentType_requiredContentType")]
    public async Task A_content_type_that_the_document_leaves_open()
    {
        await Client.Multipart.ContentTypeRequiredContentTypeAsync(new FileWithHttpPartRequiredContentTypeRequestMultipart
        {
            ProfileImage = FileContent.FromFile(Images.Jpeg, "application/octet-stream"),
        });
    }

    [Scenario("HttpParts_ContentType_optionalContentType")]
    public async Task No_content_type()
    {
        await Client.Multipart.ContentTypeOptionalContentTypeAsync(new FileWithHttpPartOptionalContentTypeRequestMultipart
        {
            ProfileImage = FileContent.FromFile(Images.Jpeg),
        });
    }

    [Scenario("HttpParts_jsonArrayAndFileArray")]
    public async Task A_list_in_JSON_and_a_list_of_files()
    {
        await Client.Multipart.HttpPartsJsonArrayAndFileArrayAsync(new ComplexHttpPartsModelRequestMultipart
        {
            Id = "123",
            Address = new Address { City = "X" },
            ProfileImage = FileContent.FromFile(Images.Jpeg),
            PreviousAddresses = [new Address { City = "Y" }, new Address { City = "Z" }],
            Pictures = [FileContent.FromFile(Images.Png), FileContent.FromFile(Images.Png)],
        });
    }

    [Scenario("HttpParts_NonString_float")]
    public async Task A_number()
    {
        await Client.Multipart.NonStringFloatAsync(new NonStringFloatMultipart { Temperature = 0.5 });
    }

    [Scenario("File_uploadFileSpecificContentType")]
    public async Task A_file_of_the_one_content_type()
    {
        await Client.Multipart.FileUploadFileSpecificContentTypeAsync(new FileUploadFileSpecificContentTypeMultipart
        {
            File = FileContent.FromFile(Images.Png),
        });
    }

    [Scenario("File_uploadFileRequiredFilename")]
    public async Task A_file_with_its_name()
    {
        await Client.Multipart.FileUploadFileRequiredFilenameAsync(new FileUploadFileRequiredFilenameMultipart
        {
            File = FileContent.FromFile(Images.Png),
        });
    }

    [Scenario("File_uploadFileArray")]
    public async Task A_list_of_files()
    {
        await Client.Multipart.FileUploadFileArrayAsync(new FileUploadFileArrayMultipart
        {
            Files = [FileContent.FromFile(Images.Png), FileContent.FromFile(Images.Png)],
        });
    }
}
