#!/bin/sh
# A duration divided by a duration: KIE's engine says 1.5, Camunda's 1, feelin NaN.
# Versions: kie-dmn-feel 10.2.0, Camunda's feel-engine 1.21.0, feelin 8.2.0; Java 17, Node.js 20.
# Expected: 36 hours are 1.5 days; a duration times 1.5 is half as long again (DMN 1.4, chapter 10.3.2, the table of the specific semantics of
# multiplication and division: the result is the quotient of the two values; the product takes the value of the number, not its whole part).
# The number types of FEEL have no NaN (chapter 10.3.2.3.1).
# Seen: Camunda's engine cuts quotient and factor to whole numbers; feelin gives NaN, and no warning. A row that fires for more than a day,
# written as a quotient, fires in one engine out of three.
# Consequence: compare with a duration, > duration("P1D"), which all three read alike.
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
duration("PT36H") / duration("P1D")
duration("PT36H") / duration("P1D") > 1
duration("PT36H") > duration("P1D")
duration("P1Y") / duration("P5M")
duration("P1D") * 1.5 = duration("PT36H")
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
duration("PT36H") / duration("P1D"): KIE 1.5, Camunda 1, feelin NaN
duration("PT36H") / duration("P1D") > 1: KIE true, Camunda false, feelin false
duration("PT36H") > duration("P1D"): KIE true, Camunda true, feelin true
duration("P1Y") / duration("P5M"): KIE 2.4, Camunda 2, feelin NaN
duration("P1D") * 1.5 = duration("PT36H"): KIE true, Camunda false, feelin false with a warning
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
