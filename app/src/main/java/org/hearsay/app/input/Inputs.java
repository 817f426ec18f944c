package org.hearsay.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.app.fetch.PoliteFetcher;
import org.hearsay.app.input.feed.Feed;
import org.hearsay.app.input.warc.PassedOver;

/**
 * The inputs that the operands of a command line stand for, in their order, with what feeds link to in the feeds'
 * places. Not for several threads.
 */
public final class Inputs implements Iterator<Input> {

    private static final Pattern URL = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*+://.*");
    private static final String STANDARD_INPUT = "-";

    /** A key of something in a file that holds many. */
    private static final Pattern IN_A_FILE =
            Pattern.compile("(?s)(.*?\\.(?:warc|warc\\.zst|jsonl|ndjson)(?:\\.gz)?)#.*");

    private final Settings settings;
    private final InputStream stdin;
    private final Supplier<PoliteFetcher> fetcher;
    private final Expanding inputs;
    private final PassedOver passedOver = new PassedOver();
    private final int count;
    private final boolean again;
    private boolean stdinTaken;
    private boolean unknown;

    /**
     * Finds out what the operands stand for; nothing but folders and files of feeds is looked into yet.
     *
     * @param operands paths of files and folders, addresses, and {@code -} for standard input
     * @param stdin standard input, read where an operand names it
     * @param fetcher fetches pages, asked for when there is one to fetch
     */
    public Inputs(List<String> operands, Settings settings, InputStream stdin, Supplier<PoliteFetcher> fetcher) {
        this(operands, settings, stdin, fetcher, false);
    }

    private Inputs(
            List<String> operands,
            Settings settings,
            InputStream stdin,
            Supplier<PoliteFetcher> fetcher,
            boolean again) {
        this.again = again;
        this.settings = settings;
        this.stdin = stdin;
        this.fetcher = fetcher;
        this.inputs = new Expanding(fetcher, settings);
        int known = 0;
        for (String operand : operands) {
            List<Input> found = expand(operand);
            inputs.add(found.iterator());
            known += found.size();
        }
        this.count = known;
    }

    /**
     * The inputs with these keys, as {@link Input#key} gives them; of an archive or a file of JSON lines, all that is in
     * it; what came by standard input is gone. That somebody gave an address in an earlier run is not known any more, so robots.txt is asked.
     */
    public static Inputs again(Collection<String> keys, Settings settings, Supplier<PoliteFetcher> fetcher) {
        List<String> operands = keys.stream()
                .filter(key -> !key.startsWith(StandardInput.CALLED))
                .map(key -> IN_A_FILE.matcher(key))
                .map(part -> part.replaceFirst("$1"))
                .distinct()
                .toList();
        return new Inputs(operands, settings, InputStream.nullInputStream(), fetcher, true);
    }

    /**
     * A page that a feed links to.
     *
     * @param address as the feed writes it
     */
    public static Input linked(String address, Supplier<PoliteFetcher> fetcher, Settings settings) {
        return new WebInput(address, WebInput.Role.LINKED_PAGE, fetcher, settings);
    }

    /**
     * A page or a text that was handed over as bytes.
     *
     * @param called what it was called where it came from
     * @param mark tells it in the ledger from others that were called the same, and had other bytes
     */
    public static Input given(String called, String mark, byte[] bytes, Settings settings) {
        return new GivenInput(called, mark, bytes, settings);
    }

    /** How many inputs there are in all, where that is known before they are read; a feed counts as one. */
    public OptionalInt count() {
        return unknown ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /** What records of web archives were no pages, so far. */
    public PassedOver passedOver() {
        return passedOver;
    }

    @Override
    public boolean hasNext() {
        return inputs.hasNext();
    }

    @Override
    public Input next() {
        return inputs.next();
    }

    /** The inputs of an operand; none where they are added as a stream, which is read as it comes. */
    private List<Input> expand(String operand) {
        if (operand.equals(STANDARD_INPUT)) {
            return standardInput();
        }
        if (URL.matcher(operand).matches()) {
            return List.of(new WebInput(operand, role(), fetcher, settings));
        }
        Path path;
        try {
            path = Path.of(operand);
        } catch (InvalidPathException e) {
            return List.of(new Unreadable(operand, "it is not a path: " + e.getReason(), "check the path"));
        }
        return Files.isDirectory(path) ? folder(path) : file(operand, path);
    }

    private WebInput.Role role() {
        if (again) {
            return WebInput.Role.TAKEN_AGAIN;
        }
        return settings.as() == null ? WebInput.Role.GIVEN : WebInput.Role.GIVEN_PAGE;
    }

    private List<Input> file(String operand, Path path) {
        FileName name = FileName.of(path);
        if (settings.as() == As.JSONL || (settings.as() == null && name.isJsonLines())) {
            Path folder = path.getParent();
            lines(operand, name.base(), folder == null ? Path.of("") : folder, () -> Files.newInputStream(path));
            return List.of();
        }
        if (settings.as() == null && name.isWarc()) {
            unknown = true;
            inputs.add(new WarcInputs(path, settings, passedOver));
            return List.of();
        }
        Feed feed = settings.as() == null ? FeedFile.read(path, name, settings.maxBytes()) : null;
        return feed == null
                ? List.of(new FileInput(path, settings))
                : Expanding.links(path.toString(), feed, fetcher, settings);
    }

    private List<Input> standardInput() {
        if (stdinTaken) {
            return List.of(new Unreadable(
                    "standard input", "it is named more than once, and can be read once", "name it once"));
        }
        stdinTaken = true;
        if (settings.as() == As.JSONL) {
            lines(StandardInput.CALLED, StandardInput.NAME, Path.of(""), () -> stdin);
            return List.of();
        }
        return List.of(new StandardInput(stdin, settings));
    }

    private void lines(String name, String base, Path folder, JsonLines.Source source) {
        unknown = true;
        inputs.add(new JsonLines(name, base, folder, settings, source));
    }

    private List<Input> folder(Path folder) {
        if (settings.as() == As.JSONL) {
            return List.of(new Unreadable(
                    folder.toString(), "it is a folder, not a file of JSON lines", "name the files in it"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Input> pages = files.filter(file -> FileName.of(file).isPage() && !Files.isDirectory(file))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .<Input>map(file -> new FileInput(file, settings))
                    .toList();
            return pages.isEmpty() ? List.of(withoutPages(folder)) : pages;
        } catch (IOException e) {
            return List.of(new Unreadable(InputException.of(e).failed(folder.toString())));
        } catch (UncheckedIOException e) {
            return List.of(new Unreadable(
                    folder.toString(), "it could not be listed to its end: " + e.getMessage(), "try again"));
        }
    }

    private static Unreadable withoutPages(Path folder) {
        return new Unreadable(
                folder.toString(),
                "the folder holds no page: no file in it ends in .html, .htm or .txt, or one of these and .gz",
                "name a folder with such files (those below it are not looked into), or the files themselves");
    }
}
