package dev.fingerpost.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.file.SourceFile;
import dev.fingerpost.path.ProjectPath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lint looks before anything guards: twice as much of whatever its rules begin with costs twice as much at most. */
class TemplateLintTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "? ",
                "?n",
                "?no",
                "?no_es",
                "?eval_",
                " ",
                ".",
                ". ",
                ".no",
                "<",
                "<#",
                "<#n",
                "<#no_auto_",
                "<#output_",
                "<#ftl",
                "<#ftl ",
                "<#ftl output_ ",
                "<#ftl a auto_",
                "<@",
                "<@ ",
                "<@a ",
                "<@a/",
                "</",
                "</#",
                "1",
                "1.",
                "<#if",
                "<#if ",
                "<#ftl>",
                "()",
                "a",
                "output_format "
            })
    void looksAtEachCharacterAFewTimes(String beginning) {
        long once = looks(beginning.repeat(2_000));
        long twice = looks(beginning.repeat(4_000));
        assertThat(twice).isLessThanOrEqualTo(2 * once + 1_000);
        assertThat(twice / (4_000.0 * beginning.length())).isLessThan(60);
    }

    private static long looks(String code) {
        Counted counted = new Counted(code);
        TemplateLint.run(new SourceFile(new ProjectPath("templates/x.ftlh"), code), counted);
        return counted.looks;
    }

    /** A text that counts how often somebody looks at one of its characters. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
