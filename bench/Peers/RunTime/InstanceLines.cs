using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Redu.Cloud;
using ReduGen.Bench.Clients;

namespace ReduGen.Bench.Peers.RunTime;

/// <summary>Instances of every client as lines of one form, to see that all of them read the same.</summary>
internal static class InstanceLines
{
    public static IEnumerable<string> Of(IEnumerable<Instance> instances) => instances.Select(static instance => Line(
        instance.Id, instance.Name, instance.Status.Value, instance.State.Value, instance.ImageId, instance.FlavorId, instance.Created, instance.Updated,
        instance.Metadata.IsPublic, instance.Metadata.EnableSsh, instance.Metadata.FloatingIp,
        instance.Metadata.AdditionalProperties.Select(static other => $"{other.Key}={other.Value}"), instance.UserId, instance.ProjectId));

    public static IEnumerable<string> Of(IEnumerable<ExpertInstance> instances) => instances.Select(static instance => Line(
        instance.Id, instance.Name, instance.Status, instance.State, instance.ImageId, instance.FlavorId, instance.Created, instance.Updated,
        instance.Metadata!.IsPublic, instance.Metadata.EnableSsh, instance.Metadata.FloatingIp,
        instance.Metadata.Others?.Select(static other => $"{other.Key}={other.Value.GetString()}"), instance.UserId, instance.ProjectId));

    public static IEnumerable<string> Of(IEnumerable<ReaderInstance> instances) => instances.Select(static instance => Line(
        instance.Id, instance.Name, instance.Status, instance.State, instance.ImageId, instance.FlavorId, instance.Created, instance.Updated,
        instance.IsPublic, instance.EnableSsh, instance.FloatingIp,
        instance.Others?.Select(static other => $"{other.Key}={other.Value}"), instance.UserId, instance.ProjectId));

    /// <summary>Of types that are known at run time only: by way of the JSON that they give.</summary>
    public static IEnumerable<string> OfUnknown(object instances)
    {
        foreach (JsonNode? instance in JsonSerializer.SerializeToNode(instances)!.AsArray())
        {
            JsonNode metadata = instance!["metadata"]!;
            IEnumerable<string> others = metadata.AsObject()
                .Where(static member => member.Key is not ("isPublic" or "enableSSH" or "floatingIp"))
                .Select(static member => $"{member.Key}={member.Value}");
            yield return Line(
                Text(instance["id"]), Text(instance["name"]), Text(instance["status"]), Text(instance["state"]), Text(instance["image_id"]),
                Text(instance["flavor_id"]), (DateTimeOffset)instance["created"]!, (DateTimeOffset)instance["updated"]!, Text(metadata["isPublic"]),
                Text(metadata["enableSSH"]), Text(metadata["floatingIp"]), others, Text(instance["user_id"]), Text(instance["project_id"]));
        }
    }

    private static string? Text(JsonNode? node) => (string?)node;

    // Status and state without case: NSwag's enums have lost it.
    private static string Line(
        string? id, string? name, string? status, string? state, string? image, string? flavor, DateTimeOffset? created, DateTimeOffset? updated,
        string? isPublic, string? enableSsh, string? floatingIp, IEnumerable<string>? others, string? user, string? project) => string.Join(
            '|', id, name, status?.ToUpperInvariant(), state?.ToUpperInvariant(), image, flavor, created?.ToString("O"), updated?.ToString("O"),
            isPublic, enableSsh, floatingIp, string.Join(',', others ?? []), user, project);
}
