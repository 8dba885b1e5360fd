package dev.fingerpost.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void writesCompactly() {
        assertThat(Json.compact(json -> json.object()
                        .field("id", "rag")
                        .field("n", 3)
                        .field("share", 0.25)
                        .field("draft", false)
                        .optional("absent", null)
                        .optional("present", "x")
                        .texts("tags", List.of("a", "b"))
                        .object("empty")
                        .end()
                        .array("list")
                        .value(1)
                        .array()
                        .end()
                        .end()
                        .end()))
                .isEqualTo("{\"id\":\"rag\",\"n\":3,\"share\":0.25,\"draft\":false,\"present\":\"x\","
                        + "\"tags\":[\"a\",\"b\"],\"empty\":{},\"list\":[1,[]]}");
    }

    @Test
    void writesWithIndentation() {
        String text = Json.pretty(json -> json.object()
                .array("items")
                .object()
                .field("a", true)
                .end()
                .value("x")
                .end()
                .array("none")
                .end()
                .end());
        assertThat(text).isEqualTo("""
                {
                  "items": [
                    {
                      "a": true
                    },
                    "x"
                  ],
                  "none": []
                }
                """);
    }

    @Test
    void escapesWhatJsonMustEscapeAndNothingElse() {
        assertThat(Json.compact(json -> json.value("\"\\\n\t\0 <b>&amp; é 😀 \u2028")))
                .isEqualTo("\"\\\"\\\\\\n\\t\\u0000 <b>&amp; é 😀 \u2028\"");
    }

    @Test
    void letsNothingOutOfAScriptElement() {
        String text = Json.forScript(json ->
                json.object().field("</script><!--", "]]> & \u2028\u2029 '\"").end());
        assertThat(text)
                .isEqualTo("{\"\\u003C/script\\u003E\\u003C!--\":\"]]\\u003E \\u0026 \\u2028\\u2029 '\\\"\"}")
                .doesNotContain("<", ">", "&");
    }

    @Test
    void writesTheSameDigitsOnEveryJava() {
        // Double.toString(2e23) has other digits before Java 19.
        assertThat(Json.compact(
                        json -> json.array().value(2e-3).value(2e23).value(0.1).end()))
                .isEqualTo("[0.002,2.0E23,0.1]");
    }

    @Test
    void refusesAnUnfinishedText() {
        assertThatThrownBy(() -> Json.compact(json -> json.object())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Json.compact(json -> json.value(Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
