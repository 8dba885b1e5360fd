package dev.fingerpost.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The expected anchors were given by the npm package github-slugger 2.0.0, each group on one page. */
class SlugsTest {
    @Test
    void numbersRepeatedHeadings() {
        Slugs page = new Slugs();
        assertThat(page.unique("Same")).isEqualTo("same");
        assertThat(page.unique("Same")).isEqualTo("same-1");
        assertThat(page.unique("Same 1")).isEqualTo("same-1-1");
    }

    @Test
    void neverGivesAnAnchorTwice() {
        Slugs page = new Slugs();
        assertThat(page.unique("Same")).isEqualTo("same");
        assertThat(page.unique("Same 1")).isEqualTo("same-1");
        assertThat(page.unique("Same")).isEqualTo("same-2");
    }

    @Test
    void keepsUnderscores() {
        Slugs page = new Slugs();
        assertThat(page.unique("a_b c")).isEqualTo("a_b-c");
        assertThat(page.unique("snake_case_name")).isEqualTo("snake_case_name");
        assertThat(page.unique("__init__")).isEqualTo("__init__");
    }

    @Test
    void dropsEmoji() {
        Slugs page = new Slugs();
        assertThat(page.unique("Hello 😄 world")).isEqualTo("hello--world");
        assertThat(page.unique("🚀")).isEqualTo("");
        assertThat(page.unique("Launch 🚀🚀 now")).isEqualTo("launch--now");
    }

    @Test
    void keepsChineseJapaneseAndKorean() {
        Slugs page = new Slugs();
        assertThat(page.unique("日本語の見出し")).isEqualTo("日本語の見出し");
        assertThat(page.unique("中文 标题")).isEqualTo("中文-标题");
        assertThat(page.unique("한국어 제목")).isEqualTo("한국어-제목");
    }

    @Test
    void keepsVowelSignsOfIndicScriptsAndThai() {
        Slugs page = new Slugs();
        assertThat(page.unique("हिन्दी में शीर्षक")).isEqualTo("हिन्दी-में-शीर्षक");
        assertThat(page.unique("தமிழ் தலைப்பு")).isEqualTo("தமிழ்-தலைப்பு");
        assertThat(page.unique("ไทย หัวข้อ")).isEqualTo("ไทย-หัวข้อ");
    }

    @Test
    void dropsPunctuationAndSymbols() {
        Slugs page = new Slugs();
        assertThat(page.unique("C++ & C#")).isEqualTo("c--c");
        assertThat(page.unique("What? Why!")).isEqualTo("what-why");
        assertThat(page.unique("a/b")).isEqualTo("ab");
        assertThat(page.unique("a.b.c")).isEqualTo("abc");
        assertThat(page.unique("(parens) [brackets]")).isEqualTo("parens-brackets");
        assertThat(page.unique("\"quotes\" 'single'")).isEqualTo("quotes-single");
        assertThat(page.unique("50% off")).isEqualTo("50-off");
        assertThat(page.unique("$x = {y}")).isEqualTo("x--y");
        assertThat(page.unique("a – b — c")).isEqualTo("a--b--c");
        assertThat(page.unique("x²½")).isEqualTo("x");
        assertThat(page.unique("№ 5")).isEqualTo("-5");
        assertThat(page.unique("Ⅳ Roman")).isEqualTo("ⅳ-roman");
        assertThat(page.unique("٣ digits")).isEqualTo("٣-digits");
        assertThat(page.unique("₂ sub")).isEqualTo("-sub");
        assertThat(page.unique("①")).isEqualTo("");
    }

    @Test
    void lowersLettersInAnyScript() {
        Slugs page = new Slugs();
        assertThat(page.unique("Ünïcödé")).isEqualTo("ünïcödé");
        assertThat(page.unique("ÉCOLE")).isEqualTo("école");
        assertThat(page.unique("ẞ")).isEqualTo("ß");
        assertThat(page.unique("İstanbul")).isEqualTo("i̇stanbul");
        assertThat(page.unique("ΣΊΣΥΦΟΣ")).isEqualTo("σίσυφος");
    }

