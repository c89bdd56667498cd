using AspNetCoreSample;
using ListInstances.Server;

string? key = Environment.GetEnvironmentVariable("REDU_API_KEY");
await using DemoServer? demo = string.IsNullOrEmpty(key) ? await DemoServer.StartAsync() : null;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddRedu(options =>
{
    options.ApiKey = demo is null ? key! : DemoServer.Key;
    options.BaseAddress = demo?.Address ?? options.BaseAddress;
});
builder.Services.AddTelemetry();

WebApplication app = builder.Build();
app.MapInstances();
await app.RunAsync();
