#!/bin/sh
# In Camunda's DMN engine 7.24.0 a column of type date fits no date.
# Versions: camunda-engine-dmn 7.24.0, kie-dmn-core 10.2.0; Java 17.
# Expected: a cell < date("2026-01-01") fits 2025-12-31, as it does in KIE's engine.
# Seen: with typeRef="date" at the column a LocalDate is refused, and a java.util.Date becomes a date with a time, which no date precedes;
# without the type the LocalDate fits.
# Source: DMN 1.3, chapter 10.3.2, FEEL semantics: the type date and its comparison.
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
        java.time.LocalDate day = java.time.LocalDate.parse("2025-12-31");
        java.util.Date old = java.util.Date.from(day.atStartOfDay(java.time.ZoneId.systemDefault()).toInstant());
        String cell = "< date(\"2026-01-01\")";
        say("typed, LocalDate", "date", true, cell, day);
        say("typed, java.util.Date", "date", true, cell, old);
        say("no type, LocalDate", "date", false, cell, day);
    }
}
JAVA
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat class-path)" Run.java >seen.txt 2>/dev/null
cat >expected.txt <<'EXPECTED'
typed, LocalDate: KIE fits, Camunda refuses the value
typed, java.util.Date: KIE null, Camunda null
no type, LocalDate: KIE fits, Camunda fits
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
