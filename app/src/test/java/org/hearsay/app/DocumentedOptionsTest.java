package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.app.read.Streams;
import org.junit.jupiter.api.Test;

/** What the documents say of the command line is what the command line says of itself. */
class DocumentedOptionsTest {

    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");

    @Test
    void theGuideHasEveryOptionOfReadAndNoOther() throws IOException {
        String guide = document("docs/guide.md");
        int start = guide.indexOf("\n## Options\n");
        int end = guide.indexOf("\n## ", start + 1);
        assertThat(start).as("the section on options").isPositive();
        assertThat(options(guide.substring(start, end))).isEqualTo(options(help("read")));
    }

    @Test
    void theGuideHasEveryOptionOfTheCommandsThatKeepAndCorrectAndNoOther() throws IOException {
        for (String command : new String[] {
            "add", "watch", "correct", "merge", "split", "undo", "corrections", "reread", "serve", "demo"
        }) {
            assertThat(options(table(command))).as(command).isEqualTo(options(help(command)));
        }
    }

    @Test
    void theGuideHasEveryOptionOfTheCommandsThatAskAndNoOther() throws IOException {
        for (String command : new String[] {"find", "who", "show", "copies", "stories"}) {
            assertThat(options(table(command))).as(command).isEqualTo(options(help(command)));
        }
        assertThat(options(table("export").replace("find --articles", "find")))
                .as("export")
                .isEqualTo(options(help("export")));
    }

    private static String table(String command) throws IOException {
        String guide = document("docs/guide.md");
        int start = guide.indexOf("| option of `" + command + "` |");
        assertThat(start).as("the table of the options of " + command).isPositive();
        return guide.substring(start, guide.indexOf("\n\n", start));
    }

    @Test
    void noDocumentForUsersNamesAnOptionThatThereIsNot() throws IOException {
        for (String name : new String[] {"README.md", "docs/guide.md", "CHANGELOG.md"}) {
            StringBuilder helps = new StringBuilder();
            for (String command : new String[] {
                "read",
                "add",
                "watch",
                "find",
                "who",
                "show",
                "copies",
                "stories",
                "export",
                "correct",
                "merge",
                "split",
                "undo",
                "corrections",
                "reread",
                "serve",
                "demo"
            }) {
                helps.append(help(command));
            }
            assertThat(options(helps.toString())).as(name).containsAll(options(document(name)));
        }
    }

    @Test
    void everyCommandIsInTheGuide() throws IOException {
        String help = help();
        String commands = help.substring(help.indexOf("Commands:\n") + "Commands:\n".length());
        Set<String> names = commands.lines()
                .takeWhile(line -> line.startsWith(" "))
                .filter(line -> line.matches(" {2}\\S.*"))
                .map(line -> line.strip().split(" ", 2)[0])
                .collect(Collectors.toSet());
        assertThat(names).contains("read");
        assertThat(names)
                .allSatisfy(name -> assertThat(document("docs/guide.md")).contains("./hearsay " + name));
    }

    private static Set<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String help(String... command) {
        String[] arguments = new String[command.length + 1];
        System.arraycopy(command, 0, arguments, 0, command.length);
        arguments[command.length] = "--help";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertThat(Main.run(arguments, new Streams(InputStream.nullInputStream(), out, err, false, false)))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A file of the repository, above whichever folder the tests run in. */
    private static String document(String name) throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/guide.md"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no folder above this one has docs/guide.md");
        }
        return Files.readString(folder.resolve(name));
    }
}
