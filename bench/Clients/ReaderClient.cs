using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;

namespace ReduGen.Bench.Clients;

/// <summary>The client of somebody who counts: the body in a pooled buffer, and a loop over Utf8JsonReader written for these instances alone.</summary>
public sealed class ReaderClient(HttpClient http)
{
    /// <summary>Lists the instances.</summary>
    public async Task<List<ReaderInstance>> ListAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/instances");
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        using Stream body = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)(response.Content.Headers.ContentLength ?? 64 * 1024) + 1);
        try
        {
            int count = 0;
            int read;
            while ((read = await body.ReadAsync(buffer.AsMemory(count)).ConfigureAwait(false)) > 0)
            {
                count += read;
                if (count == buffer.Length)
                {
                    byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                    buffer.CopyTo(larger, 0);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = larger;
                }
            }

            return ReadInstances(buffer.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static List<ReaderInstance> ReadInstances(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body);
        var instances = new List<ReaderInstance>();
        json.Read();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            instances.Add(ReadInstance(ref json));
        }

        return instances;
    }

    private static ReaderInstance ReadInstance(ref Utf8JsonReader json)
    {
        var instance = new ReaderInstance();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = json.ValueSpan;
            json.Read();
            if (name.SequenceEqual("id"u8)) { instance.Id = json.GetString(); }
            else if (name.SequenceEqual("name"u8)) { instance.Name = json.GetString(); }
            else if (name.SequenceEqual("status"u8)) { instance.Status = json.GetString(); }
            else if (name.SequenceEqual("state"u8)) { instance.State = json.GetString(); }
            else if (name.SequenceEqual("image_id"u8)) { instance.ImageId = json.GetString(); }
            else if (name.SequenceEqual("flavor_id"u8)) { instance.FlavorId = json.GetString(); }
            else if (name.SequenceEqual("created"u8)) { instance.Created = json.GetDateTimeOffset(); }
            else if (name.SequenceEqual("updated"u8)) { instance.Updated = json.GetDateTimeOffset(); }
            else if (name.SequenceEqual("metadata"u8)) { ReadMetadata(ref json, instance); }
            else if (name.SequenceEqual("user_id"u8)) { instance.UserId = json.GetString(); }
            else if (name.SequenceEqual("project_id"u8)) { instance.ProjectId = json.GetString(); }
            else { json.Skip(); }
        }

        return instance;
    }

    private static void ReadMetadata(ref Utf8JsonReader json, ReaderInstance instance)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            ReadOnlySpan<byte> name = json.ValueSpan;
            if (name.SequenceEqual("isPublic"u8)) { json.Read(); instance.IsPublic = json.GetString(); }
            else if (name.SequenceEqual("enableSSH"u8)) { json.Read(); instance.EnableSsh = json.GetString(); }
            else if (name.SequenceEqual("floatingIp"u8)) { json.Read(); instance.FloatingIp = json.GetString(); }
            else
            {
                string other = json.GetString()!;
                json.Read();
                (instance.Others ??= [])[other] = json.GetString()!;
            }
        }
    }
}
