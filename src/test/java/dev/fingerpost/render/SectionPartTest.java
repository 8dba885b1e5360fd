package dev.fingerpost.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SectionPartTest {
    private static String part(String html) {
        return new SectionPart("rag", Map.of("rag.html", "rag", "lora.html", "lora")).of(html);
    }

    @Test
    void givesIdsAPrefixAndWhatRefersToThem() {
        assertThat(part("<sup id=\"fnref-1\"><a href=\"#fn-1\" aria-label=\"Note 1\">1</a></sup>"))
                .isEqualTo("<sup id=\"rag--fnref-1\"><a href=\"#rag--fn-1\" aria-label=\"Note 1\">1</a></sup>");
        assertThat(part("<ol aria-labelledby=\"a b\"></ol>")).isEqualTo("<ol aria-labelledby=\"rag--a rag--b\"></ol>");
    }

    @Test
    void leadsToPartsWithinThePage() {
        assertThat(part("<a href=\"lora.html\">L</a> <a href=\"lora.html#data\">D</a> <a href=\"rag.html#x\">X</a>"))
                .isEqualTo("<a href=\"#lora\">L</a> <a href=\"#lora--data\">D</a> <a href=\"#rag--x\">X</a>");
        assertThat(part("<a href=\"../glossary.html#rag\">G</a><a href=\"#\">T</a>"))
                .isEqualTo("<a href=\"../glossary.html#rag\">G</a><a href=\"#\">T</a>");
    }

    @Test
    void movesHeadingsDown() {
        assertThat(part("<h1>A</h1><h2 id=\"b\">B</h2><h6>C</h6><hr><header></header>"))
                .isEqualTo("<h2>A</h2><h3 id=\"rag--b\">B</h3><h6>C</h6><hr><header></header>");
    }

    @Test
    void leavesTextAlone() {
        String text = "<p title='a > id=\"x\"'>say id=\"x\" and &lt;h2 id=\"y\"&gt;</p><code>href=\"#z\"</code>";
        assertThat(part(text)).isEqualTo(text);
    }
}
