package dev.fingerpost.assets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fingerpost.config.SiteConfig.Fonts;
import dev.fingerpost.diag.Noted;
import dev.fingerpost.file.BinaryFile;
import dev.fingerpost.file.Bytes;
import dev.fingerpost.file.OutputFile;
import dev.fingerpost.path.ProjectPath;
import dev.fingerpost.path.SitePath;
import dev.fingerpost.path.ThemePath;
import dev.fingerpost.site.Assets;
import dev.fingerpost.site.MiniSite;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class AssetPipelineTest {
    private static Noted<AssetPipeline.Output> run(
            Map<String, String> theme, Map<String, String> content, Fonts fonts) {
        Map<ThemePath, BinaryFile> named = new TreeMap<>();
        theme.forEach((name, text) -> named.put(new ThemePath(name), file("templates/" + name, text)));
        Map<ProjectPath, BinaryFile> carried = new TreeMap<>();
        content.forEach(
                (path, text) -> carried.put(file("content/" + path, text).path(), file("content/" + path, text)));
        return AssetPipeline.run(named, carried, fonts, "");
    }

    private static BinaryFile file(String path, String text) {
        return new BinaryFile(new ProjectPath(path), Bytes.utf8(text));
    }

    private static String text(AssetPipeline.Output output, String path) {
        return output.files().stream()
                .filter(file -> file.path().text().equals(path))
                .map(OutputFile::bytes)
                .map(Bytes::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void joinsStyleSheetsInTheOrderOfTheirNames() {
        Noted<AssetPipeline.Output> noted = run(
                Map.of(
                        "assets/css/20-base.css",
                        "/* base */\r\na {\r\n    color: red; /* why */\r\n\r\n}\r\n",
                        "assets/css/05-fonts.css",
                        "@font-face { src: url( '../fonts/a.woff2#x' ) }\n@font-face { src: url(data:x) }",
                        "assets/css/30-more.css",
                        "a::before { content: \"/* url(x) */  \" }\nb{background:url(#m),URL(../img/b.svg)}\nc/**/d e{}",
                        "assets/fonts/a.woff2",
                        "font",
                        "assets/img/b.svg",
                        "<svg/>"),
                Map.of(),
                Fonts.THEME);
        assertThat(noted.notes()).isEmpty();
        String css = noted.value().assets().theme().get(Assets.STYLE).text();
        assertThat(css).matches("assets/site\\.[0-9a-f]{8}\\.css");
        assertThat(text(noted.value(), css))
                .isEqualTo("""
                @font-face{src:url(fonts/a.a1f848a4.woff2#x)}
                @font-face{src:url(data:x)}
                a{color:red}
                a::before{content:"/* url(x) */  "}
                b{background:url(#m),url(img/b.%s.svg)}
                c/**/d e{}
                """.formatted(Bytes.utf8("<svg/>").sha256().substring(0, 8))
                        .replace("a1f848a4", Bytes.utf8("font").sha256().substring(0, 8)));
    }

    @Test
    void dropsWhiteSpaceThatMeansNothing() {
        Map<String, String> sheets = Map.of("assets/css/a.css", """
                @layer a , b;
                @media (min-width: 40rem) and (hover) {
                  .a :is(b, c) > d , #e:hover {
                    margin: 0 auto ;
                    color: rgb(0 0 0 / 50%) ! important; /* why */
                    width: calc( 1px + 2px );
                  }

                  .\\} .\\; { --x: "a ;}" ; content: "\\2014  ; }" "}" ; }
                }
                @page :first { margin: 0 }
                """);
        AssetPipeline.Output output = run(sheets, Map.of(), Fonts.THEME).value();
        assertThat(text(output, output.assets().theme().get(Assets.STYLE).text()))
                .isEqualTo("""
                @layer a,b;@media (min-width:40rem) and (hover){.a :is(b,c) > d,#e:hover{margin:0 auto;color:rgb(0 0 0 / 50%) ! important;width:calc( 1px + 2px )}
                .\\} .\\;{--x:"a ;}";content:"\\2014  ; }" "}"}}
                @page :first{margin:0}
                """);
    }

    @Test
    void reportsFilesThatStylesMiss() {
        Noted<AssetPipeline.Output> noted = run(
                Map.of(
                        "assets/css/a.css",
                        "a{}\nb { src: url(\"../fonts/ä.woff2\"), url(nothing.png) }",
                        "assets/fonts/a.woff2",
                        "x"),
                Map.of(),
                Fonts.THEME);
        assertThat(MiniSite.report(noted.notes())).isEqualTo("""
                templates/assets/css/a.css:2:14: error[asset-missing]: no file `../fonts/ä.woff2` in the theme
                  did you mean `../fonts/a.woff2`?
                templates/assets/css/a.css:2:39: error[asset-missing]: no file `nothing.png` in the theme
                  the path is relative to this style sheet
                """);
    }

    @Test
    void keepsTheNamesThatPeopleSee() {
        AssetPipeline.Output output = run(
                        Map.of(
                                "assets/fonts/OFL.txt",
                                "licence",
                                "assets/fonts/VENDOR.md",
                                "x",
                                "messages/en.properties",
                                "x"),
                        Map.of("guides/a b.PNG", "image", "guides/data.csv", "1,2"),
                        Fonts.THEME)
                .value();
        assertThat(output.assets().content())
                .containsEntry(new ProjectPath("content/guides/data.csv"), new SitePath("guides/data.csv"))
                .containsEntry(
                        new ProjectPath("content/guides/a b.PNG"),
                        new SitePath(
                                "guides/a b." + Bytes.utf8("image").sha256().substring(0, 8) + ".PNG"));
        assertThat(output.files().stream().map(file -> file.path().text()))
                .contains("assets/fonts/OFL.txt", "guides/data.csv")
                .noneMatch(path -> path.contains("VENDOR") || path.contains("messages"));
    }

    @Test
    void leavesOutFontsWhenTheReadersOwnAreUsed() {
        AssetPipeline.Output output = run(
                        Map.of(
                                "assets/css/05-fonts.css",
                                "a { src: url(../fonts/a.woff2) }",
                                "assets/fonts/a.woff2",
                                "x"),
                        Map.of(),
                        Fonts.SYSTEM)
                .value();
        assertThat(output.files()).hasSize(1);
        assertThat(output.assets().theme()).containsOnlyKeys(Assets.STYLE);
    }

    @Test
    void keepsUnfinishedStyleSheetsAsTheyAre() {
        for (String css : new String[] {"a{b:url(", "a{b:url(\"x", "/* x", "a{b:'x", "\\", "a{b:url(x"}) {
            assertThat(run(Map.of("assets/css/a.css", css), Map.of(), Fonts.THEME)
                            .notes())
                    .isEmpty();
        }
    }

    @Test
    void measuresImages() {
        Assets assets = run(
                        Map.of(),
                        Map.of(
                                "a.svg",
                                "<svg width='3' height='4'/>",
                                "b.svg",
                                "<svg/>",
                                "c.txt",
                                "<svg width='3' height='4'/>"),
                        Fonts.THEME)
                .value()
                .assets();
        assertThat(assets.sizes()).isEqualTo(Map.of(new ProjectPath("content/a.svg"), new Assets.Size(3, 4)));
    }
}
