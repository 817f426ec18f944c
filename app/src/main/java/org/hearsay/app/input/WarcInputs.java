package org.hearsay.app.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.hearsay.app.input.warc.ArchivedPage;
import org.hearsay.app.input.warc.PassedOver;
import org.hearsay.app.input.warc.WarcPages;
import org.jspecify.annotations.Nullable;

/** The pages of a web archive as inputs, one after the other. Where the archive is damaged, they end with a failure. */
final class WarcInputs implements Iterator<Input> {

    private final Path path;
    private final Settings settings;
    private final PassedOver passedOver;

    private @Nullable WarcPages pages;
    private @Nullable Input next;
    private boolean ended;

    WarcInputs(Path path, Settings settings, PassedOver passedOver) {
        this.path = path;
        this.settings = settings;
        this.passedOver = passedOver;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Input next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Input input = next;
        next = null;
        return input;
    }

    private @Nullable Input read() {
        try {
            WarcPages opened = opened();
            ArchivedPage page = opened.next();
            if (page != null) {
                return new WarcInput(path.toString(), page, settings);
            }
            ended = true;
            opened.close();
            return opened.number() > 0 ? null : new Unreadable(Contents.empty(0).failed(path.toString()));
        } catch (IOException e) {
            ended = true;
            return damaged(e);
        }
    }

    private WarcPages opened() throws IOException {
        if (pages == null) {
            pages = new WarcPages(
                    Files.newInputStream(path), settings.maxBytes().bytes(), passedOver);
        }
        return pages;
    }

    private Unreadable damaged(IOException e) {
        if (pages == null) {
            return new Unreadable(InputException.of(e).failed(path.toString()));
        }
        long number = pages.number();
        try {
            pages.close();
        } catch (IOException alreadyDamaged) {
            e.addSuppressed(alreadyDamaged);
        }
        return new Unreadable(
                path.toString(),
                "the archive can't be read on " + (number == 0 ? "from its start" : "after record " + number) + ": "
                        + e.getMessage(),
                "get it again; what stands before was taken");
    }
}
