package org.hearsay.app.input;

/**
 * An operand or line that is known to be no input before anything is loaded.
 *
 * @param failure why
 */
record Unreadable(Loaded.Failed failure) implements Input {

    Unreadable(String name, String what, String mend) {
        this(new Loaded.Failed(name, what, mend));
    }

    @Override
    public String name() {
        return failure.name();
    }

    @Override
    public Loaded load() {
        return failure;
    }
}
