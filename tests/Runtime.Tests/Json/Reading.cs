using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;
using ReduGen.Generated;
using ReduGen.Runtime.Tests.JsonTexts.Fixture;
using Xunit;

namespace ReduGen.Runtime.Tests.JsonTexts;

/// <summary>Reads texts as the tests want them.</summary>
internal static class Reading
{
    public static T Read<T>(string json, JsonType<T> type) => JsonBody.Read(Encoding.UTF8.GetBytes(json), type);

    public static Sample Sample(string json) => Read(json, Json.Model<Sample>());

    public static JsonBodyException Fault<T>(string json, JsonType<T> type) => Assert.Throws<JsonBodyException>(() => Read(json, type));

    public static string SampleFault(string json) => Fault(json, Json.Model<Sample>()).Message;

    public static ValueTask<IReadOnlyList<T>> ListAsync<T>(byte[] json, int chunk, JsonType<T> item) =>
        JsonBody.ReadAsync(new ChunkedStream(json, chunk), null, Json.List(item), JsonRules.None, TestContext.Current.CancellationToken);
}
