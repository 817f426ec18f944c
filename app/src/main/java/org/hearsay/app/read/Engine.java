package org.hearsay.app.read;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.hearsay.Hearsay;
import org.hearsay.Reading;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;

/**
 * The engine, opened when the first page comes: loading the models takes longer than saying that a file is missing.
 * Closing waits for the readings that are under way, as they use what it closes.
 */
public final class Engine implements PageReader {

    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private @Nullable Hearsay hearsay;
    private boolean closed;

    /**
     * Reads one page.
     *
     * @throws UnavailableException where the models can't be loaded
     * @throws IllegalStateException after it was closed
     */
    @Override
    public Reading read(Page page) {
        use.readLock().lock();
        try {
            return opened().read(page);
        } finally {
            use.readLock().unlock();
        }
    }

    private synchronized Hearsay opened() {
        if (closed) {
            throw new IllegalStateException("the engine is closed");
        }
        if (hearsay == null) {
            try {
                hearsay = Hearsay.open();
            } catch (RuntimeException | LinkageError e) {
                throw new UnavailableException("the engine can't be started: " + e.getMessage(), e);
            }
        }
        return hearsay;
    }

    @Override
    public void close() {
        use.writeLock().lock();
        try {
            closeOpened();
        } finally {
            use.writeLock().unlock();
        }
    }

    private synchronized void closeOpened() {
        closed = true;
        if (hearsay != null) {
            hearsay.close();
            hearsay = null;
        }
    }
}
