#!/bin/sh
# flexmark 0.64.8 begins a list at 2025 where a sentence in a list item is broken before the year.
# Versions: flexmark 0.64.8 with its profile COMMONMARK, commonmark-java 0.32.0; Java 17.
# Expected: only a list that starts with 1 may interrupt a paragraph, for the very sake of such line breaks (CommonMark 0.31.2, section 5.3).
# Seen: in a paragraph of its own the year stays in its sentence; in a list item it opens a list that starts with 2025.
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
        say("The bill fell in\n2025. Nobody noticed.");
        say("- The bill fell in\n  2025. Nobody noticed.");
    }
}
JAVA
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat class-path)" Run.java >seen.txt 2>/dev/null
cat >expected.txt <<'EXPECTED'
The bill fell in\n2025. Nobody noticed.
  flexmark:   <p>The bill fell in\n2025. Nobody noticed.</p>
  commonmark: <p>The bill fell in\n2025. Nobody noticed.</p>
- The bill fell in\n  2025. Nobody noticed.
  flexmark:   <ul>\n<li>The bill fell in\n<ol start="2025">\n<li>Nobody noticed.</li>\n</ol>\n</li>\n</ul>
  commonmark: <ul>\n<li>The bill fell in\n2025. Nobody noticed.</li>\n</ul>
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
