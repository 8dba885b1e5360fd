#!/bin/sh
# One moment, written with two offsets from UTC: each of three FEEL engines takes it for two moments, each in another operation.
# Versions: kie-dmn-feel 10.2.0, Camunda's feel-engine 1.21.0, feelin 8.2.0; Java 17, Node.js 20.
# Expected: 10:30 at +02:00 is 08:30 at UTC, with a date and without one. Values with an offset have a UTC form, by which they are comparable
# (DMN 1.4, chapters 10.3.2.3.4 and 10.3.2.3.6), and what is equal is nothing apart. The technology compatibility kit expects, in test 0068,
# @"2002-04-02T12:00:00-01:00" = @"2002-04-02T17:00:00+04:00"; of times without a date it has only those with one offset.
# Seen: Camunda's engine finds the later hour later, where a date stands before it, although it subtracts to nothing. KIE's does so where none
# does, and finds 10:30 at two offsets equal, with an hour between them. feelin compares both rightly and takes two hours for the difference.
# Nothing is said.
# Consequence: give engines times, and dates with times, of one offset.
# Needs Node.js 18 or newer, npm, Java 17 or newer and Maven.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save feelin@8.2.0 >/dev/null
cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.camunda.feel</groupId><artifactId>feel-engine</artifactId><version>1.21.0</version></dependency>
<dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.21.1</version></dependency>
<dependency><groupId>org.kie</groupId><artifactId>kie-dmn-feel</artifactId><version>10.2.0</version></dependency>
</dependencies></project>
POM
mvn -q -B dependency:build-classpath -Dmdep.outputFile=class-path
cat >expressions.txt <<'FEEL'
@"2026-01-01T10:30:00+02:00" = @"2026-01-01T08:30:00Z"
@"2026-01-01T10:30:00+02:00" > @"2026-01-01T08:30:00Z"
@"2026-01-01T10:30:00+02:00" - @"2026-01-01T08:30:00Z" = @"PT0S"
@"10:30:00+02:00" > @"08:30:00Z"
@"10:30:00+02:00" - @"08:30:00Z" = @"PT0S"
@"10:30:00+02:00" = @"10:30:00+01:00"
@"10:30:00+02:00" - @"10:30:00+01:00" = @"PT0S"
FEEL
cat >Run.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.feel.api.FeelEngineBuilder;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.impl.FEELBuilder;

class Run {
    public static void main(String[] words) throws Exception {
        FEEL kie = FEELBuilder.builder().build();
        var camunda = FeelEngineBuilder.forJava().build();
        for (String text : Files.readAllLines(Path.of("expressions.txt"))) {
            System.out.println(kie.evaluate(text) + "\t" + camunda.evaluateExpression(text, Map.of()).result());
        }
    }
}
JAVA
cat >run.mjs <<'JS'
import fs from "node:fs";
import { evaluate } from "feelin";
const lines = (file) => fs.readFileSync(file, "utf8").trim().split("\n");
const word = (value) => (Array.isArray(value) ? `[${value.map(word).join(", ")}]` : String(value));
lines("expressions.txt").forEach((text, i) => {
  const [kie, camunda] = lines("java.txt")[i].split("\t");
  const { value, warnings } = evaluate(text, {});
  console.log(`${text}: KIE ${kie}, Camunda ${camunda}, feelin ${word(value)}${warnings.length > 0 ? " with a warning" : ""}`);
});
JS
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat class-path)" Run.java >java.txt 2>/dev/null
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
@"2026-01-01T10:30:00+02:00" = @"2026-01-01T08:30:00Z": KIE true, Camunda false, feelin true
@"2026-01-01T10:30:00+02:00" > @"2026-01-01T08:30:00Z": KIE false, Camunda true, feelin false
@"2026-01-01T10:30:00+02:00" - @"2026-01-01T08:30:00Z" = @"PT0S": KIE true, Camunda true, feelin false
@"10:30:00+02:00" > @"08:30:00Z": KIE true, Camunda false, feelin false
@"10:30:00+02:00" - @"08:30:00Z" = @"PT0S": KIE true, Camunda true, feelin false
@"10:30:00+02:00" = @"10:30:00+01:00": KIE true, Camunda false, feelin false
@"10:30:00+02:00" - @"10:30:00+01:00" = @"PT0S": KIE false, Camunda false, feelin true
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
