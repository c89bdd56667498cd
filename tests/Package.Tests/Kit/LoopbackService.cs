using System;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace ReduGen.Package.Tests.Kit;

/// <summary>The documented service on this machine: GET /v1/instances for the right key, 401 for any other.</summary>
internal sealed class LoopbackService : IDisposable
{
    public const string Key = "right-key";

    private const string Instances = """
        [
          {
            "id": "8b6f4c21-1c7e-4c45-9e5a-1b6c7a9f2d11", "name": "web-production-01", "status": "ACTIVE", "state": "active",
            "image_id": "a2f1d2c3-4455-4e11-8e33-9a7b0c6d1234", "flavor_id": "m1.small",
            "created": "2026-02-12T09:14:22Z", "updated": "2026-02-12T09:16:03Z",
            "metadata": { "isPublic": "true", "enableSSH": "true", "floatingIp": "203.0.113.42" },
            "user_id": "ab2399414c9248a09de5ed551c817f16", "project_id": "719015812e824d5b874b4190dde8f43c", "region": "north"
          },
          {
            "id": "c3a29e87-5e7f-4f88-b8a2-44d6e8f19abc", "name": "api-staging", "status": "SHUTOFF", "state": "stopped",
            "image_id": "b1c3d5e7-8899-4d22-9f44-0a1b2c3d4e5f", "flavor_id": "m1.medium",
            "created": "2026-02-10T18:03:11Z", "updated": "2026-02-14T12:45:09Z",
            "metadata": { "isPublic": "false", "enableSSH": "true" },
            "user_id": "ab2399414c9248a09de5ed551c817f16", "project_id": "719015812e824d5b874b4190dde8f43c", "region": "south"
          }
        ]
        """;

    private const string Unauthorized = """{"error":{"code":"unauthorized","message":"Invalid API key"}}""";

    private readonly HttpListener _listener = new();

    public LoopbackService()
    {
        Address = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _ = Task.Run(Answer);
    }

    public string Address { get; }

    public void Dispose() => _listener.Close();

    private async Task Answer()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            (int status, string body) = (context.Request.HttpMethod, context.Request.RawUrl, context.Request.Headers["x-api-key"]) switch
            {
                ("GET", "/v1/instances", Key) => (200, Instances),
                ("GET", "/v1/instances", _) => (401, Unauthorized),
                _ => (404, ""),
            };
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            context.Response.Close(Encoding.UTF8.GetBytes(body), willBlock: false);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
