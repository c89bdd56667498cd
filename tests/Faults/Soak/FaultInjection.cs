using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace ReduGen.Faults.Soak;

/// <summary>Answers with a list, and now and then with a fault.</summary>
internal sealed class FaultInjection(int percent)
{
    private static readonly byte[] List = "[{\"name\":\"a\",\"size\":1.5,\"kind\":\"small\"},{\"name\":\"b\",\"count\":7,\"made\":\"2026-11-25T12:00:00Z\"}]"u8.ToArray();

    private int _requests;

    /// <summary>How many answers were faults.</summary>
    public int Faults { get; private set; }

    public async Task AnswerAsync(HttpContext context)
    {
        int request = Interlocked.Increment(ref _requests);
        // Every n-th answer, kind after kind: what goes wrong is the same in every run.
        if (percent == 0 || request % (100 / percent) != 0)
        {
            await WriteAsync(context, 200, List);
            return;
        }

        Faults++;
        switch (request / (100 / percent) % 8)
        {
            case 0:
                await WriteAsync(context, 500, "{\"code\":\"broken\",\"message\":\"It broke\"}"u8.ToArray());
                break;
            case 1:
                context.Response.Headers.RetryAfter = "0";
                await WriteAsync(context, 503, []);
                break;
            case 2:
                await WriteAsync(context, 400, "{\"code\":\"bad\",\"message\":\"It is bad\"}"u8.ToArray());
                break;
            case 3:
                await WriteAsync(context, 200, "[{\"name\":17}]"u8.ToArray());
                break;
            case 4:
                context.Response.ContentLength = 1_000;
                context.Response.ContentType = "application/json";
                await context.Response.Body.WriteAsync(List);
                await context.Response.Body.FlushAsync();
                // Aborting resets the connection, and a reset overtakes what was sent.
                await Task.Delay(20);
                context.Abort();
                break;
            case 5:
                context.Abort();
                break;
            case 6:
                await Task.Delay(200, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                await WriteAsync(context, 200, List);
                break;
            default:
                context.Response.Redirect("/things?again");
                break;
        }
    }

    private static async Task WriteAsync(HttpContext context, int status, byte[] body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    }
}
