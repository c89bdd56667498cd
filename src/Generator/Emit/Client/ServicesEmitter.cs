using System.Linq;
using ReduGen.Generator.Model;
using ReduGen.Generator.Text;

namespace ReduGen.Generator.Emit.Client;

/// <summary>The methods that register the client with the project's services, where it has Microsoft.Extensions.Http.</summary>
internal static class ServicesEmitter
{
    private static readonly EncodedText Services = EncodedText.Code($"global::Microsoft.Extensions.DependencyInjection");

    public static void Write(CodeWriter code, HeaderModel header, RootModel root)
    {
        code.Line($"/// <summary>Registers <see cref=\"{root.Name}\"/> with a project's services.</summary>");
        TypeHeading.WriteAttributes(code);
        using (code.Open($"{TypeHeading.Accessibility(header)} static class {root.ServicesName}"))
        {
            WriteAdd(code, header, root);
            WriteAddNamed(code, header, root);
            WriteConfigure(code, root);
            WriteCreate(code, header, root);
        }
    }

    private static void WriteAdd(CodeWriter code, HeaderModel header, RootModel root) => code.Line(
        $$"""
        /// <summary>
        /// Registers <see cref="{{root.Name}}"/> and <see cref="{{root.InterfaceName}}"/>, made anew where they are asked for, over a client of IHttpClientFactory with the
        /// full name of the class. Its options are the project's, to configure here or elsewhere. Calls are only repeated where MaxRetries says how often, so that a
        /// resilience handler can be added to the builder.
        /// </summary>
        /// <param name="services">The project's services.</param>
        /// <param name="configure">Sets the options, the credential above all.</param>
        /// <returns>The builder of the factory's client. A primary handler that is set on it must not follow redirects by itself.</returns>
        public static {{Services}}.IHttpClientBuilder Add{{root.Name}}(
            this {{Services}}.IServiceCollection services, global::System.Action<{{root.OptionsName}}>? configure = null)
        {
            {{Services}}.Extensions.ServiceCollectionDescriptorExtensions.TryAddTransient<{{root.Name}}>(services, Create);
            {{Services}}.Extensions.ServiceCollectionDescriptorExtensions.TryAddTransient<{{root.InterfaceName}}>(services, Create);
            return Configure(services, "", {{Name(header)}}, configure);
        }

        """);

    private static void WriteAddNamed(CodeWriter code, HeaderModel header, RootModel root) => code.Line(
        $$"""
        /// <summary>
        /// As the other method, for one of several such clients: the services have this key, the options this name, and the factory's client has it behind the full
        /// name of the class and a dot.
        /// </summary>
        /// <param name="services">The project's services.</param>
        /// <param name="name">Tells the client from the others.</param>
        /// <param name="configure">Sets the options, the credential above all.</param>
        /// <returns>The builder of the factory's client. A primary handler that is set on it must not follow redirects by itself.</returns>
        public static {{Services}}.IHttpClientBuilder Add{{root.Name}}(
            this {{Services}}.IServiceCollection services, string name, global::System.Action<{{root.OptionsName}}>? configure = null)
        {
            global::System.ArgumentException.ThrowIfNullOrEmpty(name);
            {{Services}}.Extensions.ServiceCollectionDescriptorExtensions.TryAddKeyedTransient<{{root.Name}}>(services, name, Create);
            {{Services}}.Extensions.ServiceCollectionDescriptorExtensions.TryAddKeyedTransient<{{root.InterfaceName}}>(services, name, Create);
            return Configure(services, name, {{NamePrefix(header)}} + name, configure);
        }

        """);

    private static void WriteConfigure(CodeWriter code, RootModel root)
    {
        code.Line(
            $$"""
            private static {{Services}}.IHttpClientBuilder Configure(
                {{Services}}.IServiceCollection services, string name, string factoryName, global::System.Action<{{root.OptionsName}}>? configure)
            {
                if (configure is not null)
                {
                    {{Services}}.OptionsServiceCollectionExtensions.Configure<{{root.OptionsName}}>(services, name, configure);
                }

                var builder = {{Services}}.HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, factoryName);
                {{Services}}.HttpClientBuilderExtensions.ConfigureHttpClient(builder, static http => http.Timeout = global::System.Threading.Timeout.InfiniteTimeSpan);
                {{Services}}.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, global::ReduGen.Generated.ApiTransport.CreateHandler);
            """);
        using (code.Indent())
        {
            code.Line($"{Silence(root)}");
            code.Line($"return builder;");
        }

        code.Line($"}}");
        code.Line();
    }

    // The factory's own loggers know nothing of secrets: they write headers at Trace and, before version 9, whole addresses.
    private static EncodedText Silence(RootModel root) => root.SecuritySchemes.Any(static scheme => scheme.Kind == SecuritySchemeKind.ApiKeyInQuery)
        ? EncodedText.Code($"{Services}.HttpClientBuilderExtensions.RemoveAllLoggers(builder);")
        : EncodedText.Code($"{Services}.HttpClientBuilderExtensions.RedactLoggedHeaders(builder, static header => true);");

    private static void WriteCreate(CodeWriter code, HeaderModel header, RootModel root)
    {
        EncodedText provider = EncodedText.Code($"{Services}.ServiceProviderServiceExtensions");
        code.Line(
            $$"""
            private static {{root.Name}} Create(global::System.IServiceProvider provider) => Create(
                provider, {{provider}}.GetRequiredService<global::Microsoft.Extensions.Options.IOptions<{{root.OptionsName}}>>(provider).Value, {{Name(header)}});

            private static {{root.Name}} Create(global::System.IServiceProvider provider, object? key) => Create(
                provider,
                {{provider}}.GetRequiredService<global::Microsoft.Extensions.Options.IOptionsMonitor<{{root.OptionsName}}>>(provider).Get((string)key!),
                {{NamePrefix(header)}} + (string)key);

            private static {{root.Name}} Create(global::System.IServiceProvider provider, {{root.OptionsName}} options, string factoryName)
            {
            """);
        using (code.Indent())
        {
            if (header.HasLogging)
            {
                code.Line(
                    $"""
                    options.Logger ??= {provider}.GetService<global::Microsoft.Extensions.Logging.ILoggerFactory>(provider)?.CreateLogger({Name(header)});
                    """);
            }

            code.Line(
                $"""
                return new {root.Name}(new global::ReduGen.Generated.ApiTransport(
                    options,
                    {provider}.GetRequiredService<global::System.Net.Http.IHttpClientFactory>(provider).CreateClient(factoryName),
                    {provider}.GetRequiredService<global::System.Net.Http.IHttpMessageHandlerFactory>(provider).CreateHandler(factoryName)));
                """);
        }

        code.Line($"}}");
    }

    private static EncodedText Name(HeaderModel header) => EncodedText.Literal(header.Namespace + "." + header.ClientName);

    private static EncodedText NamePrefix(HeaderModel header) => EncodedText.Literal(header.Namespace + "." + header.ClientName + ".");
}
