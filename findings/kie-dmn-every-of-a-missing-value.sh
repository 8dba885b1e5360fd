#!/bin/sh
# In KIE's FEEL 10.2.0 every income of 3000 and a missing one is above 1000.
# Versions: kie-dmn-feel 10.2.0, Camunda's feel-engine 1.21.0, feelin 8.2.0; Java 17, Node.js 20.
# Expected: null, for "every" is the conjunction of its conditions, "some" the disjunction, and null > 1000 is null: true and null is null, false
# or null is null (DMN 1.4, chapter 10.3.2.15, the tables of the semantics of other expressions, and of conjunction and disjunction).
# Seen: KIE's engine says true, and false for some; with "and" and with the function all it says null, as Camunda's engine does everywhere.
# feelin says false for both. A text among the numbers is passed over by KIE as well.
# Consequence: a table that asks for every one fires in one engine of three where a value is missing; all(for ... return ...) is read alike.
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
every income in [3000, null] satisfies income > 1000
3000 > 1000 and null > 1000
all(for income in [3000, null] return income > 1000)
every income in [3000, "none"] satisfies income > 1000
every income in [3000, 500, null] satisfies income > 1000
some income in [500, null] satisfies income > 1000
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
every income in [3000, null] satisfies income > 1000: KIE true, Camunda null, feelin false
3000 > 1000 and null > 1000: KIE null, Camunda null, feelin null
all(for income in [3000, null] return income > 1000): KIE null, Camunda null, feelin null
every income in [3000, "none"] satisfies income > 1000: KIE true, Camunda null, feelin false
every income in [3000, 500, null] satisfies income > 1000: KIE false, Camunda false, feelin false
some income in [500, null] satisfies income > 1000: KIE false, Camunda null, feelin false
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
