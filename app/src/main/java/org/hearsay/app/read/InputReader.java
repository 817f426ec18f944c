package org.hearsay.app.read;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.app.input.Input;
import org.hearsay.app.input.Loaded;

/** Loads an input and reads it. Whatever is wrong with it becomes its outcome. Safe from any thread. */
public final class InputReader {

    /** Where somebody can tell of a bug. */
    private static final String REPORT = "this is a bug in Hearsay: please report it, with the page, at"
            + " https://github.com/hearsay/hearsay/issues";

    private final PageReader reader;
    private final Predicate<Loaded.Ok> known;

    /**
     * @param reader reads the pages
     * @param known tells what need not be read; where it can't, it throws {@link PageReader.UnavailableException}
     */
    public InputReader(PageReader reader, Predicate<Loaded.Ok> known) {
        this.reader = reader;
        this.known = known;
    }

    /**
     * What comes of an input.
     *
     * @throws PageReader.UnavailableException where no page can be read at all
     */
    public Outcome outcome(Input input) {
        try {
            return switch (input.load()) {
                case Loaded.Ok ok when known.test(ok) -> new Outcome.Known(input);
                case Loaded.Ok ok -> new Outcome.Done(input, reader.read(ok.page()), ok.transfer());
                case Loaded.Failed failed -> new Outcome.Failed(input, failed.name(), failed.what(), failed.mend());
            };
        } catch (PageReader.UnavailableException e) {
            throw e;
        } catch (OutOfMemoryError e) {
            return Outcome.Failed.forLackOfMemory(input);
        } catch (RuntimeException | Error e) {
            return new Outcome.Failed(input, input.name(), "reading it failed with " + described(e), REPORT);
        }
    }

    /** The failure and the place in this program that it comes from, on one line. */
    private static String described(Throwable failure) {
        String place = Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.hearsay."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return failure + place;
    }
}
