#!/bin/sh
# In KIE's FEEL 10.2.0 1 is 1.0, but a list of 1 is no list of 1.0, and prices that an expression computes are not those that are written.
# Versions: kie-dmn-feel 10.2.0, Camunda's feel-engine 1.21.0, feelin 8.2.0; Java 17, Node.js 20.
# Expected: numbers are equal by value, "Precision is not considered"; lists and contexts are equal if what they hold is (DMN 1.4, chapter
# 10.3.2.15, the table of the specific semantics of equality). Duplicates are values that are equal (chapter 10.3.4.4).
# Seen: inside of lists and contexts digits count: 0.5 + 0.5 is not 1, distinct values keeps 1 beside 1.0, and mode counts them apart.
# Camunda's engine and feelin do as the standard says.
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
1 = 1.0
[1] = [1.0]
{price: 0.5 + 0.5} = {price: 1}
distinct values([1, 1.0])
union([1], [1.0])
mode([1, 1.0, 2, 2])
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
1 = 1.0: KIE true, Camunda true, feelin true
[1] = [1.0]: KIE false, Camunda true, feelin true
{price: 0.5 + 0.5} = {price: 1}: KIE false, Camunda true, feelin true
distinct values([1, 1.0]): KIE [1, 1.0], Camunda [1], feelin [1]
union([1], [1.0]): KIE [1, 1.0], Camunda [1], feelin [1]
mode([1, 1.0, 2, 2]): KIE [2], Camunda [1, 2], feelin [1, 2]
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
