using System.Net;
using Microsoft.AspNetCore.Http.HttpResults;
using Redu.Cloud;
using ReduGen;

namespace AspNetCoreSample;

/// <summary>What the application itself serves: the instances by name.</summary>
public static class Instances
{
    /// <summary>Serves <c>GET /instances</c>.</summary>
    public static void MapInstances(this WebApplication app) => app.MapGet("/instances", ListAsync);

    private static async Task<Results<Ok<IEnumerable<Row>>, ProblemHttpResult>> ListAsync(IReduClient redu, CancellationToken cancellationToken)
    {
        try
        {
            IReadOnlyList<Instance> instances = await redu.Instances.ListAsync(cancellationToken: cancellationToken);
            return TypedResults.Ok(instances.OrderBy(instance => instance.Name).Select(instance => new Row(instance.Name, instance.Status.ToString())));
        }
        catch (ApiException e) when (e.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            // Our key, not the visitor's: they can do nothing about it, and the log has the details.
            return TypedResults.Problem("The redu cloud does not accept our key.", statusCode: StatusCodes.Status502BadGateway);
        }
        catch (Exception e) when (e is ApiException or HttpRequestException or TimeoutException)
        {
            return TypedResults.Problem("The redu cloud cannot be reached.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    /// <summary>An instance as the application shows it.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Status">Its status.</param>
    public sealed record Row(string Name, string Status);
}
