#!/bin/sh
# KIE's analysis of decision tables (kie-dmn-validation 10.2.0) says "finished with no messages" of a table with a gap.
# Versions: kie-dmn-validation, kie-dmn-core 10.2.0; Java 17.
# Expected: DECISION_TABLE_GAP for x = "d", y = "b": no rule fits, and the engine gives null.
# Seen: no gap is reported where the second rule's y is "d", the last of the values. It is where that cell is "c".
# Source: the same analysis, which reports this very gap where the cell is "c", and the engine, which finds no rule.
# Needs Java 17 or newer and Maven.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.kie</groupId><artifactId>kie-dmn-validation</artifactId><version>10.2.0</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
</dependencies></project>
POM
mvn -q -B dependency:build-classpath -Dmdep.outputFile=class-path
cat >Run.java <<'JAVA'
import java.io.StringReader;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.internal.io.ResourceFactory;

class Run {
    static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
              <inputData id="dx" name="x"><variable id="vx" name="x" typeRef="string"/></inputData>
              <inputData id="dy" name="y"><variable id="vy" name="y" typeRef="string"/></inputData>
              <decision id="out" name="out"><variable id="vo" name="out" typeRef="string"/>
                <informationRequirement id="rx"><requiredInput href="#dx"/></informationRequirement>
                <informationRequirement id="ry"><requiredInput href="#dy"/></informationRequirement>
                <decisionTable id="t" hitPolicy="ANY">
                  <input id="ix"><inputExpression id="ex" typeRef="string"><text>x</text></inputExpression>
                    <inputValues id="ax"><text>"a","b","c","d"</text></inputValues></input>
                  <input id="iy"><inputExpression id="ey" typeRef="string"><text>y</text></inputExpression>
                    <inputValues id="ay"><text>"a","b","c","d"</text></inputValues></input>
                  <output id="o"/>
                  <rule id="r1"><inputEntry id="c11"><text>"a","b","c"</text></inputEntry>
                    <inputEntry id="c12"><text>"a","b","c"</text></inputEntry><outputEntry id="o1"><text>"fits"</text></outputEntry></rule>
                  <rule id="r2"><inputEntry id="c21"><text>-</text></inputEntry>
                    <inputEntry id="c22"><text>CELL</text></inputEntry><outputEntry id="o2"><text>"fits"</text></outputEntry></rule>
                </decisionTable></decision></definitions>
            """;

    public static void main(String[] words) {
        for (String cell : List.of("\"c\"", "\"d\"")) {
            String dmn = TABLE.replace("CELL", cell);
            DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults().buildConfiguration()
                    .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(dmn))))
                    .getOrElseThrow(RuntimeException::new);
            DMNContext context = runtime.newContext();
            context.set("x", "d");
            context.set("y", "b");
            Object result = runtime.evaluateAll(runtime.getModels().get(0), context).getDecisionResultByName("out").getResult();
            long gaps = DMNValidatorFactory.newValidator().validate(new StringReader(dmn), Validation.ANALYZE_DECISION_TABLE).stream()
                    .map(DMNMessage::getMessageType)
                    .filter(type -> type.toString().equals("DECISION_TABLE_GAP"))
                    .count();
            System.out.println("second y is " + cell + ": x d, y b gives " + result + ", gaps reported: " + gaps);
        }
    }
}
JAVA
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat class-path)" Run.java >seen.txt 2>/dev/null
cat >expected.txt <<'EXPECTED'
second y is "c": x d, y b gives null, gaps reported: 1
second y is "d": x d, y b gives null, gaps reported: 0
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
