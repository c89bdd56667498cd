using System.Linq;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The method that registers the client with the project's services, where it has Microsoft.Extensions.Http.</summary>
internal static class ServicesEmitter
{
    public static void Write(CodeWriter code, HeaderModel header, RootModel root)
    {
        code.Line($"/// <summary>Registers <see cref=\"{root.Name}\"/> with a project's services.</summary>");
        TypeHeading.WriteAttributes(code);
        using (code.Open($"{TypeHeading.Accessibility(header)} static class {root.ServicesName}"))
        {
            WriteAdd(code, header, root);
            code.Line();
            WriteCreate(code, header, root);
        }
    }

    private static void WriteAdd(CodeWriter code, HeaderModel header, RootModel root)
    {
        EncodedText services = EncodedText.Code($"global::Microsoft.Extensions.DependencyInjection");
        code.Line(
            $$"""
            /// <summary>
            /// Registers <see cref="{{root.Name}}"/> and <see cref="{{root.InterfaceName}}"/>, made anew where they are asked for, over a client of IHttpClientFactory with the
            /// full name of the class. Its options are the project's, to configure here or elsewhere. Calls are only repeated where MaxRetries says how often, so that a
            /// resilience handler can be added to the builder.
            /// </summary>
            /// <param name="services">The project's services.</param>
            /// <param name="configure">Sets the options, the credential above all.</param>
            /// <returns>The builder of the factory's client. A primary handler that is set on it must not follow redirects by itself.</returns>
            public static {{services}}.IHttpClientBuilder Add{{root.Name}}(
                this {{services}}.IServiceCollection services, global::System.Action<{{root.OptionsName}}>? configure = null)
            {
                if (configure is not null)
                {
                    {{services}}.OptionsServiceCollectionExtensions.Configure<{{root.OptionsName}}>(services, configure);
                }

                {{services}}.Extensions.ServiceCollectionDescriptorExtensions.TryAddTransient<{{root.Name}}>(services, Create);
                {{services}}.Extensions.ServiceCollectionDescriptorExtensions.TryAddTransient<{{root.InterfaceName}}>(services, Create);
                var builder = {{services}}.HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, {{Name(header)}});
                {{services}}.HttpClientBuilderExtensions.ConfigureHttpClient(builder, static http => http.Timeout = global::System.Threading.Timeout.InfiniteTimeSpan);
                {{services}}.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, global::ReduGen.Generated.ApiTransport.CreateHandler);
            """);
        using (code.Indent())
        {
            code.Line($"{Silence(root)}");
            code.Line($"return builder;");
        }

        code.Line($"}}");
    }

    // The factory's own loggers know nothing of secrets: they write headers at Trace and, before version 9, whole addresses.
    private static EncodedText Silence(RootModel root) => root.SecuritySchemes.Any(static scheme => scheme.Kind == SecuritySchemeKind.ApiKeyInQuery)
        ? EncodedText.Code($"global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.RemoveAllLoggers(builder);")
        : EncodedText.Code($"global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.RedactLoggedHeaders(builder, static header => true);");

    private static void WriteCreate(CodeWriter code, HeaderModel header, RootModel root)
    {
        EncodedText services = EncodedText.Code($"global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions");
        code.Line(
            $$"""
            private static {{root.Name}} Create(global::System.IServiceProvider provider)
            {
                {{root.OptionsName}} options = {{services}}.GetRequiredService<global::Microsoft.Extensions.Options.IOptions<{{root.OptionsName}}>>(provider).Value;
            """);
        using (code.Indent())
        {
            if (header.HasLogging)
            {
                code.Line(
                    $"""
                    options.Logger ??= {services}.GetService<global::Microsoft.Extensions.Logging.ILoggerFactory>(provider)?.CreateLogger({Name(header)});
                    """);
            }

            code.Line(
                $"""
                return new {root.Name}(new global::ReduGen.Generated.ApiTransport(
                    options,
                    {services}.GetRequiredService<global::System.Net.Http.IHttpClientFactory>(provider).CreateClient({Name(header)}),
                    {services}.GetRequiredService<global::System.Net.Http.IHttpMessageHandlerFactory>(provider).CreateHandler({Name(header)})));
                """);
        }

        code.Line($"}}");
    }

    private static EncodedText Name(HeaderModel header) => EncodedText.Literal(header.Namespace + "." + header.ClientName);
}
