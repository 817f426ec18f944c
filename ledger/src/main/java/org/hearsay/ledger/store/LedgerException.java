package org.hearsay.ledger.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Something that keeps a ledger from doing what it was asked. The message says what, where, and how to mend it. */
public final class LedgerException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What kind of trouble it is. */
    public enum Reason {
        /** Another process is writing, and went on longer than one waits. */
        BUSY,
        /** The disk is full, or the ledger has reached the size it may have. */
        FULL,
        /** What is in the files is not what was written. */
        DAMAGED,
        /** The ledger was made by a newer version of the program. */
        NEWER,
        /** The folder can't be used: no permission, no folder, no such entry. */
        UNUSABLE
    }

    private final Reason reason;

    public LedgerException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What SQLite says, for people. */
    public static LedgerException of(SQLException e, Path folder) {
        if (isBusy(e)) {
            return new LedgerException(
                    Reason.BUSY,
                    "the ledger in " + folder + " is being written by another process; wait for that to end",
                    e);
        }
        int code = code(e);
        if (code == SQLiteErrorCode.SQLITE_FULL.code) {
            return full(folder, e);
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return new LedgerException(
                    Reason.DAMAGED,
                    "ledger.db in " + folder + " is damaged (" + e.getMessage() + "); copy the folder, and restore "
                            + "ledger.db from a backup or add the evidence files to a new ledger",
                    e);
        }
        return new LedgerException(Reason.UNUSABLE, "the ledger in " + folder + " can't be used: " + e.getMessage(), e);
    }

    static boolean isBusy(SQLException e) {
        int code = code(e);
        return code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code;
    }

    /** The primary code, which is the low byte: https://sqlite.org/rescode.html */
    private static int code(SQLException e) {
        return e instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : 0;
    }

    /** What the file system says, for people. */
    public static LedgerException of(IOException e, Path folder) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("No space left")
                || message.contains("File too large")
                || message.contains("not enough space")
                || message.contains("quota")) {
            return full(folder, e);
        }
        return new LedgerException(
                Reason.UNUSABLE,
                "the ledger in " + folder + " can't be used: " + e.getClass().getSimpleName() + ": " + message,
                e);
    }

    private static LedgerException full(Path folder, Exception cause) {
        return new LedgerException(
                Reason.FULL,
                "there is no room left for the ledger in " + folder
                        + "; what was reported done is kept: make room, and "
                        + "add the same again, which goes on where it was",
                cause);
    }
}
