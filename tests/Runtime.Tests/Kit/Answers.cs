using System;
using System.Net;
using System.Net.Http;
using System.Text;

namespace ReduGen.Runtime.Tests.Kit;

/// <summary>Responses of a server.</summary>
internal static class Answers
{
    public const string Instance = """
        {"id":"8b6f4c21-1c7e-4c45-9e5a-1b6c7a9f2d11","name":"web-production-01","status":"ACTIVE","state":"active","image_id":"a2f1d2c3-4455-4e11-8e33-9a7b0c6d1234","flavor_id":"m1.small","created":"2026-02-12T09:14:22Z","updated":"2026-02-12T09:16:03Z","metadata":{"isPublic":"true","enableSSH":"true","floatingIp":"203.0.113.42"},"user_id":"ab2399414c9248a09de5ed551c817f16","project_id":"719015812e824d5b874b4190dde8f43c"}
        """;

    public static readonly string InstanceWithoutId = Instance.Replace("\"id\":\"8b6f4c21-1c7e-4c45-9e5a-1b6c7a9f2d11\",", "", StringComparison.Ordinal);

    public const string List = "[" + Instance + "]";

    public const string Unauthorized = """{"error":{"code":"unauthorized","message":"Invalid API key"}}""";

    public static HttpResponseMessage Json(string body, int status = 200) => Text(body, "application/json", status);

    public static HttpResponseMessage Text(string body, string? contentType, int status = 200) => Bytes(Encoding.UTF8.GetBytes(body), contentType, status);

    public static HttpResponseMessage Bytes(byte[] body, string? contentType, int status = 200)
    {
        var content = new ByteArrayContent(body);
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return new HttpResponseMessage((HttpStatusCode)status) { Content = content };
    }

    public static HttpResponseMessage Status(int status) => new((HttpStatusCode)status);

    public static HttpResponseMessage Redirect(int status, string location)
    {
        HttpResponseMessage response = Status(status);
        response.Headers.TryAddWithoutValidation("Location", location);
        return response;
    }
}
