package org.hearsay.ledger.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A page as a record has it.
 *
 * @param head what it came with, for a page that was fetched; null otherwise
 * @param bytes the page's bytes
 */
@SuppressWarnings("ArrayRecordComponent") // The bytes are the evidence, handed on once and never altered.
public record StoredPage(@Nullable HttpHead head, byte[] bytes) {

    private static final byte[] HEAD_END = {'\r', '\n', '\r', '\n'};

    /**
     * Reads a record.
     *
     * @param record the record's bytes in its file
     * @throws IOException where it is none, or not a page's
     */
    public static StoredPage of(byte[] record) throws IOException {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(record))) {
            Optional<WarcRecord> first = reader.next();
            if (first.isEmpty()) {
                throw new IOException("there is no record");
            }
            byte[] block = first.get().body().stream().readAllBytes();
            return first.get() instanceof WarcResponse ? response(block) : new StoredPage(null, block);
        } catch (ParsingException | IllegalArgumentException e) {
            throw new IOException("the record can't be read: " + e.getMessage(), e);
        }
    }

    private static StoredPage response(byte[] block) throws IOException {
        for (int i = 0; i + HEAD_END.length <= block.length; i++) {
            if (Arrays.equals(block, i, i + HEAD_END.length, HEAD_END, 0, HEAD_END.length)) {
                int end = i + HEAD_END.length;
                return new StoredPage(
                        HttpHead.parse(Arrays.copyOf(block, end)), Arrays.copyOfRange(block, end, block.length));
            }
        }
        throw new IOException("the record of a response has no end of its head");
    }
}
