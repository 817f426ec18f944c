package org.hearsay.app.input.warc;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.GZIPInputStream;

/**
 * An archive's bytes without its compression: none, gzip by record, or zstd by record with the dictionary that stands
 * before it where there is one (<a href="https://iipc.github.io/warc-specifications/specifications/warc-zstd/">Zstandard
 * in WARC</a>). What makes far more of few bytes than any page does is refused.
 */
final class Decompression extends FilterInputStream {

    private static final int GZIP = 0x8B1F;
    private static final int ZSTD = 0xFD2FB528;
    private static final int ZSTD_DICTIONARY = 0x184D2A5D;

    /** Dictionaries for archives have a few hundred kilobytes at most. */
    private static final int LARGEST_DICTIONARY = 16_000_000;

    /** Window sizes up to 128 MiB, which is what the zstd tool takes without being asked for more. */
    private static final int LARGEST_WINDOW_LOG = 27;

    /** Pages come down to a tenth; what is only repetition, to a hundredth. */
    private static final long HIGHEST_RATIO = 200;

    /** Below this no ratio matters. */
    private static final long HARMLESS = 100_000_000;

    private final MeteredStream compressed;
    private long made;

    private Decompression(MeteredStream compressed, InputStream decompressed) {
        super(decompressed);
        this.compressed = compressed;
    }

    /** @throws IOException where it can't be read, or the compression is damaged from the start */
    static InputStream of(InputStream file) throws IOException {
        MeteredStream metered = new MeteredStream(file);
        BufferedInputStream in = new BufferedInputStream(metered, 1 << 16);
        in.mark(4);
        byte[] first = in.readNBytes(4);
        in.reset();
        if (first.length < 4) {
            return in;
        }
        int magic = ByteBuffer.wrap(first).order(ByteOrder.LITTLE_ENDIAN).getInt();
        if ((magic & 0xFFFF) == GZIP) {
            return new Decompression(metered, new GZIPInputStream(in, 1 << 16));
        }
        if (magic == ZSTD || magic == ZSTD_DICTIONARY) {
            return new Decompression(metered, zstd(in, magic == ZSTD_DICTIONARY));
        }
        return in;
    }

    private static InputStream zstd(InputStream in, boolean withDictionary) throws IOException {
        byte[] dictionary = withDictionary ? dictionary(in) : new byte[0];
        ZstdInputStream zstd = new ZstdInputStream(in);
        zstd.setLongMax(LARGEST_WINDOW_LOG);
        if (dictionary.length > 0) {
            zstd.setDict(dictionary);
        }
        return zstd;
    }

    /** The frame that decoders skip: its size, and a dictionary that may be compressed itself. */
    private static byte[] dictionary(InputStream in) throws IOException {
        int size =
                ByteBuffer.wrap(in.readNBytes(8)).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
        if (size < 4 || size > LARGEST_DICTIONARY) {
            throw new IOException("its dictionary has " + Integer.toUnsignedLong(size) + " bytes");
        }
        byte[] dictionary = in.readNBytes(size);
        if (dictionary.length < size) {
            throw new EOFException("it ends within its dictionary");
        }
        if (ByteBuffer.wrap(dictionary).order(ByteOrder.LITTLE_ENDIAN).getInt() != ZSTD) {
            return dictionary;
        }
        long plain = Zstd.getFrameContentSize(dictionary);
        if (plain < 1 || plain > LARGEST_DICTIONARY) {
            throw new IOException("its dictionary doesn't say how large it is, or is larger than any");
        }
        return Zstd.decompress(dictionary, (int) plain);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) {
            made += count;
            if (made > HARMLESS && made / HIGHEST_RATIO > compressed.passed()) {
                throw new IOException("it decompresses to more than " + HIGHEST_RATIO + " times its size");
            }
        }
        return count;
    }
}
