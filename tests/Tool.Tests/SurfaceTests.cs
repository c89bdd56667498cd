using System.IO;
using ReduGen.Tool.Tests.Kit;

namespace ReduGen.Tool.Tests;

/// <summary>The commands <c>diff</c> and <c>lock</c>.</summary>
public sealed class SurfaceTests
{
    private const string Old =
        """
        openapi: 3.1.0
        info: { title: Things, version: '1' }
        servers: [{ url: 'https://things.example' }]
        components:
          schemas:
            Thing:
              type: object
              required: [id]
              properties:
                id: { type: string }
                size: { type: integer, format: int32 }
                status: { type: string, enum: [on, off, low] }
            NewThing:
              type: object
              required: [name]
              properties: { name: { type: string } }
        paths:
          /things:
            get:
              tags: [shop]
              operationId: list
              parameters: [{ name: limit, in: query, schema: { type: integer, format: int32 } }]
              responses:
                '200': { description: All., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } } }
            post:
              tags: [shop]
              operationId: create
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/NewThing' } } } }
              responses: { '204': { description: Done. } }
        """;

    [Fact]
    public void Nothing_changes_where_only_words_and_order_do()
    {
        Call call = Diff(Old, Old.Replace("description: All.", "description: Every thing.").Replace("title: Things", "title: Many"));

        Assert.Equal((0, "0 changes: 0 breaking, 0 compatible\n"), (call.ExitCode, call.Output));
    }

    [Theory]
    [InlineData("id: { type: string }", "id: { type: string }\n        colour: { type: string }", "compatible: the member Thing.Colour is new (string?, \"colour\" String)")]
    [InlineData("enum: [on, off, low]", "enum: [on, off, low, idle]", "compatible: the value ThingStatus.Idle is new (value, idle)")]
    [InlineData("parameters: [{", "parameters: [{ name: q, in: query, schema: { type: string } }, {", "compatible: the parameter Shop.List Q is new (string?, Query \"q\" String)")]
    [InlineData("enum: [on, off, low]", "enum: [on, low]", "breaks source, binary: the value ThingStatus.Off is gone (value, off)")]
    [InlineData("        size: { type: integer, format: int32 }\n", "", "breaks source, binary: the member Thing.Size is gone (int?, \"size\" Int32)")]
    [InlineData("size: { type: integer, format: int32 }", "size: { type: string }", "breaks source, binary, wire: the member Thing.Size: int? became string?, \"size\" Int32 became \"size\" String on the wire")]
    [InlineData("required: [id]", "required: []", "breaks source, binary, wire: the member Thing.Id: string became string?, it is optional now")]
    [InlineData("required: [name]", "required: []", "breaks source, binary: the member NewThing.Name: string became string?, it is optional now")]
    [InlineData("properties: { name: { type: string } }", "properties: { name: { type: string }, kind: { type: string } }", "compatible: the member NewThing.Kind is new (string?, \"kind\" String)")]
    [InlineData("{ name: limit, in: query,", "{ name: limit, in: header,", "breaks wire: the parameter Shop.List Limit: Query \"limit\" Int32 became Header \"limit\" Int32 on the wire")]
    [InlineData("operationId: create", "operationId: add", "breaks source, binary, wire: the operation Shop.Create is gone ((NewThing body) → nothing, POST /things)")]
    [InlineData("paths:\n  /things:", "paths:\n  /objects:", "breaks wire: the operation Shop.List: GET /things became GET /objects on the wire")]
    public void A_change_says_what_it_breaks(string old, string now, string line) => Assert.Contains(line, Diff(Old, Old.Replace(old, now)).Lines);

    [Fact]
    public void A_required_member_of_what_is_sent_breaks_source_and_wire()
    {
        Call call = Diff(Old, Old.Replace("required: [name]", "required: [name, kind]").Replace("properties: { name: { type: string } }", "properties: { name: { type: string }, kind: { type: string } }"));

        Assert.Equal(1, call.ExitCode);
        Assert.Contains("breaks source, wire: the member NewThing.Kind is new (string, \"kind\" String, required)", call.Lines);
        Assert.Equal("1 change: 1 breaking, 0 compatible", call.Lines[^1]);
    }

    [Fact]
    public void Markdown_shows_what_breaks_in_a_table_and_folds_the_rest()
    {
        Call call = Call.Of("diff", Folder(Old, out WorkFolder folder), folder.With("new.yaml", Old.Replace("enum: [on, off, low]", "enum: [on, low, idle]"))["new.yaml"], "--markdown");
        folder.Dispose();

        Assert.Equal(
            """
            ### 2 changes: 1 breaking, 1 compatible

            | breaks | what changed |
            | --- | --- |
            | source, binary | the value ThingStatus.Off is gone (value, off) |

            <details><summary>Compatible changes</summary>

            - the value ThingStatus.Idle is new (value, idle)

            </details>

            """.ReplaceLineEndings("\n"),
            call.Output);
    }

    [Fact]
    public void A_lock_file_holds_the_surface_and_stands_for_the_old_document()
    {
        string document = Folder(Old, out WorkFolder folder);
        using WorkFolder work = folder;

        Call locked = Call.Of("lock", document);
        string file = Path.ChangeExtension(document, ".surface.txt");

        Assert.Equal((0, ""), (locked.ExitCode, locked.Error));
        Assert.Contains("\nmember Thing.Id: string = \"id\" String required, response\n", File.ReadAllText(file));
        Assert.Equal("0 changes: 0 breaking, 0 compatible\n", Call.Of("diff", file, document).Output);
    }

    [Fact]
    public void A_line_that_is_no_part_of_a_surface_is_told_with_its_place()
    {
        string document = Folder(Old, out WorkFolder folder);
        using WorkFolder work = folder.With("bad.surface.txt", "# heading\nnonsense\n");

        Call call = Call.Of("diff", folder["bad.surface.txt"], document);

        Assert.Equal((1, $"{folder["bad.surface.txt"]}(2,1): this line is no part of a surface; write the file anew by redugen lock\n"), (call.ExitCode, call.Error));
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        using WorkFolder folder = new();

        Assert.Equal(2, Call.Of("diff", folder["a.yaml"], folder["b.yaml"]).ExitCode);
        Assert.Equal(2, Call.Of("lock", folder["a.yaml"]).ExitCode);
    }

    private static Call Diff(string old, string now)
    {
        using WorkFolder folder = new WorkFolder().With("old.yaml", old).With("new.yaml", now);
        return Call.Of("diff", folder["old.yaml"], folder["new.yaml"]);
    }

    private static string Folder(string document, out WorkFolder folder)
    {
        folder = new WorkFolder().With("old.yaml", document);
        return folder["old.yaml"];
    }
}