    @Test
    void turnsEachSpaceIntoAHyphen() {
        Slugs page = new Slugs();
        assertThat(page.unique("  two  spaces  ")).isEqualTo("--two--spaces--");
        assertThat(page.unique("tab\there")).isEqualTo("tabhere");
        assertThat(page.unique("a - b")).isEqualTo("a---b");
        assertThat(page.unique("a--b")).isEqualTo("a--b");
        assertThat(page.unique("-lead")).isEqualTo("-lead");
        assertThat(page.unique("trail-")).isEqualTo("trail-");
    }

    @Test
    void doesNotMistakeNamesOfMembersForRepeats() {
        Slugs page = new Slugs();
        assertThat(page.unique("constructor")).isEqualTo("constructor");
        assertThat(page.unique("toString")).isEqualTo("tostring");
        assertThat(page.unique("__proto__")).isEqualTo("__proto__");
        assertThat(page.unique("hasOwnProperty")).isEqualTo("hasownproperty");
    }

    @Test
    void numbersHeadingsOfWhichNothingIsLeft() {
        Slugs page = new Slugs();
        assertThat(page.unique("...")).isEqualTo("");
        assertThat(page.unique("!!!")).isEqualTo("-1");
        assertThat(page.unique("")).isEqualTo("-2");
    }

    @Test
    void skipsNumbersThatAreTaken() {
        Slugs page = new Slugs();
        assertThat(page.unique("foo")).isEqualTo("foo");
        assertThat(page.unique("foo-1")).isEqualTo("foo-1");
        assertThat(page.unique("foo")).isEqualTo("foo-2");
        assertThat(page.unique("foo")).isEqualTo("foo-3");
    }

    @Test
    void keepsCombiningMarksButNoInvisibleCharacters() {
        Slugs page = new Slugs();
        assertThat(page.unique("a\u00a0b")).isEqualTo("ab");
        assertThat(page.unique("zero\u200bwidth")).isEqualTo("zerowidth");
        assertThat(page.unique("soft\u00adhyphen")).isEqualTo("softhyphen");
        assertThat(page.unique("e\u0301 combining")).isEqualTo("e\u0301-combining");
        assertThat(page.unique("👩\u200d💻 dev")).isEqualTo("-dev");
        assertThat(page.unique("1\ufe0f\u20e3 one")).isEqualTo("1\ufe0f\u20e3-one");
        assertThat(page.unique("❤\ufe0f")).isEqualTo("\ufe0f");
    }

    @Test
    void tellsLettersFromSymbolsThatLookLikeThem() {
        Slugs page = new Slugs();
        assertThat(page.unique("ª º")).isEqualTo("ª-º");
        assertThat(page.unique("ʰ mod")).isEqualTo("ʰ-mod");
        assertThat(page.unique("𝒜 math")).isEqualTo("𝒜-math");
        assertThat(page.unique("ꞌ letter")).isEqualTo("ꞌ-letter");
        assertThat(page.unique("_")).isEqualTo("_");
        assertThat(page.unique("-")).isEqualTo("-");
        assertThat(page.unique("·")).isEqualTo("");
        assertThat(page.unique("×")).isEqualTo("-1");
        assertThat(page.unique("€5")).isEqualTo("5");
        assertThat(page.unique("©")).isEqualTo("-2");
        assertThat(page.unique("ﬁ ligature")).isEqualTo("ﬁ-ligature");
        assertThat(page.unique("‿ under")).isEqualTo("‿-under");
        assertThat(page.unique("a‿b")).isEqualTo("a‿b");
        assertThat(page.unique("⁀")).isEqualTo("⁀");
        assertThat(page.unique("·middle")).isEqualTo("middle");
        assertThat(page.unique("l·l")).isEqualTo("ll");
        assertThat(page.unique("〆")).isEqualTo("〆");
        assertThat(page.unique("々")).isEqualTo("々");
        assertThat(page.unique("ー")).isEqualTo("ー");
        assertThat(page.unique("・")).isEqualTo("-3");
        assertThat(page.unique("Ⓐ")).isEqualTo("ⓐ");
        assertThat(page.unique("🄰")).isEqualTo("🄰");
        assertThat(page.unique("\u180e")).isEqualTo("-4");
        assertThat(page.unique("ੴ")).isEqualTo("ੴ");
    }

    @Test
    void dropsJoinersAsGitHubDoes() {
        assertThat(Slugs.slug("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"))
                .isEqualTo("\u0645\u06cc\u062e\u0648\u0627\u0647\u0645");
    }
}
