package org.hearsay.app.input.warc;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what passes, and ends in an error where more does than is allowed, or where somebody reads on and on after the
 * end. Not for several threads.
 */
final class MeteredStream extends FilterInputStream {

    /** Reads after the end that are let be: several layers may each look whether more has come. */
    private static final int AFTER_END = 1_000;

    private long passed;
    private long allowed = Long.MAX_VALUE;
    private String what = "";
    private int afterEnd;

    MeteredStream(InputStream in) {
        super(in);
    }

    /** Bytes that have passed. */
    long passed() {
        return passed;
    }

    /**
     * Lets this many more bytes pass.
     *
     * @param what what has more of them, for the error
     */
    void allow(long more, String what) {
        this.allowed = passed + more < 0 ? Long.MAX_VALUE : passed + more;
        this.what = what;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count < 0) {
            afterEnd++;
            if (afterEnd > AFTER_END) {
                throw new EOFException("it ends where it should go on");
            }
            return count;
        }
        passed += count;
        if (passed > allowed) {
            throw new IOException(what);
        }
        return count;
    }

    /** Nothing, so that whoever reads takes what one read gives, and gets it before an error that comes after it. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] skipped = new byte[Math.clamp(bytes, 0, 8_192)];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
