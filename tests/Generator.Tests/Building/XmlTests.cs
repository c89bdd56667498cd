using ReduGen.Generator.Tests.Kit;

namespace ReduGen.Generator.Tests.Building;

public sealed class XmlTests
{
    [Fact]
    public void A_component_is_described_once_and_may_hold_itself()
    {
        GeneratedClient client = Generate.From(Document(
            """
            type: object
            required: [tags]
            properties:
              id: { type: integer, xml: { attribute: true } }
              name: { type: string, xml: { name: Name, namespace: 'urn:n', prefix: n } }
              tags: { type: array, xml: { name: ignored }, items: { type: string, xml: { name: tag } } }
              sizes: { type: array, items: { type: number } }
              parts: { type: array, xml: { name: Parts, wrapped: true }, items: { $ref: '#/components/schemas/Thing' } }
              first: { $ref: '#/components/schemas/Thing' }
              labels: { type: object, additionalProperties: { type: boolean } }
              any: {}
            xml: { name: T }
            """));

        Assert.Contains(
            ".Returns(200, ApiClientXml.Shapes.Body(global::ReduGen.Generated.Json.Model<Thing>(), global::ReduGen.Generated.XmlShape.Of(\"T\", \"Thing\")));",
            client.Text("ThingClient"));
        Assert.Contains(
            """
            new XmlShapes()
            .Add("Thing", XmlShape.Object(null,
             XmlShape.Number("id").As("id").Attribute(),
             XmlShape.Text("Name").As("name").In("urn:n", "n"),
             XmlShape.List(XmlShape.Text("tag")).As("tags").Required(),
             XmlShape.List(XmlShape.Number("sizes")).As("sizes"),
             XmlShape.Wrapped("Parts", XmlShape.Of("T", "Thing")).As("parts"),
             XmlShape.Of("first", "Thing").As("first"),
             XmlShape.Map("labels", XmlShape.Boolean(null)).As("labels"),
             XmlShape.Any("any").As("any")));
            """,
            Plain(client));
    }

    [Theory]
    [InlineData("type: object", true)]
    [InlineData("type: string", true)]
    [InlineData("type: array, items: { type: string }", false)]
    public void What_is_no_list_is_told_that_it_has_an_element_all_the_same(string schema, bool isTold) => Assert.Equal(
        isTold ? ["(12,49): warning REDU558: nodeType at #/components/schemas/Thing/properties/a/xml/nodeType is none, which leaves the value without an element: it was taken for element"] : [],
        CoreRun.Of(Document($"{{ type: object, properties: {{ a: {{ xml: {{ nodeType: none }}, {schema} }} }} }}", version: "3.2.0")).Diagnostics);

    [Fact]
    public void A_base_has_the_members_of_all_that_extend_it() => Assert.Contains(
        """
        .Add("Thing", XmlShape.Object(null,
         XmlShape.Text("kind").As("kind"),
         XmlShape.Number("legs").As("legs").Attribute(),
         XmlShape.Text("bark").As("bark")));
        """,
        Plain(Generate.From(Document(
            """
            type: object
            required: [kind]
            properties: { kind: { type: string } }
            discriminator: { propertyName: kind }
            """,
            more: """
                Walker: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { legs: { type: integer, xml: { attribute: true } } } }] }
                Dog: { allOf: [{ $ref: '#/components/schemas/Walker' }, { type: object, properties: { bark: { type: string } } }] }
            """))));

    [Theory]
    [InlineData("wrapped: true", "XmlShape.Wrapped(\"items\", XmlShape.Text(\"items\")).As(\"items\")")]
    [InlineData("name: all, wrapped: true", "XmlShape.Wrapped(\"all\", XmlShape.Text(\"all\")).As(\"items\")")]
    [InlineData("name: all", "XmlShape.List(XmlShape.Text(\"items\")).As(\"items\")")]
    public void A_list_is_in_an_element_of_its_own_only_where_it_is_wrapped(string xml, string shape) =>
        Assert.Contains(shape, Plain(Generate.From(Document($"{{ type: object, properties: {{ items: {{ type: array, xml: {{ {xml} }}, items: {{ type: string }} }} }} }}"))));

    [Theory]
    [InlineData("attribute", ".Attribute()")]
    [InlineData("text", ".Content()")]
    [InlineData("cdata", ".Cdata()")]
    [InlineData("element", "")]
    public void The_node_types_of_3_2_are_understood(string nodeType, string place) => Assert.Contains(
        $"XmlShape.Text(\"a\").As(\"a\"){place})",
        Plain(Generate.From(Document($"{{ type: object, properties: {{ a: {{ type: string, xml: {{ nodeType: {nodeType} }} }} }} }}", version: "3.2.0"))));

