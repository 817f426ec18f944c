package org.hearsay.app.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Takes the bytes of an input, decompressed, and never more of them than is allowed. */
final class Contents {

    private Contents() {}

    /**
     * All bytes of a stream.
     *
     * @param gzip whether the input's name says that it is compressed; what begins as gzip data is decompressed anyway
     * @throws InputException where there is nothing in it, more than allowed, or damaged compression
     */
    static byte[] read(InputStream in, boolean gzip, ByteSize most) throws IOException, InputException {
        PushbackInputStream beginning = new PushbackInputStream(in, 2);
        byte[] first = beginning.readNBytes(2);
        beginning.unread(first);
        boolean compressed = first.length == 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
        if (gzip && !compressed && first.length > 0) {
            throw new InputException("its name ends in .gz, but it is not gzip data", "give it the name of what it is");
        }
        byte[] bytes = compressed ? decompressed(beginning, most) : upTo(most, beginning);
        if (bytes.length > most.bytes()) {
            throw tooLarge(compressed ? "once decompressed it has more than " + most : "it has more than " + most);
        }
        requireFit(bytes, most);
        return bytes;
    }

    /** Refuses what there is too much of, and what there is nothing in. */
    static void requireFit(byte[] bytes, ByteSize most) throws InputException {
        if (bytes.length > most.bytes()) {
            throw tooLarge("it has more than " + most);
        }
        if (isBlank(bytes)) {
            throw empty(bytes.length);
        }
    }

    private static byte[] decompressed(InputStream in, ByteSize most) throws IOException, InputException {
        try {
            return upTo(most, new GZIPInputStream(in, 16 * 1024));
        } catch (ZipException e) {
            throw new InputException("its gzip data are damaged: " + e.getMessage(), "get it again");
        } catch (EOFException e) {
            throw new InputException("its gzip data end too early", "get it again");
        }
    }

    /** One byte above the limit tells that there are more. */
    private static byte[] upTo(ByteSize most, InputStream in) throws IOException {
        return in.readNBytes((int) most.bytes() + 1);
    }

    /** Refuses a size that is known before anything is read. */
    static void requireAllowed(long size, ByteSize most) throws InputException {
        if (size > most.bytes()) {
            throw tooLarge("it has " + new ByteSize(size) + ", more than " + most);
        }
    }

    private static InputException tooLarge(String what) {
        return new InputException(
                what + ", the limit for one input",
                "raise the limit with --max-bytes if it is an article all the same");
    }

    static InputException empty(int length) {
        return new InputException(
                length == 0 ? "it is empty" : "it holds nothing but white space", "check where it came from");
    }

    private static boolean isBlank(byte[] bytes) {
        int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] != ' ' && (bytes[i] < '\t' || bytes[i] > '\r')) {
                return false;
            }
        }
        return true;
    }
}
