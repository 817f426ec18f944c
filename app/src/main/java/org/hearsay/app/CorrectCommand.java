package org.hearsay.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hearsay.app.correct.Correcting;
import org.hearsay.app.read.Streams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Puts right what was read of a statement. */
@Command(
        name = "correct",
        description = "Put right what was read of a statement. The reading stays, and is shown with the correction.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // The library sets the fields before anything is run.
final class CorrectCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "STATEMENT", description = "The statement's number, as in 12.7.")
    private String statement;

    @ArgGroup(multiplicity = "1")
    private What what;

    @Mixin
    private AuthorOptions author;

    /** One of these. */
    static final class What {

        @Option(
                names = "--source",
                paramLabel = "WORDS",
                description = "These words tell the source; exactly as they stand in the article.")
        private @Nullable String source;

        @Option(names = "--voice", paramLabel = "NAME", description = "It is this one's statement.")
        private @Nullable String voice;

        @Option(
                names = "--act",
                paramLabel = "ACT",
                converter = ActConverter.class,
                description = "This is done by it, as in denies.")
        private @Nullable String act;

        @Option(names = "--none", description = "It is no statement.")
        private boolean none;

        Correcting.Change change() {
            if (source != null) {
                return new Correcting.Change.Source(source);
            }
            if (voice != null) {
                return new Correcting.Change.Voice(voice);
            }
            return act == null ? new Correcting.Change.None() : new Correcting.Change.Doing(act);
        }
    }

    /** An act's label. */
    static final class ActConverter implements ITypeConverter<String> {
        @Override
        public String convert(String label) {
            if (!Correcting.isAct(label)) {
                throw new TypeConversionException("'" + label + "' is no act: give one of " + Correcting.ACTS);
            }
            return label;
        }
    }

    CorrectCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return author.correcting(Version.ofProgram())
                .correct(statement, what.change(), streams)
                .number();
    }
}
