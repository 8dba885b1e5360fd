package dev.fingerpost.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortcodeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "note; ; note||",
                "note; Words; note|Words|",
                "note; \"Two \\\"words\\\"\" rest; note|Two \"words\"|",
                "note; title=`raw \\ words`; note|raw \\ words|",
                "details; summary = \"More\"; details|More|-",
                "expand; ; expand||-",
                "alert; ; alert||",
                "alert; danger Title; danger|Title|",
                "notice; type=tip title=T; tip|T|",
                "callout; context=info; info||",
                "hint; color=red; red||",
                "admonition; kind=x \"y\"; x||",
                "admonition; kind=x y z; x|z|",
            })
    void aNoticeIsWhatItSays(String name, String parameters, String notice) {
        Shortcode.Notice read = Shortcode.notice(name, parameters == null ? "" : parameters);
        assertThat(read.kind() + "|" + read.title() + "|" + read.fold()).isEqualTo(notice);
    }
}
