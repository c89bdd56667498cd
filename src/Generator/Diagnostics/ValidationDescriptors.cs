using Microsoft.CodeAnalysis;

namespace ReduGen.Generator.Diagnostics;

/// <summary>REDU500 to REDU599: what a document says against the specification.</summary>
internal static class ValidationDescriptors
{
    public static readonly DiagnosticDescriptor BadPathTemplate = Descriptor.Warning(
        "REDU500", "A path is no path template", "The braces of the path {0} at {1} are no template expressions: they are sent as they stand");

    public static readonly DiagnosticDescriptor UndeclaredPathParameter = Descriptor.Warning(
        "REDU501", "A path parameter is not declared", "{{{0}}} in the path {1} at {3} is a parameter that {2}: it was taken for a string");

    public static readonly DiagnosticDescriptor UnusedPathParameter = Descriptor.Info(
        "REDU502", "A path parameter does not stand in the path", "The path parameter {0} at {1} does not stand in the path {2}: it was ignored");

    public static readonly DiagnosticDescriptor OptionalPathParameter = Descriptor.Warning(
        "REDU503", "A path parameter is optional", "The path parameter {0} at {1} says that it is not required, which no path parameter can be: it was taken for required");

    public static readonly DiagnosticDescriptor PathParameterNotRequired = Descriptor.Info(
        "REDU504", "A path parameter does not say that it is required", "The path parameter {0} at {1} does not say that it is required: it was taken for required");

    public static readonly DiagnosticDescriptor IdenticalPath = Descriptor.Warning(
        "REDU505", "Two paths are identical", "The path {0} at {3} is identical with {1}, so a server cannot tell their operations {2} apart: both were generated");

    public static readonly DiagnosticDescriptor RepeatedPathParameter = Descriptor.Warning(
        "REDU506", "A path names a parameter twice", "The path {0} at {2} has the parameter {1} more than once: each place gets the same value");

    public static readonly DiagnosticDescriptor DuplicateParameter = Descriptor.Warning(
        "REDU507", "A parameter is declared twice", "The parameter {0} in {1} at {2} is declared before in the same list: the first one counts");

    public static readonly DiagnosticDescriptor BadName = Descriptor.Warning(
        "REDU508", "A name cannot be sent", "{0} {1} {2}");

    public static readonly DiagnosticDescriptor NoLocation = Descriptor.Warning(
        "REDU509", "A parameter does not say where it goes", "The parameter at {0} has no location (in): operations that have it are left out");

    public static readonly DiagnosticDescriptor SharedOperationId = Descriptor.Warning(
        "REDU510", "Two operations have one operationId", "The operationId {0} at {2} is also that of {1}: both were generated as if it were not");

    public static readonly DiagnosticDescriptor BadStyle = Descriptor.Warning(
        "REDU511", "A style does not fit its place", "The style {0} at {1} is none of a {2}: {3} was taken");

    public static readonly DiagnosticDescriptor StyleWithContent = Descriptor.Warning(
        "REDU512", "A style stands beside content", "{0} at {1} counts only beside a schema, and content stands here: it was ignored");

    public static readonly DiagnosticDescriptor ContentNotOne = Descriptor.Warning(
        "REDU513", "The content of a parameter or header has not one media type", "The content at {0} has {1} and must have one: the first that there is was taken");

    public static readonly DiagnosticDescriptor SchemaAndContent = Descriptor.Warning(
        "REDU514", "A parameter or header has both schema and content", "{0} at {1} has both schema and content: the content was taken");

    public static readonly DiagnosticDescriptor NoParameterSchema = Descriptor.Warning(
        "REDU515", "A parameter has neither schema nor content", "The parameter at {0} has neither schema nor content: it was taken for a string");

    public static readonly DiagnosticDescriptor NoHeaderSchema = Descriptor.Info(
        "REDU516", "A header has neither schema nor content", "The header at {0} has neither schema nor content: it was taken for a string");

    public static readonly DiagnosticDescriptor HeaderHasName = Descriptor.Warning(
        "REDU517", "A header states its name or location", "{0} at {1} must not be stated, for the header's key is its name: it was ignored");

    public static readonly DiagnosticDescriptor DuplicateHeader = Descriptor.Warning(
        "REDU518", "A header is declared twice", "The header {0} at {1} is the same as {2}, for the names of headers are case-insensitive: one of them was ignored");

    public static readonly DiagnosticDescriptor SecondBody = Descriptor.Warning(
        "REDU519", "An operation has two bodies", "The {0} parameter at {1} stands beside a body parameter, and a request has one body: one of them was ignored");

    public static readonly DiagnosticDescriptor BadMediaType = Descriptor.Warning(
        "REDU520", "A media type is none", "{0} in {1} is no media type, which is a type, a slash and a subtype: what it describes may be left out");

    public static readonly DiagnosticDescriptor NoContent = Descriptor.Warning(
        "REDU521", "A request body has no content", "The request body at {0} has no content: it was ignored");

