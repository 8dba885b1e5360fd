package dev.fingerpost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorCommandTest {
    private CommandRun cli;

    @BeforeEach
    void makeProject(@TempDir Path temp) throws IOException {
        cli = new CommandRun(temp.toRealPath());
        cli.env.putAll(System.getenv());
        cli.env.put("GIT_CONFIG_GLOBAL", "/dev/null");
        cli.write("content/index.md", "# Home\n");
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command)
                        .directory(cli.cwd.toFile())
                        .start()
                        .waitFor())
                .isZero();
    }

    private void repository(String remote) throws Exception {
        git("init", "-q");
        git("remote", "add", "origin", remote);
    }

    @Test
    void findsNothingInAProjectThatIsReady() throws Exception {
        cli.run("init", "ready");
        cli = in("ready");
        cli.write("fingerpost.yaml", cli.read("fingerpost.yaml") + "base-url: https://acme.github.io/decisions/\n");
        cli.run("build");
        repository("git@github.com:Acme/decisions.git");
        git("add", "-A");

        assertThat(cli.run("doctor")).isZero();

        assertThat(cli.out.lines()).allMatch(line -> line.startsWith("ok ")).hasSize(8);
        assertThat(cli.run("doctor", "-q")).isZero();
        assertThat(cli.out).isEmpty();
    }

    private CommandRun in(String folder) {
        CommandRun run = new CommandRun(cli.cwd.resolve(folder));
        run.env.putAll(cli.env);
        return run;
    }

    @ParameterizedTest
    @CsvSource({
        "https://acme.github.io/other/,https://github.com/acme/decisions,care,write `base-url: https://acme.github.io/decisions/`",
        "https://acme.github.io/,https://github.com/acme/acme.github.io.git,ok,`https://acme.github.io/`",
        "https://decisions.example.org/,ssh://git@github.com/acme/decisions,care,there is no `static/CNAME`",
        "https://decisions.example.org/,https://gitlab.com/acme/decisions,ok,`https://decisions.example.org/`"
    })
    void comparesTheAddressWithTheRemote(String base, String remote, String level, String words) throws Exception {
        cli.write("fingerpost.yaml", "base-url: " + base + "\n");
        repository(remote);

        assertThat(cli.run("doctor")).isZero();

        assertThat(cli.out).containsPattern("(?m)^" + level + " +base-url").contains(words);
    }

    @Test
    void takesTheDomainThatTheSiteNames() throws Exception {
        cli.write("fingerpost.yaml", "base-url: https://acme.github.io/decisions/\n");
        cli.write("static/CNAME", "decisions.example.org\n");
        repository("https://github.com/acme/decisions");

        assertThat(cli.run("doctor")).isEqualTo(1);

        assertThat(cli.out)
                .contains("`base-url` says `acme.github.io`, and `static/CNAME` says `decisions.example.org`\n");
    }

    @Test
    void saysNothingOfDotFilesThatTheWorkflowTakes() throws Exception {
        cli.write("static/.well-known/security.txt", "Contact: mailto:a@example.org\n");
        repository("https://github.com/acme/decisions");
        cli.run("doctor");
        assertThat(cli.out).contains("dot-files");

        cli.run("publish", "--workflow");

        assertThat(cli.run("doctor")).isZero();
        assertThat(cli.out).doesNotContain("dot-files");
    }

    @Test
    void findsADomainThatTwoFilesNameDifferently() throws Exception {
        cli.write("fingerpost.yaml", "base-url: https://a.example.org/\n");
        cli.write("static/CNAME", "b.example.org\n");
        repository("https://github.com/acme/decisions");

        assertThat(cli.run("doctor")).isEqualTo(1);

        assertThat(cli.out)
                .contains(
                        "problem  base-url   `base-url` says `a.example.org`, and `static/CNAME` says `b.example.org`\n");
    }

    @Test
    void saysNoMoreThanPeopleRead() throws Exception {
        cli.write("fingerpost.yaml", "base-url: https://a.example.org/\n");
        cli.write("static/CNAME", "b".repeat(300_000) + "?pw=s3cret");
        cli.write("templates/old.ftlh", "old");
        cli.write("templates/.origin.json", "{\"old.ftlh\": {\"version\": \"" + "1".repeat(9_000) + "\"}}");
        repository("https://github.com/acme/decisions");

        cli.run("doctor");

        assertThat(cli.out)
                .contains("`base-url` says `a.example.org`", "`templates/old.ftlh` was copied from version 1");
        assertThat(cli.out.lines()).allMatch(line -> line.length() < 700);

        cli.run("doctor", "--format", "json");

        assertThat(cli.out).contains("`base-url` says `a.example.org`").doesNotContain("s3cret");
        assertThat(cli.out.lines()).allMatch(line -> line.length() < 700);
    }

    @Test
    void findsIdsThatAreNotKept() throws Exception {
        cli.run("new", "tree", "Which queue?");
        String tree = "content/trees/which-queue.md";
        cli.write(tree, cli.read(tree).replace("draft: true\n", ""));
        repository("https://github.com/acme/decisions");

        assertThat(cli.run("doctor", "--format", "json")).isZero();

        assertThat(cli.out)
                .containsPattern(
                        "\"check\": \"ids\",\\s+\"level\": \"care\",\\s+\"message\": \"`ids.txt` is not under version control")
                .contains("`fingerpost build`, then `git add ids.txt`")
                .contains("add `base-url: https://acme.github.io/decisions/`");
    }

    @Test
    void tellsASchemaOfAnotherVersion() throws IOException {
        cli.run("schema", "sources");
        cli.write(".vscode/sources.schema.json", cli.out);
        cli.write(".vscode/fingerpost.schema.json", "{}\n");

        cli.run("doctor", "--quiet");

        assertThat(cli.out).contains("""
                        care     editor     `.vscode/fingerpost.schema.json` is not the schema of this version
                                 hint: `fingerpost schema config > .vscode/fingerpost.schema.json`
                        """).doesNotContain("sources.schema.json");
    }

    @Test
    void findsErrorsDotFilesAndNoGit() throws IOException {
        cli.write("static/.well-known/security.txt", "Contact: mailto:a@example.org\n");
        cli.env.put("PATH", cli.cwd.toString());

        assertThat(cli.run("doctor")).isZero();
        assertThat(cli.out)
                .contains("care     dot-files  `.well-known/security.txt` has a name with a leading dot\n")
                .contains("care     git        there is no Git on the PATH\n");

        cli.write("content/index.md", "[x](y.md)\n");
        assertThat(cli.run("doctor")).isEqualTo(1);
        assertThat(cli.out).contains("problem  build ");
    }
}
