package org.hearsay.ledger;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** A reader of WARC files by the standard alone (ISO 28500), to see that what the ledger writes is not just its own. */
final class PlainWarc {

    private PlainWarc() {}

    /** One record: its fields by name in lower case, and its block. */
    @SuppressWarnings("ArrayRecordComponent") // The bytes are compared by themselves.
    record Block(Map<String, String> fields, byte[] bytes) {

        String type() {
            return fields.getOrDefault("warc-type", "");
        }

        /** The HTTP head of a response, or nothing. */
        String head() {
            return type().equals("response") ? new String(bytes, 0, payloadStart(), StandardCharsets.ISO_8859_1) : "";
        }

        byte[] payload() {
            return Arrays.copyOfRange(bytes, payloadStart(), bytes.length);
        }

        private int payloadStart() {
            if (!type().equals("response")) {
                return 0;
            }
            return new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n") + 4;
        }
    }

    /** All records of a file that is compressed record by record. */
    static List<Block> read(Path file) throws IOException {
        // All gzip members, one after the other, are one stream to gzip: RFC 1952, section 2.2.
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
            return records(in.readAllBytes());
        }
    }

    /** All records of uncompressed bytes. */
    static List<Block> records(byte[] bytes) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        List<Block> records = new ArrayList<>();
        while (in.available() > 0) {
            if (!line(in).startsWith("WARC/1.")) {
                throw new IOException("record " + records.size() + " has no version");
            }
            Map<String, String> fields = new TreeMap<>();
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                String[] parts = line.split(":", 2);
                fields.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
            }
            byte[] block = in.readNBytes(Integer.parseInt(fields.getOrDefault("content-length", "-1")));
            records.add(new Block(fields, block));
            String end = line(in) + line(in);
            if (!end.isEmpty()) {
                throw new IOException("record " + records.size() + " doesn't end by two line breaks");
            }
        }
        return records;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the file ends within a record");
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
