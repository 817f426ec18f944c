package org.hearsay.app.read;

import org.hearsay.Reading;

/** What came of one input. */
sealed interface Outcome {

    /**
     * It was read.
     *
     * @param name what the user knows the input by
     */
    record Done(String name, Reading reading) implements Outcome {}

    /**
     * It could not be loaded or read.
     *
     * @param name what the user knows the input by
     * @param what what is the matter
     * @param mend what can be done about it
     */
    record Failed(String name, String what, String mend) implements Outcome {

        static Failed forLackOfMemory(String name) {
            return new Failed(
                    name,
                    "there is not enough memory for it",
                    "allow more with HEARSAY_JAVA_OPTS=-Xmx4g, or read fewer at a time with --threads");
        }
    }
}
