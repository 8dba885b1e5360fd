package dev.fingerpost.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.diag.Noted;
import dev.fingerpost.diag.Notes;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.SourceFile;
import dev.fingerpost.json.Json;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.tree.PureScript;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void putsInWhatIsGiven() {
        Messages messages = messages("a={1} after {0}\nc=It's {x} {} {9} {\n", "", "en");
        assertThat(messages.text("a", "x", 1200)).isEqualTo("1200 after x");
        assertThat(messages.text("c", 1)).isEqualTo("It's {x} {} {9} {");
    }

    @Test
    void takesTheSingularForOne() {
        Messages messages = messages("pages={0} pages\npages.one={0} page\n", "", "en");
        assertThat(messages.text("pages", 1) + ", " + messages.text("pages", 12))
                .isEqualTo("1 page, 12 pages");
    }

    /** Nobody reads of “1 answers”. */
    @Test
    void haveASingularForWhateverIsCounted() throws IOException {
        Properties words = new Properties();
        words.load(new StringReader(Files.readString(Path.of("templates/messages/en.properties"))));
        Pattern counted = Pattern.compile("\\{0} (?:[a-z]+ )?[a-z]*[a-hj-rt-z]s\\b");
        Set<String> neverOne = Set.of("wizard.score.near", "wizard.whatif.among", "tree.about.others");
        assertThat(words.stringPropertyNames().stream()
                        .filter(key -> counted.matcher(words.getProperty(key)).find())
                        .filter(key -> !words.containsKey(key + ".one") && !neverOne.contains(key)))
                .isEmpty();
    }

    @Test
    void fallsBackToTheBaseLanguageAndThenToEnglish() {
        Messages messages = messages("a=A\nb=B\n", "b=Ä\n", "de-AT");
        assertThat(messages.text("a") + messages.text("b") + messages.text("c")).isEqualTo("AÄc");
    }

    @Test
    void takesTheFormThatTheRuleOfTheFileGives() {
        Messages messages = messages(
                "a={0} pages\na.one=one page\nb={0} hits\nb.one=one hit\n",
                "plural=two: n = 2; many: n % 10 = 5..9 and n % 100 != 15..19\na={0} S\na.two=SS\na.many=viele S\n",
                "de");
        assertThat(List.of(
                        messages.text("a", 1), messages.text("a", 2), messages.text("a", 25), messages.text("a", 16)))
                .containsExactly("1 S", "SS", "viele S", "16 S");
        assertThat(messages.text("b", 1) + messages.text("a", "2.0")).isEqualTo("1 hits2.0 S");
        assertThat(messages.pluralRule()).hasValue("two: n = 2; many: n % 10 = 5..9 and n % 100 != 15..19");
    }

    @Test
    void reportsARuleOfPluralsThatHasAnotherForm() {
        for (String rule : List.of("one", "one: n is 1", "once: n = 1", "one: n % 0 = 1", "one: n = 1;; two: n = 2")) {
            BinaryFile file = new BinaryFile(
                    new ProjectPath("templates/messages/en.properties"), Bytes.utf8("\n  plural = " + rule + "\n"));
            assertThat(Messages.of(Map.of(ThemePath.words("en"), file), "en")
                            .notes()
                            .toString())
                    .startsWith("[templates/messages/en.properties:2:3: error[value-form]: `" + rule
                            + "` is no rule of plurals");
        }
    }

    /** The script says the same with the same words; it is compared with CLDR in its own tests. */
    @Test
    void chooseTheSameFormAsTheScript() throws IOException {
        try (PureScript script = new PureScript();
                Stream<Path> files = Files.list(Path.of("templates/messages"))) {
            for (Path file : files.sorted().toList()) {
                Properties words = new Properties();
                words.load(new StringReader(Files.readString(file)));
                String rule = words.getProperty("plural", "one: n = 1");
                String text =
                        "plural=" + rule + "\nn=other\nn.zero=zero\nn.one=one\nn.two=two\nn.few=few\nn.many=many\n";
                Messages messages = messages(text, "", "en");
                String said = script.call("said", Json.compact(json -> {
                    json.object();
                    messages.under("").forEach(json::field);
                    json.end();
                }));
                assertThat(said)
                        .as(file.toString())
                        .isEqualTo(IntStream.rangeClosed(0, 1000)
                                .mapToObj(n -> messages.text("n", n))
                                .collect(Collectors.joining(" ")));
            }
        }
    }

    @Test
    void tellsLinesThatSayNothingOrSayItTwice() {
        BinaryFile file = new BinaryFile(new ProjectPath("templates/messages/en.properties"), Bytes.utf8("""
                kind.guide = Guide
                kind.page
                kind.guide = Handbook
                kind.tree =
                meta.minutes = {0 min
                """));
        Notes notes = new Notes();

        assertThat(MessageFile.read(file, notes)).containsOnlyKeys("kind.guide", "kind.tree", "meta.minutes");
        notes.addAll(MessageFile.unknown(Map.of(ThemePath.words("en"), file), Map.of()));

        assertThat(notes.list())
                .map(note -> note + " " + note.hint())
                .contains(
                        "templates/messages/en.properties:2:1: error[value-form]: `kind.page` has no text "
                                + "write `kind.page = …`, or `kind.page =` to leave its words out",
                        "templates/messages/en.properties:3:1: error[yaml-duplicate-key]: key `kind.guide` stands here a second "
                                + "time the first is on line 1; keep one of them",
                        "templates/messages/en.properties:5:1: error[value-form]: `{0` of `meta.minutes` is not closed "
                                + "write `{0}`");
    }

    @Test
    void tellsAllKeysThatNothingReads() {
        Map<ThemePath, BinaryFile> files = new TreeMap<>();
        files.put(
                ThemePath.words("en"),
                new BinaryFile(
                        new ProjectPath("theme/messages/en.properties"),
                        Bytes.utf8("nav.home=Home\nfind.count={0} found\n")));
        files.put(
                ThemePath.words("fr"),
                new BinaryFile(new ProjectPath("templates/messages/fr.properties"), Bytes.utf8("""
                # Mots
                nav.hom = Accueil
                find.count.few = {0} pages
                  find.count = {0} de {1}
                own.word = À nous
                own.kind.page = Page
                own.other = Autre
                """)));
        Map<ThemePath, SourceFile> templates = Map.of(
                ThemePath.template("lib/own"),
                new SourceFile(
                        new ProjectPath("templates/lib/own.ftlh"), "${t(\"own.word\")} ${t('own.kind.' + page.kind)}"));

        assertThat(MessageFile.unknown(files, templates))
                .map(note -> note + " " + note.hint())
                .containsExactly(
                        "templates/messages/fr.properties:2:1: error[key-unknown]: the theme has no text `nav.hom`, and no template of "
                                + "yours names it did you mean `nav.home`?",
                        "templates/messages/fr.properties:3:1: error[key-unknown]: no number takes `find.count.few`: the forms here are "
                                + "`.one` write `find.count`, or a line `plural = …` that says which take `few`",
                        "templates/messages/fr.properties:4:3: error[value-form]: nothing is put in for `{1}` of `find.count` "
                                + "there is `{0}`",
                        "templates/messages/fr.properties:7:1: error[key-unknown]: the theme has no text `own.other`, and no template "
                                + "of yours names it remove it, or name it in a template: `${t(\"own.other\")}`");
    }

    /** A form that no number takes would never be seen, and a text without its number says nothing. */
    @Test
    void tellsFormsThatTheLanguageLacksAndPlacesThatATextLeavesOut() {
        assertThat(told("en", """
                        meta.minutes = minutes
                        tags.count = {0} pages
                        tags.count.one = one page
                        tags.count.few = {0} pages
                        tags.cout.one = one page
                        filter.count =
                        """))
                .containsExactly(
                        "1:1: warning[language-words]: `meta.minutes` leaves out `{0}` in English it is `{0} min read`",
                        "4:1: error[key-unknown]: no number takes `tags.count.few`: the forms here are `.one` write `tags.count`, or a "
                                + "line `plural = …` that says which take `few`",
                        "5:1: error[key-unknown]: the theme has no text `tags.cout.one`, and no template of yours names it "
                                + "did you mean `tags.count.one`?");
        assertThat(told("fr", "tags.count.one = une page\n"))
                .as("0 takes it as well")
                .containsExactly(
                        "1:1: warning[language-words]: `tags.count.one` leaves out `{0}` in English it is `{0} pages`");
        assertThat(told("ja", "tags.count.one = 一\n"))
                .containsExactly("1:1: error[key-unknown]: no number takes `tags.count.one`: there is one form for all "
                        + "write `tags.count`, or a line `plural = …` that says which take `one`");
        assertThat(told("cs", "plural = few: n = 2..4\ntags.count.few = {0} strany\n"))
                .isEmpty();
    }

    private static List<String> told(String language, String words) {
        ThemePath name = ThemePath.words(language);
        BinaryFile file = new BinaryFile(name.own(), Bytes.utf8(words));
        return MessageFile.unknown(Map.of(name, file), Map.of()).stream()
                .map(note -> note.toString().replaceFirst("[^:]*:", "") + " " + note.hint())
                .toList();
    }

    @Test
    void reportsAFileThatDoesNotParse() {
        BinaryFile file = new BinaryFile(new ProjectPath("templates/messages/en.properties"), Bytes.utf8("a=\\u12"));
        Noted<Messages> noted = Messages.of(Map.of(ThemePath.words("en"), file), "en");
        assertThat(noted.notes())
                .hasToString(
                        "[templates/messages/en.properties:1:1: error[value-form]: a `\\u` stands without four hexadecimal digits]");
    }

    private static Messages messages(String english, String german, String language) {
        return Messages.of(
                        Map.of(
                                ThemePath.words("en"), new BinaryFile(new ProjectPath(""), Bytes.utf8(english)),
                                ThemePath.words("de"), new BinaryFile(new ProjectPath(""), Bytes.utf8(german))),
                        language)
                .value();
    }
}
