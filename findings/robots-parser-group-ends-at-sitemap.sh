#!/bin/sh
# robots-parser 3.0.1 lets a crawler in that robots.txt keeps out, where a Sitemap stands between two names of one group.
# Versions: robots-parser 3.0.1, crawler-commons 1.4; Node.js 20, Java 17.
# Expected: lines of other records "MUST NOT interfere", "for example, a Sitemaps record MUST NOT terminate a group" (RFC 9309, section 2.2.4);
# a path written %62%61%7A is the path baz (section 2.2.2, where this is a row of the table of examples); /robots.txt itself is always
# allowed (section 2.2.2).
# Seen: after Sitemap, or any record that it does not know, the first name has no rules and may fetch everything; /foo/bar/baz is allowed;
# /robots.txt is not. crawler-commons does as the standard says. Its maintainer holds robots-parser to follow RFC 9309 (issue 37).
# Consequence: Sitemap lines are safest at the end of robots.txt.
# Needs Node.js 18 or newer, npm, Java 17 or newer and Maven.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-fund --no-audit --no-save robots-parser@3.0.1 >/dev/null
cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>com.github.crawler-commons</groupId><artifactId>crawler-commons</artifactId><version>1.4</version></dependency>
<dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
</dependencies></project>
POM
mvn -q -B dependency:build-classpath -Dmdep.outputFile=class-path
printf 'User-agent: a\nUser-agent: b\nDisallow: /\n' >together.txt
printf 'User-agent: a\nSitemap: https://example.org/sitemap.xml\nUser-agent: b\nDisallow: /\n' >sitemap-between.txt
printf 'User-agent: a\nDisallow: /foo/bar/%%62%%61%%7A\n' >encoded.txt
printf '%s\n' 'together.txt /x' 'sitemap-between.txt /x' 'encoded.txt /foo/bar/baz' 'together.txt /robots.txt' >cases.txt
cat >run.mjs <<'JS'
import fs from "node:fs";
import robots from "robots-parser";
for (const one of fs.readFileSync("cases.txt", "utf8").trim().split("\n")) {
  const [file, path] = one.split(" ");
  const allowed = robots("https://example.org/robots.txt", fs.readFileSync(file, "utf8")).isAllowed(`https://example.org${path}`, "a");
  console.log(`robots-parser: ${file}, a to ${path}: ${allowed ? "allowed" : "kept out"}`);
}
JS
cat >Run.java <<'JAVA'
import crawlercommons.robots.SimpleRobotRulesParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

class Run {
    public static void main(String[] words) throws Exception {
        for (String one : Files.readAllLines(Path.of("cases.txt"))) {
            String[] parts = one.split(" ");
            boolean allowed = new SimpleRobotRulesParser()
                    .parseContent("https://example.org/robots.txt", Files.readAllBytes(Path.of(parts[0])), "text/plain", Set.of("a"))
                    .isAllowed("https://example.org" + parts[1]);
            System.out.println("crawler-commons: " + parts[0] + ", a to " + parts[1] + ": " + (allowed ? "allowed" : "kept out"));
        }
    }
}
JAVA
node run.mjs >seen.txt
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat class-path)" Run.java >>seen.txt 2>/dev/null
cat >expected.txt <<'EXPECTED'
robots-parser: together.txt, a to /x: kept out
robots-parser: sitemap-between.txt, a to /x: allowed
robots-parser: encoded.txt, a to /foo/bar/baz: allowed
robots-parser: together.txt, a to /robots.txt: kept out
crawler-commons: together.txt, a to /x: kept out
crawler-commons: sitemap-between.txt, a to /x: kept out
crawler-commons: encoded.txt, a to /foo/bar/baz: kept out
crawler-commons: together.txt, a to /robots.txt: allowed
EXPECTED
cat seen.txt
diff expected.txt seen.txt >/dev/null || {
    echo 'This is no longer what was seen; it was:'
    cat expected.txt
    exit 1
}
