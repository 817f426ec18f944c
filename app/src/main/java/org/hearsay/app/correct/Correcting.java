package org.hearsay.app.correct;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.act.Act;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.read.ExitCode;
import org.hearsay.app.read.Streams;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LedgerFolder;
import org.hearsay.ledger.LedgerSettings;
import org.hearsay.ledger.correction.Author;
import org.hearsay.ledger.correction.Correction;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.correction.NotFoundException;
import org.hearsay.ledger.correction.TrainingExport;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.store.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a ledger.
 *
 * @param ledger the ledger's folder; the user's own where it isn't given
 * @param author who corrects
 * @param note why
 * @param version of the program
 */
public record Correcting(
        @Nullable Path ledger, String author, @Nullable String note, String version) {

    /** The labels of all acts, for people. */
    public static final String ACTS = Stream.of(Act.values()).map(Act::label).collect(Collectors.joining(", "));

    /** What to put right of a statement; exactly one is given. */
    public sealed interface Change {
        /** Its source is these words of the article. */
        record Source(String words) implements Change {}

        /** It is this voice's. */
        record Voice(String name) implements Change {}

        /** This is what is done by it. */
        record Doing(String act) implements Change {}

        /** It is no statement. */
        record None() implements Change {}
    }

    private interface Job {
        void run(Ledger ledger, Corrections corrections, Complaints complaints) throws IOException;
    }

    /**
     * Puts something of a statement right.
     *
     * @param statement as people write it: {@code 12.7}
     */
    public ExitCode correct(String statement, Change change, Streams streams) {
        return run(streams, (open, corrections, complaints) -> {
            long id = statement(statement);
            long number = switch (change) {
                case Change.Source source -> corrections.source(id, source.words());
                case Change.Voice voice -> corrections.voice(id, voice.name());
                case Change.Doing doing -> corrections.act(id, act(doing.act()));
                case Change.None none -> corrections.none(id);
            };
            complaints.say("correction " + number + " is made; 'hearsay undo " + number + "' undoes it");
        });
    }

    /** Makes two identities one. */
    public ExitCode merge(long from, long to, Streams streams) {
        return run(streams, (open, corrections, complaints) -> {
            long number = corrections.merge(from, to);
            complaints.say("identity " + from + " is " + to + " now; 'hearsay undo " + number + "' undoes it");
        });
    }

    /** Makes an identity two: by names where there are any, by articles otherwise. */
    public ExitCode split(long identity, List<String> names, List<Long> articles, Streams streams) {
        return run(streams, (open, corrections, complaints) -> {
            long made = names.isEmpty()
                    ? corrections.splitArticles(identity, articles)
                    : corrections.splitNames(identity, names);
            complaints.say("identity " + made + " is split off from " + identity
                    + "; 'hearsay corrections' tells what to undo");
        });
    }

    /** Undoes a correction. */
    public ExitCode undo(long number, Streams streams) {
        return run(streams, (open, corrections, complaints) -> {
            corrections.undo(number);
            complaints.say("correction " + number + " is undone");
        });
    }

    /** Prints all corrections, a line each, or gives them out as data. */
    public ExitCode list(@Nullable String export, Streams streams) {
        return run(streams, (open, corrections, complaints) -> {
            if (export == null) {
                for (Correction one : corrections.list()) {
                    streams.out().write((CorrectionLine.of(one) + "\n").getBytes(StandardCharsets.UTF_8));
                }
                streams.out().flush();
            } else if (export.equals("-")) {
                TrainingExport.write(open, streams.out());
            } else {
                try (OutputStream out = Files.newOutputStream(Path.of(export))) {
                    int lines = TrainingExport.write(open, out);
                    complaints.say(lines + (lines == 1 ? " correction is" : " corrections are") + " in " + export);
                }
            }
        });
    }

    private static long statement(String label) {
        String[] parts = label.split("\\.", 2);
        try {
            return RowId.of(Long.parseLong(parts[0]), Integer.parseInt(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "'" + label + "' is no statement: give article and number, as in 12.7", e);
        }
    }

    private ExitCode run(Streams streams, Job job) {
        Complaints complaints = new Complaints(streams.err());
        try (Ledger open = Ledger.open(LedgerFolder.of(ledger), LedgerSettings.of(version))) {
            job.run(open, new Corrections(open, new Author(author, note, InstantSource.system())), complaints);
            return ExitCode.ALL_READ;
        } catch (NotFoundException | LedgerException | IllegalArgumentException e) {
            complaints.say(String.valueOf(e.getMessage()));
            return ExitCode.FAILED;
        } catch (IOException e) {
            complaints.say("the output could not be written: " + e.getMessage());
            return ExitCode.FAILED;
        }
    }

    /** Whether it is an act's label. */
    public static boolean isAct(String label) {
        return Stream.of(Act.values()).anyMatch(act -> act.label().equals(label));
    }

    private static Act act(String label) {
        return Stream.of(Act.values())
                .filter(act -> act.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + label + "' is no act: give one of " + ACTS));
    }
}
