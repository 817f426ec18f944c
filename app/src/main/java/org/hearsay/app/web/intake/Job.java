package org.hearsay.app.web.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import org.hearsay.app.input.Input;
import org.jspecify.annotations.Nullable;

/** Something that is being read. Safe from any thread. */
public final class Job {

    /** The most of what came of it that is kept for showing; a feed may have thousands. */
    private static final int MOST = 1_000;

    private final String id;
    private final String what;
    private final Iterator<Input> inputs;
    private final OptionalInt count;
    private final List<Came> came = new ArrayList<>();
    private int done;
    private boolean ended;

    /**
     * What came of one input.
     *
     * @param name what the user knows it by
     * @param article the article's number in the ledger; null where it failed
     * @param told how many statements it has, or what went wrong and what to do
     */
    public record Came(String name, @Nullable Long article, String told) {}

    /**
     * How far a job is.
     *
     * @param what it is about
     * @param done inputs that are done
     * @param count of inputs in all; negative where that isn't known yet
     * @param came of the inputs so far, the first {@value #MOST} of them
     * @param ended whether all is done
     */
    public record State(String id, String what, int done, int count, List<Came> came, boolean ended) {

        public State {
            came = List.copyOf(came);
        }

        /** The only article that came of it; null where there is none, or there are more, or it goes on. */
        public @Nullable Long only() {
            return ended && came.size() == 1 ? came.getFirst().article() : null;
        }
    }

    /**
     * @param id nobody can guess it
     * @param count of inputs, where it is known
     */
    Job(String id, String what, Iterator<Input> inputs, OptionalInt count) {
        this.id = id;
        this.what = what;
        this.inputs = inputs;
        this.count = count;
    }

    String id() {
        return id;
    }

    String what() {
        return what;
    }

    /** For the thread that reads. */
    Iterator<Input> inputs() {
        return inputs;
    }

    synchronized void came(Came one) {
        done++;
        if (came.size() < MOST) {
            came.add(one);
        }
    }

    synchronized void ends() {
        ended = true;
    }

    synchronized State state() {
        return new State(id, what, done, count.orElse(-1), came, ended);
    }
}
