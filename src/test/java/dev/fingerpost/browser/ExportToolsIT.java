package dev.fingerpost.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import dev.fingerpost.exchange.Export;
import dev.fingerpost.exchange.ExportFormat;
import dev.fingerpost.tree.DecisionTree;
import dev.fingerpost.tree.RandomTrees;
import dev.fingerpost.tree.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What programs that people have make of exported trees: Mermaid draws them, GraphViz lays them out, dmn-js shows them. Skipped where npm cannot be reached. */
@ExtendWith(Browser.Shared.class)
@Tag("slow")
class ExportToolsIT {
    private static final int MINUTES = 5;
    private static final int TREES = 20;
    /** What dmn-js shows at once without keeping a browser busy for minutes. */
    private static final int MOST_ROWS = 300;

    private static final String NAMES = "mermaid@11.17.2 dmn-moddle@12.2.1 dmn-js@17.10.2 @hpcc-js/wasm-graphviz@1.7.0";

    private static final String TOOLS = """
            import fs from "fs";
            import {Graphviz} from "@hpcc-js/wasm-graphviz";
            import {DmnModdle} from "dmn-moddle";
            const graphviz = await Graphviz.load();
            for (const name of process.argv.slice(2)) {
              const {rootElement, warnings} = await new DmnModdle().fromXML(fs.readFileSync(name + ".dmn", "utf8"));
              const decision = rootElement.drgElement.find(one => one.$type === "dmn:Decision");
              const svg = graphviz.layout(fs.readFileSync(name + ".dot", "utf8"), "svg", "dot");
              const count = part => svg.split(`class="${part}"`).length - 1;
              console.log(name, warnings.length, decision.decisionLogic.rule.length, count("node"), count("edge"));
            }
            """;

    @TempDir
    static Path folder;

    private static final Map<String, DecisionTree> trees = new TreeMap<>();

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
        run("npm", "install", "--silent", "--no-fund", "--no-audit", "--no-save", "--fetch-retries=0", NAMES);
        // The tools themselves are the judges, and a stand-in would only repeat what we believe of them; a machine
        // without a
        // network cannot have them, and says so.
        assumeTrue(Files.exists(folder.resolve("node_modules/mermaid")), "npm's registry cannot be reached");
        try (Stream<Path> pages = Files.list(Path.of("content/trees"))) {
            for (Path page : pages.filter(page -> !page.endsWith("index.md")).toList()) {
                String text = Files.readString(page).replaceFirst("(?s)\\A---\n.*?\n---\n", "");
                trees.put(page.getFileName().toString(), Trees.sound(text));
            }
        }
        for (long seed = 0; seed < TREES; seed++) {
            trees.put("seed-" + seed, RandomTrees.tree(seed));
        }
    }

    @Test
    void mermaidDrawsEachBoxAndLine(Browser browser) {
        try (Tab tab = browser.open("about:blank", View.wide())) {
            Page page = tab.page();
            page.addScriptTag(
                    new Page.AddScriptTagOptions().setPath(folder.resolve("node_modules/mermaid/dist/mermaid.min.js")));
            trees.forEach((name, tree) -> {
                String chart = Export.of(tree, ExportFormat.MERMAID).value();
                Object drawn = page.evaluate("""
                        async text => {
                          const {svg} = await mermaid.render('drawn', text)
                          const root = new DOMParser().parseFromString(svg, 'text/html')
                          return root.querySelectorAll('g.node').length + ' ' + root.querySelectorAll('path.flowchart-link').length
                        }""", chart);
                assertThat(drawn).as(name).isEqualTo(count(chart, "(?m)^  \\w+[\\[({]") + " " + count(chart, "-->"));
            });
        }
    }

    /** Both as a drawing of what the decision needs and as its table, without a word of complaint. */
    @Test
    void dmnJsShowsEachRow(Browser browser) {
        try (Tab tab = browser.open("about:blank", View.wide())) {
            Page page = tab.page();
            page.addScriptTag(new Page.AddScriptTagOptions()
                    .setPath(folder.resolve("node_modules/dmn-js/dist/dmn-viewer.production.min.js")));
            page.evaluate("() => { document.body.innerHTML = '<div id=\"dmn\" style=\"height: 600px\"></div>' }");
            trees.forEach((name, tree) -> {
                String dmn = Export.of(tree, ExportFormat.DMN).value();
                long rules = count(dmn, "<rule ");
                if (rules > MOST_ROWS) {
                    return;
                }
                Object shown = page.evaluate("""
                        async text => {
                          const viewer = new DmnJS({container: '#dmn'})
                          const {warnings} = await viewer.importXML(text)
                          const said = warnings.map(String)
                          const kinds = []
                          for (const view of viewer.getViews()) {
                            said.push(...(await viewer.open(view)).warnings.map(String))
                            kinds.push(view.type)
                          }
                          const rows = document.querySelectorAll('#dmn tbody tr').length
                          viewer.destroy()
                          return said.join(' ') + kinds.join(' ') + ' ' + rows
                        }""", dmn);
                assertThat(shown).as(name).isEqualTo("decisionTable " + rules);
            });
        }
    }

    @Test
    void graphvizAndTheReaderOfDmnJsOpenThem() throws IOException, InterruptedException {
        for (Map.Entry<String, DecisionTree> tree : trees.entrySet()) {
            for (ExportFormat format : new ExportFormat[] {ExportFormat.DMN, ExportFormat.DOT}) {
                Files.writeString(
                        folder.resolve(tree.getKey() + format.ending()),
                        Export.of(tree.getValue(), format).value());
            }
        }
        Files.writeString(folder.resolve("tools.mjs"), TOOLS);
        String said = run("node", "tools.mjs", String.join(" ", trees.keySet()));

        for (String name : trees.keySet()) {
            String dmn = Files.readString(folder.resolve(name + ".dmn"));
            String dot = Files.readString(folder.resolve(name + ".dot"));
            assertThat(said)
                    .contains(name + " 0 " + count(dmn, "<rule ") + " " + count(dot, ", shape=") + " "
                            + count(dot, " -> ") + "\n");
        }
    }

    private static long count(String text, String part) {
        return Pattern.compile(part).matcher(text).results().count();
    }

    private static String run(String... words) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(String.join(" ", words).split(" "))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return "";
        }
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
