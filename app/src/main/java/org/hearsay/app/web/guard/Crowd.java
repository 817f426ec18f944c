package org.hearsay.app.web.guard;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.eclipse.jetty.io.Connection;

/**
 * Keeps the number of connections bounded. Where one more comes, the one that has kept silent longest gives way: somebody
 * who opens thousands and says nothing, or a byte now and then, closes their own, and who comes to read is let in. A
 * connection that has brought a whole request gives way only where all have.
 */
public final class Crowd implements Connection.Listener {

    private final int most;
    private final SequencedSet<Connection> open = new LinkedHashSet<>();

    /** @param most connections at a time */
    public Crowd(int most) {
        this.most = most;
    }

    @Override
    public void onOpened(Connection connection) {
        List<Connection> leaving = new ArrayList<>();
        synchronized (this) {
            open.add(connection);
            while (open.size() > most) {
                leaving.add(next());
            }
        }
        // Not within the lock: closing one tells of it.
        leaving.forEach(Connection::close);
    }

    /** Takes out the one that gives way. */
    private Connection next() {
        Iterator<Connection> oldest = open.iterator();
        while (oldest.hasNext()) {
            Connection connection = oldest.next();
            if (connection.getMessagesIn() == 0) {
                oldest.remove();
                return connection;
            }
        }
        return open.removeFirst();
    }

    @Override
    public synchronized void onClosed(Connection connection) {
        open.remove(connection);
    }

    /** How many there are. */
    synchronized int size() {
        return open.size();
    }
}
