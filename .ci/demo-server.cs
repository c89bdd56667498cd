#:project ../samples/ListInstances.Server

// The sample's server alone, for programs that do not bring it: prints its address and answers until it is ended.
using System;
using System.Threading;
using System.Threading.Tasks;
using ListInstances.Server;

await using DemoServer server = await DemoServer.StartAsync();
Console.WriteLine(server.Address);
await Task.Delay(Timeout.Infinite);
