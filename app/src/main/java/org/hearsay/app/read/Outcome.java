package org.hearsay.app.read;

import org.hearsay.Reading;
import org.hearsay.app.input.Input;
import org.hearsay.app.input.Transfer;
import org.jspecify.annotations.Nullable;

/** What came of one input. */
public sealed interface Outcome {

    /** The input that it came of. */
    Input input();

    /**
     * It was read.
     *
     * @param transfer how it came from the web, where it did
     */
    record Done(Input input, Reading reading, @Nullable Transfer transfer) implements Outcome {}

    /** It was not read, as what it holds is known. */
    record Known(Input input) implements Outcome {}

    /**
     * It could not be loaded or read.
     *
     * @param name what the user knows it by
     * @param what what is the matter
     * @param mend what can be done about it
     */
    record Failed(Input input, String name, String what, String mend) implements Outcome {

        static Failed forLackOfMemory(Input input) {
            return new Failed(
                    input,
                    input.name(),
                    "there is not enough memory for it",
                    "allow more with HEARSAY_JAVA_OPTS=-Xmx4g, or read fewer at a time with --threads");
        }
    }
}