    [Fact]
    public void What_allOf_puts_together_is_one_object_that_may_hold_itself()
    {
        string text = Plain(Generate.From(Document(
            """
            type: object
            properties:
              next: { allOf: [{ $ref: '#/components/schemas/Thing' }] }
              more: { allOf: [{ $ref: '#/components/schemas/Thing' }, { type: object, properties: { b: { type: string } } }] }
            """)));

        Assert.Contains("XmlShape.Of(\"next\", \"Thing\").As(\"next\")", text);
        Assert.Contains("XmlShape.Of(\"more\", \"#/components/schemas/Thing/properties/more\").As(\"more\")", text);
        Assert.Contains(".Add(\"#/components/schemas/Thing/properties/more\", XmlShape.Object(null,", text);
        Assert.Contains("XmlShape.Text(\"b\").As(\"b\")", text);
    }

    [Fact]
    public void The_items_of_a_root_array_stand_in_any_root()
    {
        GeneratedClient client = Generate.From(Document("{ type: object, properties: { a: { type: string } } }", body: "{ type: array, items: { $ref: '#/components/schemas/Thing' } }"));

        Assert.Contains(
            "global::ReduGen.Generated.XmlShape.Wrapped(null, global::ReduGen.Generated.XmlShape.Of(null, \"Thing\"))", client.Text("ThingClient"));
        Assert.DoesNotContain("StreamAsync", client.Text("ThingClient"));
    }

    [Fact]
    public void A_body_is_sent_in_XML_where_it_has_nothing_else_and_else_by_choice()
    {
        string alone = Sent("application/xml: { schema: { $ref: '#/components/schemas/Thing' } }");
        string chosen = Sent("text/xml: { schema: { $ref: '#/components/schemas/Thing' } }, application/json: { schema: { $ref: '#/components/schemas/Thing' } }");

        Assert.Contains(
            "request.Xml(global::ReduGen.Generated.Json.Model<Thing>(), body, ApiClientXml.Shapes.Media(\"application/xml\", global::ReduGen.Generated.XmlShape.Of(\"Thing\", \"Thing\")));",
            alone);
        Assert.Contains(
            "request.Choice(options?.ContentType, global::ReduGen.Generated.Json.Model<Thing>(), body, \"application/json\", ApiClientXml.Shapes.Media(\"text/xml\", ",
            chosen);
    }

    [Theory]
    [InlineData("{ type: string }", "request.Text(body, \"application/xml\");")]
    [InlineData("{ type: string, format: binary }", "request.Stream(body, \"application/xml\");")]
    [InlineData("{}", "request.Stream(body, \"application/xml\");")]
    [InlineData("{ type: object }", "XmlShape.Object(null)));")]
    [InlineData("{ type: array, items: { $ref: '#/components/schemas/Thing' } }", "XmlShape.Wrapped(null, global::ReduGen.Generated.XmlShape.Of(\"Thing\", \"Thing\"))));")]
    public void A_body_of_XML_is_what_its_schema_says_and_else_the_callers_text_or_stream(string schema, string call) =>
        Assert.Contains(call, Sent($"application/xml: {{ schema: {schema} }}"));

    [Fact]
    public void A_document_without_xml_has_no_descriptions() =>
        Assert.DoesNotContain(Generate.From(Document("{ type: object }", mediaType: "application/json")).Files.Keys, static name => name.Contains("Xml"));

    private static string Document(string schema, string body = "{ $ref: '#/components/schemas/Thing' }", string mediaType = "application/xml", string version = "3.1.0", string more = "") =>
        $$"""
        openapi: {{version}}
        info: { title: Things, version: '1' }
        servers: [{ url: 'https://things.example' }]
        paths:
          /thing:
            get:
              operationId: getThing
              responses: { '200': { description: The thing., content: { {{mediaType}}: { schema: {{body}} } } } }
        components:
          schemas:
            Thing:
              {{schema.Replace("\n", "\n      ")}}
        {{more}}
        """;

    private static string Sent(string content) => Generate.From(
        $$"""
        openapi: 3.1.0
        info: { title: Things, version: '1' }
        servers: [{ url: 'https://things.example' }]
        paths:
          /thing:
            post:
              operationId: postThing
              requestBody: { required: true, content: { {{content}} } }
              responses: { '204': { description: Done. } }
        components: { schemas: { Thing: { type: object, properties: { a: { type: string } } } } }
        """).Text("ThingClient");

    // Without what stands in every expression, and a member a line.
    private static string Plain(GeneratedClient client) => client.Text("ApiClientXml")
        .Replace("global::ReduGen.Generated.", "")
        .Replace("            .Add(", ".Add(")
        .Replace("        new XmlShapes", "new XmlShapes")
        .Replace("Object(null, ", "Object(null,\n ")
        .Replace(", XmlShape.Number", ",\n XmlShape.Number").Replace("), XmlShape.", "),\n XmlShape.");
}
