package org.hearsay.app.input;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

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

    /** The whole path, where it is one. */
    @Override
    public String key() {
        try {
            Path path = Path.of(name());
            return Files.exists(path) ? path.toAbsolutePath().normalize().toString() : name();
        } catch (InvalidPathException noPath) {
            return name();
        }
    }

    @Override
    public Loaded load() {
        return failure;
    }
}
