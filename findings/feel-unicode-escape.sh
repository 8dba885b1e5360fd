#!/bin/sh
# Camunda's DMN engine 7.24.0 reads "\u00e9" in a cell as six characters, KIE's as the letter.
# Versions: camunda-engine-dmn 7.24.0, kie-dmn-core 10.2.0; Java 17.
# Expected: the cell "\u00e9" fits the text é, as the cell "é" does.
# Seen: in Camunda's engine it fits nothing, and says nothing.
# Source: DMN 1.3, chapter 10.3.1, FEEL grammar: string escape sequences are \', \", \\, \n, \r, \t and \u with four digits.
# Needs Java 17 or newer and Maven.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.kie</groupId><artifactId>kie-dmn-core</artifactId><version>10.2.0</version></dependency>
<dependency><groupId>org.camunda.bpm.dmn</groupId><artifactId>camunda-engine-dmn</artifactId><version>7.24.0</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
</dependencies></project>
POM
mvn -q -B dependency:build-classpath -Dmdep.outputFile=class-path
cat >Run.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

class Run {
    static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="x">
              <inputData id="dv" name="v"><variable id="vv" name="v" typeRef="TYPE"/></inputData>
              <decision id="out" name="out"><variable id="vo" name="out" typeRef="string"/>
                <informationRequirement id="r"><requiredInput href="#dv"/></informationRequirement>
                <decisionTable id="t" hitPolicy="FIRST">
                  <input id="i"><inputExpression id="e"REF><text>v</text></inputExpression></input>
                  <output id="o" name="out" typeRef="string"/>
                  <rule id="a"><inputEntry id="ie"><text>CELL</text></inputEntry>
                    <outputEntry id="oe"><text>"fits"</text></outputEntry></rule>
                </decisionTable></decision></definitions>
            """;

    static String kie(String dmn, Object value) {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults().buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(dmn))))
                .getOrElseThrow(RuntimeException::new);
        DMNContext context = runtime.newContext();
        context.set("v", value);
        DMNResult result = runtime.evaluateAll(runtime.getModels().get(0), context);
        return String.valueOf(result.getDecisionResultByName("out").getResult());
    }

    static String camunda(String dmn, Object value) {
        DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try {
            DmnDecision decision =
                    engine.parseDecision("out", new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
            Map<String, Object> values = new HashMap<>();
            values.put("v", value);
            DmnDecisionTableResult result = engine.evaluateDecisionTable(decision, values);
            return result.isEmpty() ? "null" : String.valueOf((Object) result.getSingleResult().getSingleEntry());
        } catch (RuntimeException e) {
            return "refuses the value";
        }
    }

    static void say(String words, String type, boolean typed, String cell, Object value) {
        String dmn = TABLE.replace("TYPE", type)
                .replace("REF", typed ? " typeRef=\"" + type + "\"" : "")
                .replace("CELL", cell.replace("<", "&lt;"));
        System.out.println(words + ": KIE " + kie(dmn, value) + ", Camunda " + camunda(dmn, value));
    }

    public static void main(String[] words) {
        say("the letter", "string", true, "\"\u00e9\"", "\u00e9");
        say("the escape", "string", true, "\"\\u00e9\"", "\u00e9");
    }
}
JAVA
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat class-path)" Run.java >seen.txt 2>/dev/null
cat >expected.txt <<'EXPECTED'
the letter: KIE fits, Camunda fits
the escape: KIE fits, Camunda null
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
