package dev.fingerpost.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.fingerpost.config.ConfigReader;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.frontmatter.FrontMatterReader;
import dev.fingerpost.json.Json;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.site.SourcesReader;
import dev.fingerpost.yaml.YamlList;
import dev.fingerpost.yaml.YamlMap;
import dev.fingerpost.yaml.YamlReader;
import dev.fingerpost.yaml.YamlScalar;
import dev.fingerpost.yaml.YamlValue;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The reader and the schema, made from the same keys, must think alike. */
class SchemasTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<String, String> FOLDERS = Map.of(
            "page", "content/",
            "guide", "content/guides/",
            "case-study", "content/case-studies/",
            "decision-tree", "content/trees/",
            "decision-record", "content/decisions/");

    @Test
    void hasASchemaForAllThatIsWrittenInYamlAndForTrees() {
        assertThat(Schemas.names())
                .containsExactly(
                        "config",
                        "page",
                        "guide",
                        "case-study",
                        "decision-tree",
                        "decision-record",
                        "sources",
                        "comparison",
                        "scorecard",
                        "calculator",
                        "register",
                        "tree",
                        "decisions");
    }

    /** Validators bring the regular expressions of their own language; few know `\\p`, and some give up on the whole schema. */
    @ParameterizedTest
    @MethodSource("dev.fingerpost.pipeline.Schemas#names")
    void asksForPatternsThatAllLanguagesKnow(String name) {
        assertThat(Schemas.json(name)).doesNotContain("\\\\p");
    }

    @ParameterizedTest
    @MethodSource("dev.fingerpost.pipeline.Schemas#names")
    void writesValidSchemas(String name) {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(Schemas.json(name), InputFormat.JSON)).isEmpty();
        assertThat(Schemas.json(name)).endsWith("}\n").isEqualTo(Schemas.json(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title: A",
                "title: 1.20",
                "title: true",
                "base-url: https://example.org/a",
                "language: pt-BR",
                "licence: {name: CC BY 4.0}",
                "nav: [index.md, {page: a/b.md}, {title: G, items: [a.md, {title: H, items: []}]}]",
                "approaches: [{id: rag, name: RAG, mark: diamond-bar, hue: teal}]",
                "checks: {figures: true}",
                "checks: {figures: {in: [guides, index.md, a/b/], units: [tokens]}}",
                "silence: [page-orphan]",
            })
    void takesGoodConfigurations(String yaml) {
        assertBothTake("config", yaml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "titel: A",
                "title:",
                "title: [a]",
                "title: ' '",
                "base-url: ftp://example.org/",
                "base-url: https://example.org/?a",
                "language: en_GB",
                "branch: a b",
                "licence: CC BY",
                "licence: {url: 'https://example.org'}",
                "licence: {name: A, url: 'javascript:x'}",
                "html: save",
                "nav: a.md",
                "nav: [a.html]",
                "nav: [[a.md]]",
                "nav: [{title: A}]",
                "nav: [{items: [a.md]}]",
                "nav: [{title: A, url: 'https://e.org', items: []}]",
                "nav: [{title: A, items: [../a.md]}]",
                "approaches: [{id: Rag, name: RAG, mark: ring, hue: teal}]",
                "approaches: [{id: rag, mark: ring, hue: teal}]",
                "approaches: [{id: rag, name: RAG, mark: rign, hue: teal}]",
                "checks: {figures: yes}",
                "checks: {figure: true}",
                "checks: {figures: {in: [../a]}}",
                "silence: [link-broken]",
                "silence: [page-orphan, page-orphan]",
            })
    void refusesBadConfigurations(String yaml) {
        assertBothRefuse("config", yaml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{title: A, tags: [a b, c++, é], updated: 2026-06-04, order: 3, draft: true, aliases: [a.md]}",
                "{organisation: A, year: 2024, evidence: vendor, context: {A: 1, B: x}}",
                "results: [{metric: a, value: 1.20}, {metric: b, before: 1, after: 2, unit: '%', source: x}]",
                "decision: {tree: ../trees/x.md, answers: {a: b, c: [d, e]}}",
            })
    void takesGoodCaseStudies(String yaml) {
        assertBothTake("case-study", yaml);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "redirects: {a: b}",
                "tags: [RAG]",
                "tags: {a: b}",
                "tags: [a, a]",
                "updated: 4.6.2026",
                "updated: 2026-6-4",
                "order: '3'",
                "order: 3.5",
                "order: 10000000",
                "draft: yes",
                "draft: 'true'",
                "kind: guid",
                "year: 26",
                "evidence: great",
                "context: [a]",
                "context: {a: {b: c}}",
                "results: [{metric: a}]",
                "results: [{value: a}]",
                "results: [{metric: a, before: 1}]",
                "results: [{metric: a, value: 1, before: 1, after: 2}]",
                "decision: {tree: a.md}",
                "decision: {tree: a.md, answers: {a: {b: c}}}",
            })
    void refusesBadCaseStudies(String yaml) {
        assertBothRefuse("case-study", yaml);
    }

    @Test
    void knowsTheKeysOfEachKind() {
        assertBothTake("decision-tree", "redirects: {a: b, c/d: e/f}");
        assertBothTake("decision-tree", "approach-of: {a: b}");
        assertBothRefuse("decision-tree", "redirects: {a: [b]}");
        assertBothRefuse("guide", "approach: rag");
        assertBothRefuse("page", "redirects: {a: b}");
        assertBothTake("guide", "review-by: 2026-06-04");
    }

    /** Whatever stands at a key, in a list there, or in a list of maps: the reader and the schema think alike of it. */
    @ParameterizedTest
    @ValueSource(strings = {"config", "page", "guide", "case-study", "decision-tree", "decision-record"})
    void takeTheSameScalars(String name) {
        Schema schema = REGISTRY.getSchema(Schemas.json(name));
        SoftAssertions same = new SoftAssertions();
        for (String key : JsonMapper.shared()
                .readTree(Schemas.json(name))
                .get("properties")
                .propertyNames()) {
            for (String value : List.of(
                    "a", "a b", "A", "a.md", "2026", "0", "-7", "0.25", "1.20", "true", "2026-06-04", "é", "''")) {
                for (String yaml : List.of(key + ": " + value, key + ": [" + value + "]")) {
                    same.assertThat(schema.validate(json(yaml), InputFormat.JSON)
                                    .isEmpty())
                            .as(yaml)
                            .isEqualTo(read(name, yaml).notes().isEmpty());
                }
            }
        }
        same.assertAll();
    }

    @Test
    void knowsSources() {
        assertBothTake("sources", "a-1: {title: A, grade: measured, url: 'https://a.org/x?y#z', seen: 2026-06-04}");
        assertBothRefuse("sources", "A_1: {title: A, grade: measured}");
        assertBothRefuse("sources", "a: {title: A}");
        assertBothRefuse("sources", "a: {title: A, grade: great}");
        assertBothRefuse("sources", "a: x");
        assertBothRefuse("sources", "a: {title: A, grade: vendor, url: 'javascript:x'}");
        assertBothRefuse("sources", "a: {title: A, grade: vendor, year: 20}");
    }

    private static void assertBothTake(String name, String yaml) {
        assertThat(read(name, yaml).notes()).isEmpty();
        assertThat(REGISTRY.getSchema(Schemas.json(name)).validate(json(yaml), InputFormat.JSON))
                .isEmpty();
    }

    private static void assertBothRefuse(String name, String yaml) {
        assertThat(read(name, yaml).notes()).isNotEmpty();
        assertThat(REGISTRY.getSchema(Schemas.json(name)).validate(json(yaml), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Noted<?> read(String name, String yaml) {
        return switch (name) {
            case "config" -> ConfigReader.read(new SourceFile(new ProjectPath("fingerpost.yaml"), yaml));
            case "sources" -> SourcesReader.read(new SourceFile(new ProjectPath("content/sources.yaml"), yaml));
            default ->
                FrontMatterReader.read(
                        new SourceFile(new ProjectPath(FOLDERS.get(name) + "a.md"), "---\n" + yaml + "\n---\n"));
        };
    }

    /** What an editor sees: plain scalars typed by YAML's core schema. */
    private static String json(String yaml) {
        YamlMap map =
                YamlReader.read(new SourceFile(new ProjectPath("a.yaml"), yaml)).value();
        return Json.compact(json -> write(map, json));
    }

    private static void write(YamlValue value, Json json) {
        if (value instanceof YamlMap map) {
            json.object();
            map.entries().forEach(entry -> write(entry.value(), json.name(entry.key())));
            json.end();
        } else if (value instanceof YamlList list) {
            json.array();
            list.items().forEach(item -> write(item, json));
            json.end();
        } else if (value instanceof YamlScalar scalar) {
            write(scalar, json);
        } else {
            throw new AssertionError(value);
        }
    }

    private static void write(YamlScalar scalar, Json json) {
        String text = scalar.text();
        if (scalar.isNothing()) {
            json.array().end(); // stands for null, which no key takes either
        } else if (scalar.plain() && text.matches("true|false")) {
            json.value(text.equals("true"));
        } else if (scalar.plain() && text.matches("-?[0-9]+")) {
            json.value(Long.parseLong(text));
        } else if (scalar.plain() && text.matches("-?[0-9]+\\.[0-9]+")) {
            json.value(Double.parseDouble(text));
        } else {
            json.value(text);
        }
    }
}
