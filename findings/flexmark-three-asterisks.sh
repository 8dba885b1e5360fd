#!/bin/sh
# flexmark 0.64.8 leaves three asterisks on the page where a letter follows them, and where they fill a link.
# Versions: flexmark 0.64.8 with its profile COMMONMARK, commonmark-java 0.32.0; Java 17.
# Expected: a run of three closes both emphasis and strong emphasis that one of three opened (CommonMark 0.31.2, section 6.2, rules 9 and 10).
# Seen: before a blank it does; before a letter, and at the end of a link's text, all six asterisks stay. Two asterisks work everywhere.
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
        say("***very*** big");
        say("***very***big");
        say("[***Yes.***](a)");
        say("**very**big");
    }
}
JAVA
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat class-path)" Run.java >seen.txt 2>/dev/null
cat >expected.txt <<'EXPECTED'
***very*** big
  flexmark:   <p><em><strong>very</strong></em> big</p>
  commonmark: <p><em><strong>very</strong></em> big</p>
***very***big
  flexmark:   <p>***very***big</p>
  commonmark: <p><em><strong>very</strong></em>big</p>
[***Yes.***](a)
  flexmark:   <p><a href="a">***Yes.***</a></p>
  commonmark: <p><a href="a"><em><strong>Yes.</strong></em></a></p>
**very**big
  flexmark:   <p><strong>very</strong>big</p>
  commonmark: <p><strong>very</strong>big</p>
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
