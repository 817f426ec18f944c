package org.hearsay.app.input.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.app.input.warc.PassedOver.Reason;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/**
 * The pages of a web archive, one after the other: HTTP responses with status 200 that hold HTML or plain text. The
 * archive is never in memory as a whole. Not for several threads.
 */
public final class WarcPages implements AutoCloseable {

    /** Of a record's own header; the longest known ones have some kilobytes. */
    private static final long LARGEST_HEADER = 1 << 20;

    /** What an HTTP response may have besides its body. */
    private static final long LARGEST_HTTP_HEAD = 1 << 20;

    private final MeteredStream plain;
    private final WarcReader reader;
    private final long most;
    private final PassedOver passedOver;
    private @Nullable WarcRecord last;
    private long number;

    /**
     * @param file the archive: plain, or compressed by gzip or zstd, record by record
     * @param most bytes that a page may have
     * @param passedOver counts what is no page
     * @throws IOException where it can't be read
     */
    public WarcPages(InputStream file, long most, PassedOver passedOver) throws IOException {
        try {
            this.plain = new MeteredStream(Decompression.of(file));
            this.reader = new WarcReader(plain);
        } catch (EOFException early) {
            throw new IOException("it ends before its first record", early);
        } catch (RuntimeException damaged) {
            throw new IOException("it is damaged: " + damaged, damaged);
        }
        this.most = Math.min(most, Integer.MAX_VALUE - 2 * LARGEST_HTTP_HEAD);
        this.passedOver = passedOver;
    }

    /** The number of the record that was read last, from 1; 0 before the first. */
    public long number() {
        return number;
    }

    /**
     * The next page.
     *
     * @return null at the end
     * @throws IOException where the archive is damaged, or can't be read on
     */
    public @Nullable ArchivedPage next() throws IOException {
        try {
            for (WarcRecord record = record(); record != null; record = record()) {
                ArchivedPage page = page(record);
                if (page != null) {
                    return page;
                }
            }
            return null;
        } catch (EOFException early) {
            throw new IOException("it ends within a record", early);
        } catch (RuntimeException damaged) {
            // The reader of records checks less than a stranger's file needs.
            throw new IOException("a record is damaged: " + damaged, damaged);
        }
    }

    private @Nullable WarcRecord record() throws IOException {
        if (last != null) {
            last.body().consume();
        }
        plain.allow(LARGEST_HEADER, "a record's header has more than " + LARGEST_HEADER + " bytes");
        Optional<WarcRecord> record = reader.next();
        plain.allow(Long.MAX_VALUE, "");
        last = record.orElse(null);
        if (last != null) {
            number++;
            if (last.body().size() < 0) {
                throw new IOException("a record has " + last.body().size() + " bytes");
            }
        }
        return last;
    }

    private @Nullable ArchivedPage page(WarcRecord record) throws IOException {
        return switch (record) {
            case WarcRevisit revisit -> passOver(Reason.REVISIT);
            case WarcResponse response -> response(response);
            default -> passOver(Reason.OTHER_RECORD);
        };
    }

    private @Nullable ArchivedPage response(WarcResponse record) throws IOException {
        if (record.target() == null || !record.contentType().base().equals(MediaType.HTTP)) {
            return passOver(Reason.NOT_HTTP);
        }
        long size = record.body().size();
        if (size > most + LARGEST_HTTP_HEAD) {
            return passOver(Reason.TOO_LARGE);
        }
        byte[] block = record.body().stream().readNBytes((int) size);
        if (block.length < size) {
            throw new EOFException();
        }
        HttpResponse http;
        try {
            http = ArchivedPage.response(block);
        } catch (IOException | RuntimeException notHttp) {
            return passOver(Reason.NOT_HTTP);
        }
        Reason no = unfit(record, http, size);
        return no == null ? new ArchivedPage(record.target(), record.date(), block) : passOver(no);
    }

    private static @Nullable Reason unfit(WarcResponse record, HttpResponse http, long size) {
        if (http.status() != 200) {
            return Reason.STATUS;
        }
        MediaType type = http.contentType().base();
        String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
        boolean unknown = http.headers().first("Content-Type").isEmpty();
        if (!unknown
                && !name.equals("text/html")
                && !name.equals("application/xhtml+xml")
                && !name.equals("text/plain")) {
            return Reason.NOT_A_PAGE;
        }
        if (record.target().endsWith("/robots.txt")) {
            return Reason.ROBOTS_TXT;
        }
        return size <= http.serializeHeader().length ? Reason.EMPTY : null;
    }

    private @Nullable ArchivedPage passOver(Reason reason) {
        passedOver.count(reason);
        return null;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
