package dev.fingerpost.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class StylesTest {
    /** Others are for some pages only; BudgetIT counts them there. */
    private static final String FOR_ALL = "assets/css/";

    private static final int BUDGET = 12 * 1024;

    @Test
    void theStylesOfAllPagesStayWithinTheirBudget() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (Map.Entry<String, String> sheet : ThemeFiles.endingIn(".css").entrySet()) {
                if (sheet.getKey().startsWith(FOR_ALL)) {
                    out.write(sheet.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(packed.size()).isLessThanOrEqualTo(BUDGET);
    }

    @Test
    void allStylesStandInALayer() {
        ThemeFiles.endingIn(".css")
                .forEach((name, css) -> assertThat(css).as(name).contains("@layer "));
    }

    @Test
    void coloursAreNamedInOnePlace() {
        Map<String, String> others = ThemeFiles.endingIn(".css");
        others.remove("assets/css/10-tokens.css");
        others.remove("assets/css/70-adapt.css");
        others.forEach((name, css) -> assertThat(css).as(name).doesNotContainPattern(":[^;{}]*#[0-9a-f]{3,8}\\b"));
    }

    @Test
    void noTemplateHoldsAStyleOrAScript() {
        ThemeFiles.endingIn(".ftlh")
                .forEach((name, template) ->
                        assertThat(template).as(name).doesNotContainPattern("\\sstyle=|\\son[a-z]+=|<style|<script>"));
    }
}
