namespace ListInstances.Server;

/// <summary>The bodies that the redu cloud's documentation shows.</summary>
internal static class DemoAnswers
{
    /// <summary>200: both instances of the documentation.</summary>
    public const string Instances =
        """
        [
          {
            "id": "8b6f4c21-1c7e-4c45-9e5a-1b6c7a9f2d11",
            "name": "web-production-01",
            "status": "ACTIVE",
            "state": "active",
            "image_id": "a2f1d2c3-4455-4e11-8e33-9a7b0c6d1234",
            "flavor_id": "m1.small",
            "created": "2026-02-12T09:14:22Z",
            "updated": "2026-02-12T09:16:03Z",
            "metadata": { "isPublic": "true", "enableSSH": "true", "floatingIp": "203.0.113.42" },
            "user_id": "ab2399414c9248a09de5ed551c817f16",
            "project_id": "719015812e824d5b874b4190dde8f43c"
          },
          {
            "id": "c3a29e87-5e7f-4f88-b8a2-44d6e8f19abc",
            "name": "api-staging",
            "status": "SHUTOFF",
            "state": "stopped",
            "image_id": "b1c3d5e7-8899-4d22-9f44-0a1b2c3d4e5f",
            "flavor_id": "m1.medium",
            "created": "2026-02-10T18:03:11Z",
            "updated": "2026-02-14T12:45:09Z",
            "metadata": { "isPublic": "false", "enableSSH": "true" },
            "user_id": "ab2399414c9248a09de5ed551c817f16",
            "project_id": "719015812e824d5b874b4190dde8f43c"
          }
        ]
        """;

    /// <summary>401.</summary>
    public const string Unauthorized =
        """
        { "error": { "code": "unauthorized", "message": "Invalid API key" } }
        """;
}
