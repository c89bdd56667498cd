namespace ReduGen.Generator.Building;

/// <summary>Names of the client's options: what a document names for them cannot be called so.</summary>
internal static class OptionNames
{
    /// <summary>The members that every client's options have: those of the runtime's ApiClientOptions and of every object, and the class of the servers.</summary>
    public static readonly string[] Reserved =
    [
        "AllowInsecureHttp", "AttemptTimeout", "BaseAddress", "Handler", "HttpClient", "MaxRedirects", "MaxRetries", "MaxRetryDelay", "RetryDelay", "Timeout",
        "TimeProvider", "TrustHandlerRedirects", "UserAgent", "AfterReceive", "BeforeSend", "Log", "Logger", "MaxResponseBytes", "RefuseDuplicateMembers", "RefuseUnknown",
        "GetAddress", "GetCredential", "SetAddress", "SetCredential", "Servers",
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];
}
