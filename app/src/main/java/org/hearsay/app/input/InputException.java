package org.hearsay.app.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** An input can't be loaded: what is the matter, and what can be done about it. */
final class InputException extends Exception {

    private static final long serialVersionUID = 1;

    private final String mend;

    InputException(String what, String mend) {
        super(what);
        this.mend = mend;
    }

    /** What an error of reading a file means to whoever named the file. */
    static InputException of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> new InputException("there is no such file", "check the path");
            case AccessDeniedException denied -> new InputException("it may not be read", "check its permissions");
            default -> new InputException("it could not be read: " + failure.getMessage(), "try again, or copy it");
        };
    }

    Loaded.Failed failed(String name) {
        return new Loaded.Failed(name, String.valueOf(getMessage()), mend);
    }
}
