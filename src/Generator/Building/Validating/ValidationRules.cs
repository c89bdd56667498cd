using System;
using System.Collections.Generic;
using ReduGen.Generator.Building.Validating.Bodies;
using ReduGen.Generator.Building.Validating.Parameters;
using ReduGen.Generator.Building.Validating.Paths;
using ReduGen.Generator.Building.Validating.Schemas;
using ReduGen.Generator.Building.Validating.Security;

namespace ReduGen.Generator.Building.Validating;

/// <summary>The rules for each of the specification's objects, by the names that the shapes give them. A new rule is a new file and a name in here.</summary>
internal static class ValidationRules
{
    public static IReadOnlyDictionary<string, ValidationRule[]> OfVersion2 { get; } = new Dictionary<string, ValidationRule[]>(StringComparer.Ordinal)
    {
        ["Swagger"] = [DeceptiveNameRule.CheckVersion2, PathTemplateRule.Check, IdenticalPathRule.Check, SecurityRequirementRule.Check],
        ["path item"] = [DuplicateParameterRule.Check],
        ["operation"] =
        [
            OperationIdRule.Check, DeceptiveNameRule.CheckOperation, DuplicateParameterRule.Check, BodyParameterRule.Check, SecurityRequirementRule.Check,
        ],
        ["parameter"] = [ParameterNameRule.Check, DeceptiveNameRule.CheckParameter, RequiredPathParameterRule.Check, SchemaKeywords.Check],
        ["header"] = [SchemaKeywords.Check],
        ["response"] = [HeaderNameRule.Check],
        ["schema"] = [SchemaKeywords.Check, DeceptiveNameRule.CheckSchema],
        ["security scheme"] = [SecuritySchemeRule.CheckVersion2],
    };

    public static IReadOnlyDictionary<string, ValidationRule[]> OfVersion3 { get; } = new Dictionary<string, ValidationRule[]>(StringComparer.Ordinal)
    {
        ["OpenAPI"] = [NewerMemberRule.CheckDocument, PathTemplateRule.Check, IdenticalPathRule.Check, SecurityRequirementRule.Check],
        ["path item"] = [NewerMemberRule.CheckPathItem, AdditionalOperationRule.Check, DuplicateParameterRule.Check],
        ["operation"] =
        [
            OperationIdRule.Check, DeceptiveNameRule.CheckOperation, DuplicateParameterRule.Check, SecurityRequirementRule.Check, ResponsesRule.Check,
        ],
        ["parameter"] =
        [
            ParameterNameRule.Check, DeceptiveNameRule.CheckParameter, RequiredPathParameterRule.Check, SchemaOrContentRule.CheckParameter, ContentRule.CheckOne, StyleRule.CheckParameter, MediaTypeRule.Check,
        ],
        ["header"] = [HeaderRule.Check, SchemaOrContentRule.CheckHeader, ContentRule.CheckOne, StyleRule.CheckHeader, MediaTypeRule.Check],
        ["request body"] = [ContentRule.CheckAny, MediaTypeRule.Check],
        ["response"] = [HeaderNameRule.Check, MediaTypeRule.Check],
        ["media type"] = [NewerMemberRule.CheckMediaType, EncodingRule.Check],
        ["encoding"] = [NewerMemberRule.CheckEncoding, NestedEncodingRule.Check, HeaderNameRule.Check, StyleRule.CheckEncoding],
        ["components"] = [NewerMemberRule.CheckComponents, ComponentNameRule.Check, DeceptiveNameRule.CheckComponents],
        ["security scheme"] = [NewerMemberRule.CheckSecurityScheme, SecuritySchemeRule.CheckVersion3],
        ["OAuth flows"] = [OAuthFlowRule.Check],
        ["server"] = [ServerRule.Check],
        ["schema"] = [SchemaKeywords.Check, XmlNodeRule.Check, DeceptiveNameRule.CheckSchema],
    };
}
