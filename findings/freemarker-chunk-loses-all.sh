#!/bin/sh
# FreeMarker 2.3.35 shows nothing of a list that `?chunk` is to leave in one piece, where the piece may be as long as a number can say.
# Versions: FreeMarker 2.3.35; Java 17.
# Expected: one row with all items, as with every other size above the number of items.
# Seen: the rows are -1 in number, `<#list>` shows none of them, and nothing is reported: size and number of items are added, and the sum has
# no room. With three items 2147483645 is the last size that works.
# Needs Java 17 or newer and Maven.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.freemarker</groupId><artifactId>freemarker</artifactId><version>2.3.35</version></dependency>
</dependencies></project>
POM
mvn -q -B dependency:build-classpath -Dmdep.outputFile=class-path
cat >Run.java <<'JAVA'
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

class Run {
    public static void main(String[] words) throws Exception {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        String text = "${rows?size} rows:<#list rows as row><#list row as item> ${item}</#list></#list>";
        for (int size : new int[] {2, 1_000_000, 2_147_483_645, 2_147_483_646, Integer.MAX_VALUE}) {
            String template = "<#assign rows = items?chunk(" + size + ")>" + text;
            StringWriter out = new StringWriter();
            new Template("t", template, configuration).process(Map.of("items", List.of("a", "b", "c")), out);
            System.out.println(size + " -> " + out);
        }
    }
}
JAVA
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat class-path)" Run.java >seen.txt 2>/dev/null
cat >expected.txt <<'EXPECTED'
2 -> 2 rows: a b c
1000000 -> 1 rows: a b c
2147483645 -> 1 rows: a b c
2147483646 -> -1 rows:
2147483647 -> -1 rows:
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