    public static readonly DiagnosticDescriptor UnknownEncoding = Descriptor.Info(
        "REDU522", "An encoding is for no property", "The encoding of {0} in {1} is for a property that the schema does not have: it was ignored");

    public static readonly DiagnosticDescriptor NoResponses = Descriptor.Info(
        "REDU523", "An operation has no responses", "{0} has no responses: every success was taken to be without a value");

    public static readonly DiagnosticDescriptor MethodHasField = Descriptor.Warning(
        "REDU524", "An additional operation has a field of its own", "The method {0} at {1} must not stand among additionalOperations: move it to the path item's {2}");

    public static readonly DiagnosticDescriptor NewerMember = Descriptor.Warning(
        "REDU525", "A member belongs to a newer version", "{0} at {1} belongs to OpenAPI {2} and the document states an older version: it was ignored");

    public static readonly DiagnosticDescriptor BadComponentName = Descriptor.Warning(
        "REDU526", "A component's name has other characters than it may have", "The name {0} in {1} may have letters, digits, '.', '-' and '_' alone: it was taken as it is");

    public static readonly DiagnosticDescriptor IdenticalPathApart = Descriptor.Info(
        "REDU527", "Two paths are identical but for their operations", "The path {0} at {2} is identical with {1}, which has other operations: it was read as one path");

    public static readonly DiagnosticDescriptor ExpressionWithOperator = Descriptor.Info(
        "REDU528", "A template expression has an operator", "{{{0}}} in the path {1} at {3} has an operator, which OpenAPI does not have: it was taken for the parameter {2}");

    public static readonly DiagnosticDescriptor NestedEncoding = Descriptor.Warning(
        "REDU529", "The parts of a part are left out", "{0} at {1} describes the parts of a part, which are not written: it was ignored, and the part is JSON or a file that the caller brings");

    public static readonly DiagnosticDescriptor UndeclaredServerVariable = Descriptor.Warning(
        "REDU530", "A server variable is not declared", "The server URL {0} at {2} has the variable {1}, which is not declared: it was left as it stands");

    public static readonly DiagnosticDescriptor BadServerVariable = Descriptor.Warning(
        "REDU531", "A server variable has no right default", "The server variable at {0} {1}");

    public static readonly DiagnosticDescriptor IncompleteScheme = Descriptor.Warning(
        "REDU540", "A security scheme is incomplete", "The security scheme at {0} has no {1}, which its type requires: {2}");

    public static readonly DiagnosticDescriptor IncompleteFlow = Descriptor.Info(
        "REDU541", "An OAuth flow is incomplete", "The OAuth flow at {0} has no {1}: the caller brings the token, however it is got");

    public static readonly DiagnosticDescriptor UnknownAlternative = Descriptor.Warning(
        "REDU542", "A security requirement names no security scheme", "The security requirement at {0} names {1}, which the document does not declare: this alternative was left out");

    public static readonly DiagnosticDescriptor BadDefault = Descriptor.Warning(
        "REDU550", "A default is not of its schema's type", "The default at {0} is no {1}, which its schema asks for: it was ignored");

    public static readonly DiagnosticDescriptor NullDefault = Descriptor.Warning(
        "REDU551", "A default is null where null is not allowed", "The default at {0} is null and its schema asks for {1}: it was taken for no default");

    public static readonly DiagnosticDescriptor BadEnumValue = Descriptor.Info(
        "REDU552", "A value of an enumeration is not of its schema's type", "The value at {0} is no {1}, which its schema asks for, so it is never valid: it was taken for one where it can be, or left out");

    public static readonly DiagnosticDescriptor EmptyRange = Descriptor.Warning(
        "REDU553", "No value is in a range", "{0} at {1}, so no value is valid: both were ignored");

    public static readonly DiagnosticDescriptor BadPattern = Descriptor.Warning(
        "REDU554", "A pattern is no regular expression", "The pattern at {0} {1}, which no dialect of regular expressions takes: it was ignored");

    public static readonly DiagnosticDescriptor NoDiscriminatorProperty = Descriptor.Warning(
        "REDU555", "A discriminator names no property", "The discriminator at {0} has no propertyName: it was ignored");

    public static readonly DiagnosticDescriptor MappingNowhere = Descriptor.Warning(
        "REDU556", "A discriminator's mapping leads nowhere", "The mapping of {0} at {1} leads to {2}, which the document does not have: this value was ignored");

    public static readonly DiagnosticDescriptor BadEnum = Descriptor.Warning(
        "REDU557", "No value of an enumeration is of its schema's type", "No value of the enum at {0} is {1}, which its schema asks for: each was taken for one where it can be, or left out");

    public static readonly DiagnosticDescriptor NoNodeOfItsOwn = Descriptor.Warning(
        "REDU558", "Only a list has no node of its own in XML", "nodeType at {0} is none, which leaves the value without an element: it was taken for element");

    public static readonly DiagnosticDescriptor More = Descriptor.Info(
        "REDU599", "More problems of one kind were found", "{1} more problems of the kind {0} were found from {2} on, and are not shown");
}
