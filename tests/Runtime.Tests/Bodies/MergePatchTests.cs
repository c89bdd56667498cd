using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.Kit;
using Xunit;

namespace ReduGen.Runtime.Tests.Bodies;

/// <summary>RFC 7396: null removes a member, where an ordinary body leaves it out.</summary>
public class MergePatchTests
{
    [Theory]
    [InlineData("application/merge-patch+json", """{"count":null,"list":[{}]}""")]
    [InlineData("application/merge-patch+json; charset=utf-8", """{"count":null,"list":[{}]}""")]
    [InlineData("application/json", """{"list":[{}]}""")]
    public async Task An_assigned_null_is_sent_in_a_patch_alone_and_not_in_its_arrays(string mediaType, string expected) => Assert.EndsWith(
        "\n\n" + expected,
        await SentAsync(request => request.Json(Json.Model<Node>(), new Node { Count = null, List = [new Node { Count = null }] }, mediaType)),
        StringComparison.Ordinal);

    [Fact]
    public async Task What_was_not_assigned_stays_as_it_is() => Assert.EndsWith(
        "\n\n{}", await SentAsync(request => request.Json(Json.Model<Node>(), new Node(), "application/merge-patch+json")), StringComparison.Ordinal);

    [Fact]
    public async Task A_choice_of_merge_patch_is_one() => Assert.EndsWith(
        "\n\n{\"count\":null}",
        await SentAsync(request => request.Choice(
            "application/merge-patch+json", Json.Model<Node>(), new Node { Count = null }, "application/json", "application/merge-patch+json")),
        StringComparison.Ordinal);

    private static async Task<string> SentAsync(Action<ApiRequest> fill)
    {
        var handler = new RecordingHandler(Answers.Status(204));
        var request = new ApiRequest();
        fill(request);
        await new OtherOptions { Handler = handler }.SendAsync(new ApiOperation<Nothing>("PATCH", "/things").Returns(204), request);
        return Assert.Single(handler.Requests);
    }

    /// <summary>An object as the generator writes one that merge patches reach.</summary>
    private sealed class Node : IJsonModel
    {
        private bool _hasCount;

        public int? Count
        {
            get;
            set
            {
                field = value;
                _hasCount = true;
            }
        }

        public IReadOnlyList<Node>? List { get; set; }

        private static ReadOnlySpan<byte> JsonNames => "\u0008\"count\":\u0007\"list\":"u8;

        static object IJsonModel.Read(ref JsonReader json) => throw new NotSupportedException();

        void IJsonValue.Write(ref JsonWriter json)
        {
            json.BeginObject(JsonNames);
            if (json.Removes(_hasCount, Count is null))
            {
                json.WriteNull();
            }
            else
            {
                json.WriteInt32OrSkip(Count);
            }

            json.WriteListOrSkip(List, Json.Model<Node>());
            json.EndObject();
        }
    }
}
