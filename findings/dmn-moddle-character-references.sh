#!/bin/sh
# dmn-moddle 12.2.1, which bpmn.io's DMN editor reads with, makes other letters of those that Camunda's own library writes.
# Versions: dmn-moddle 12.2.1 with saxen 11.2.0, @xmldom/xmldom 0.9.12; camunda-dmn-model 7.24.0; Node.js 20, Java 17.
# Expected: &#134071; is the character U+20BB7, of the Japanese name Yoshino (XML 1.0, section 4.1); a model that one part of Camunda's tools
# writes is the same in another.
# Seen: camunda-dmn-model, as Java's serializer does, writes characters beyond U+FFFF as references, also in UTF-8. dmn-moddle cuts the number
# to its lowest 16 bits, in attributes and text: a Tamil and a Korean letter, and no warning. Saved again the wrong ones stay. Characters that
# are written as they are come through, and xmldom reads both.
# Consequence: a cell compares with a text that nobody wrote. Write such characters as they are.
# Needs Node.js 18 or newer, npm, Java 17 or newer and Maven.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save dmn-moddle@12.2.1 saxen@11.2.0 @xmldom/xmldom@0.9.12 >/dev/null
cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.camunda.bpm.model</groupId><artifactId>camunda-dmn-model</artifactId><version>7.24.0</version></dependency>
</dependencies></project>
POM
mvn -q -B dependency:build-classpath -Dmdep.outputFile=class-path
cat >Run.java <<'JAVA'
import java.io.File;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Text;

class Run {
    public static void main(String[] words) {
        DmnModelInstance model = Dmn.createEmptyModel();
        Definitions definitions = model.newInstance(Definitions.class);
        definitions.setName("d");
        definitions.setNamespace("n");
        model.setDefinitions(definitions);
        Decision decision = model.newInstance(Decision.class);
        decision.setName("price of \uD835\uDC65");
        definitions.addChildElement(decision);
        LiteralExpression expression = model.newInstance(LiteralExpression.class);
        Text text = model.newInstance(Text.class);
        text.setTextContent("\"\uD842\uDFB7\u91CE\"");
        expression.setText(text);
        decision.addChildElement(expression);
        Dmn.writeModelToFile(new File("written.dmn"), model);
    }
}
JAVA
cat >run.mjs <<'JS'
import fs from "node:fs";
import * as dmn from "dmn-moddle";
import { DOMParser } from "@xmldom/xmldom";
const Moddle = dmn.default ?? dmn.DmnModdle;
const points = (text) => [...text].filter((c) => c > "\x7f").map((c) => "U+" + c.codePointAt(0).toString(16).toUpperCase()).join(" ");
const written = fs.readFileSync("written.dmn", "utf8");
console.log(`written: ${/name="price of ([^"]*)"/.exec(written)[1]}, ${/<text>"([^"]*)./.exec(written)[1].replace("\u91CE", "U+91CE")}`);
const plain = written.replace(/&#(\d+);/g, (_, number) => String.fromCodePoint(number));
for (const [name, xml] of [["as references", written], ["as characters", plain]]) {
  const { rootElement, warnings } = await new Moddle().fromXML(xml);
  const [decision] = rootElement.drgElement;
  const other = new DOMParser().parseFromString(xml, "text/xml");
  console.log(`${name}: dmn-moddle ${points(decision.name)}, ${points(decision.decisionLogic.text)}, warnings ${warnings.length}; `
      + `xmldom ${points(other.getElementsByTagName("decision")[0].getAttribute("name"))}, ${points(other.getElementsByTagName("text")[0].textContent)}`);
}
JS
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat class-path)" Run.java 2>/dev/null
node run.mjs >seen.txt
cat >expected.txt <<'EXPECTED'
written: &#119909;, &#134071;U+91CE
as references: dmn-moddle U+D465, U+BB7 U+91CE, warnings 0; xmldom U+1D465, U+20BB7 U+91CE
as characters: dmn-moddle U+1D465, U+20BB7 U+91CE, warnings 0; xmldom U+1D465, U+20BB7 U+91CE
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
