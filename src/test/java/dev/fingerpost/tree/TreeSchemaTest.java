package dev.fingerpost.tree;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.fingerpost.Laws;
import dev.fingerpost.json.Json;
import dev.fingerpost.pipeline.Project;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is what the schema says, and the schema says all of it. */
class TreeSchemaTest {
    private static final int TREES = Laws.times(1500);

    private static final String SMALL = """
            {"version":1,"title":"T","start":"a","redirects":{"old":"a","a/b":"a/yes"},
             "questions":[
              {"id":"a","title":"A?","several":false,"shortest":1,"longest":2,"answers":[
               {"id":"yes","label":"Yes","to":"b"},{"id":"no","label":"No","to":"../x/other.html","mark":"fixed"}]},
              {"id":"b","title":"B?","several":true,"shortest":1,"longest":1,"answers":[
               {"id":"p","label":"P","if":["and",["is","a","yes"],["not",["has","c","d"]]]},{"id":"none","label":"N","mark":"none"}],
               "rules":[{"label":"Go","to":"go","if":["least","b",1,"p"]},{"label":"Go","to":"go"}]}],
             "outcomes":[{"id":"go","title":"Go"}],
             "compare":{"outcomes":["go"],"criteria":[{"name":"Cost","weight":3,"cells":[{"score":5,"text":"none"}]}]}}""";

    /** As published: takes fields that later releases may add. */
    private final Schema open = schema(TreeSchema.json());

    /** Takes nothing but what it names. Properties on one line belong to a condition of the schema, not to an object. */
    private final Schema closed = schema(
            TreeSchema.json().replace("\"properties\": {\n", "\"additionalProperties\": false, \"properties\": {\n"));

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    private static List<String> faults(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(String::valueOf)
                .toList();
    }

    @Test
    void takesAnyTree() {
        for (long seed = 0; seed < TREES; seed++) {
            DecisionTree tree = RandomTrees.tree(seed);
            String json = Json.compact(out -> {
                out.object();
                TreeJson.write(tree, out);
                out.end();
            });
            assertThat(faults(closed, json)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void takesEveryConstructThatAnAuthorCanWrite() {
        String json = Project.of("""
                -- content/index.md --
                # Home

                [A](trees/a.md) [B](trees/b.md)
                -- content/trees/a.md --
                ---
                redirects: {old: kind, kind/huge: kind/large}
                ---
                # A

                ## Questions

                ### <a name="kind"></a>Which kind?

                - [Large](#have)
                - [Small](#go) <!-- fixed -->
                - [I do not know](b.md) <!-- id: unknown; not-sure -->

                ### <a name="have"></a>What do you have?

                - [ ] People <!-- id: people -->
                - [ ] Time <!-- id: time -->
                - [ ] None <!-- id: none; none -->

                1. `if people and not time or at least 2 of people, time` — [Go](#go)
                2. `if time and not kind is small` — [Stop](#stop)
                3. `otherwise` — [Stop](#stop)

                ## Outcomes

                ### <a name="go"></a>Go

                ### <a name="stop"></a>Stop

                ## Compare

                | Criterion | Weight | [Go](#go) | Neither | [Stop](#stop) |
                | --- | --- | --- | --- | --- |
                | Cost | 3 | 5 · none | ? | 1 · much |
                | Words | | few | ? | |
                -- content/trees/b.md --
                # B

                ## Questions

                ### Sure?

                - [Yes](#go)
                - [No](#stop)

                ## Outcomes

                ### Go

                ### Stop
                """).withTheme().file("trees/a.tree.json");
        assertThat(faults(closed, json)).isEmpty();
        assertThat(json).contains("\"outcomes\": [\n      \"go\",\n      \"stop\"\n    ]");
        assertThat(json).doesNotContain("\"?\"").contains("\"to\": \"b.html\"");
    }

    @Test
    void takesWhatALaterReleaseAdds() {
        assertThat(faults(closed, SMALL)).isEmpty();
        String later = SMALL.replace("\"title\":\"Go\"", "\"title\":\"Go\",\"new\":1");
        assertThat(faults(closed, later)).isNotEmpty();
        assertThat(faults(open, later)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"version\":1            | \"version\":2",
                "\"start\":\"a\",         | ",
                "\"id\":\"a\"             | \"id\":\"A\"",
                ",\"to\":\"b\"            | ",
                "../x/other.html          | ../x/other.md",
                "\"several\":true         | \"several\":\"yes\"",
                "\"rules\"                | \"rulez\"",
                "\"mark\":\"fixed\"       | \"mark\":\"firm\"",
                "[\"is\",\"a\",\"yes\"]   | [\"is\",\"a\"]",
                "[\"is\",\"a\",\"yes\"]   | [\"was\",\"a\",\"yes\"]",
                "[\"not\",[               | [\"nor\",[",
                "[\"least\",\"b\",1,      | [\"least\",\"b\",0,",
                "\"score\":5              | \"score\":6",
                "\"weight\":3             | \"weight\":\"3\"",
                "\"a/yes\"                | \"a/b/c\""
            })
    void refusesWhatNoReaderCouldUse(String good, String bad) {
        assertThat(SMALL).contains(good);
        assertThat(faults(open, SMALL.replace(good, bad == null ? "" : bad))).isNotEmpty();
    }
}
