#!/bin/sh
# flexmark 0.64.8 drops a whole group of link definitions for a blank in one target, however it is written.
# Versions: flexmark 0.64.8 with its profile COMMONMARK, commonmark-java 0.32.0; Java 17.
# Expected: a target in angle brackets may hold blanks (CommonMark 0.31.2, section 6.3), in a definition as in a link.
# Seen: the definition is a paragraph, those right below it with it, and the links that use them are brackets. Alone, the second works.
# Needs Java 17 or newer and Maven.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>com.vladsch.flexmark</groupId><artifactId>flexmark</artifactId><version>0.64.8</version></dependency>
<dependency><groupId>org.commonmark</groupId><artifactId>commonmark</artifactId><version>0.32.0</version></dependency>
</dependencies></project>
POM
mvn -q -B dependency:build-classpath -Dmdep.outputFile=class-path
cat >Run.java <<'JAVA'
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.data.MutableDataSet;

class Run {
    static void say(String text) {
        MutableDataSet options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.COMMONMARK);
        String flexmark = HtmlRenderer.builder(options).build().render(Parser.builder(options).build().parse(text));
        String commonmark = org.commonmark.renderer.html.HtmlRenderer.builder().build()
                .render(org.commonmark.parser.Parser.builder().build().parse(text));
        System.out.println(text.replace("\n", "\\n"));
        System.out.println("  flexmark:   " + flexmark.strip().replace("\n", "\\n"));
        System.out.println("  commonmark: " + commonmark.strip().replace("\n", "\\n"));
    }

    public static void main(String[] words) {
        say("[a]: <my page.md>\n[b]: b.md\n\n[a] [b]");
        say("[b]: b.md\n\n[b]");
    }
}
JAVA
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat class-path)" Run.java >seen.txt 2>/dev/null
cat >expected.txt <<'EXPECTED'
[a]: <my page.md>\n[b]: b.md\n\n[a] [b]
  flexmark:   <p>[a]: <my page.md>\n[b]: b.md</p>\n<p>[a] [b]</p>
  commonmark: <p><a href="my page.md">a</a> <a href="b.md">b</a></p>
[b]: b.md\n\n[b]
  flexmark:   <p><a href="b.md">b</a></p>
  commonmark: <p><a href="b.md">b</a></p>
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
