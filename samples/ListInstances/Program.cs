using ListInstances;
using Redu.Cloud;
using ReduGen;

using var cancellation = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = !cancellation.IsCancellationRequested;   // a second Ctrl+C ends the program at once
    cancellation.Cancel();
};

try
{
    Arguments arguments = Arguments.Parse(args);
    if (arguments.Help)
    {
        Console.WriteLine(Arguments.HelpText);
        return ExitCode.Success;
    }

    await using Service service = await Service.ChooseAsync(arguments.Key, cancellation.Token);
    using var client = new ReduClient(service.Options);

    IReadOnlyList<Instance> instances = await client.Instances.ListAsync(cancellation.Token);

    InstanceTable.Write(Console.Out, instances);
    return ExitCode.Success;
}
catch (UsageException e)
{
    Console.Error.WriteLine(e.Message);
    return ExitCode.Usage;
}
catch (ApiException<ErrorResponse> e)   // an error with a body that the document describes
{
    Console.Error.WriteLine($"status:  {(int)e.Status} {e.Status}");
    Console.Error.WriteLine($"code:    {e.Error.Error.Code}");
    Console.Error.WriteLine($"message: {e.Error.Error.Message}");
    return ExitCode.Failure;
}
catch (Exception e) when (e is ApiException or HttpRequestException or TimeoutException or InvalidOperationException)
{
    Console.Error.WriteLine(e.Message);   // names the operation, and says what is wrong
    return ExitCode.Failure;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Cancelled.");
    return ExitCode.Cancelled;
}
