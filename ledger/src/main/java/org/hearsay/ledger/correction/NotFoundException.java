package org.hearsay.ledger.correction;

/** The ledger hasn't got what a correction is to be about, or it doesn't fit. The message says what. */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotFoundException(String message) {
        super(message);
    }
}
