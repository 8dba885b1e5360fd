#!/bin/sh
# feelin 8.2.0 compares a text with a number, and takes the text "no" for true, without a warning.
# Versions: kie-dmn-feel 10.2.0, Camunda's feel-engine 1.21.0, feelin 8.2.0; Java 17, Node.js 20.
# Expected: an ordering of values of different kinds is null (DMN 1.4, chapter 10.3.2.15, the table of the general semantics of equality and
# inequality); "if e1" takes the first branch where e1 is true, the value, and else the second; a filter keeps what its condition is true for
# (the table of the semantics of other expressions, and chapter 10.3.2.5).
# Seen: operators of JavaScript show through: "17" < 18, in an interval, in a filter; any text but the empty one, even the empty one, any list
# and 0 are true for if. An interval whose ends are the wrong way round is turned. KIE's and Camunda's engines give null, or false.
# Consequence: a number that comes in as text, from a form or a CSV file, fires rows there that fire in no other engine.
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
"17" < 18
"17" in [1..18]
count([{age: "9"}, {age: "10"}][age > 8])
if "no" then "first" else "second"
if 0 then "first" else "second"
3 in [5..1]
"17" + 1
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
"17" < 18: KIE null, Camunda null, feelin true
"17" in [1..18]: KIE null, Camunda null, feelin true
count([{age: "9"}, {age: "10"}][age > 8]): KIE 0, Camunda 0, feelin 2
if "no" then "first" else "second": KIE second, Camunda second, feelin first
if 0 then "first" else "second": KIE second, Camunda second, feelin first
3 in [5..1]: KIE null, Camunda false, feelin true
"17" + 1: KIE null, Camunda null, feelin null with a warning
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
