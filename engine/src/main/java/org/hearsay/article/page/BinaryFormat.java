package org.hearsay.article.page;

import java.nio.charset.StandardCharsets;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.jspecify.annotations.Nullable;

/** What bytes look like when they are not text, by the signatures that files of each format begin with. */
enum BinaryFormat {
    PDF("a PDF document", "extract its text with a PDF tool, and give the text", "%PDF-"),
    PNG("a PNG image", Mend.PICTURE, "\u0089PNG"),
    JPEG("a JPEG image", Mend.PICTURE, "\u00FF\u00D8\u00FF"),
    GIF("a GIF image", Mend.PICTURE, "GIF8"),
    RIFF("a WebP image or an audio or video file", Mend.PICTURE, "RIFF"),
    ZIP("a ZIP archive or an office document", Mend.UNPACK, "PK\u0003\u0004"),
    GZIP("gzip data", Mend.UNPACK, "\u001F\u008B"),
    BZIP2("bzip2 data", Mend.UNPACK, "BZh"),
    XZ("xz data", Mend.UNPACK, "\u00FD7zXZ"),
    ZSTANDARD("Zstandard data", Mend.UNPACK, "(\u00B5/\u00FD"),
    SEVEN_ZIP("a 7z archive", Mend.UNPACK, "7z\u00BC\u00AF"),
    RAR("a RAR archive", Mend.UNPACK, "Rar!\u001A"),
    OLE("an old office document", "save it as text or HTML, and give that", "\u00D0\u00CF\u0011\u00E0"),
    ELF("an ELF program", Mend.OTHER, "\u007FELF"),
    CLASS("a Java class or a Mach-O program", Mend.OTHER, "\u00CA\u00FE\u00BA\u00BE"),
    SQLITE("an SQLite database", Mend.OTHER, "SQLite format 3\0"),
    UNKNOWN("binary data", Mend.OTHER, "");

    /** Of the characters of a text, at most this share are control characters other than white space and escape. */
    private static final double MOST_CONTROLS = 0.02;

    /** Of the bytes of a text that is not UTF-16 or UTF-32, at most this share are zero. */
    private static final double MOST_ZEROS = 0.001;

    private static final int ESCAPE = 0x1B; // ISO-2022-JP and its kin are full of them

    private final String description;
    private final String mend;

    /** The first bytes, each as the character of its value. */
    private final String signature;

    BinaryFormat(String description, String mend, String signature) {
        this.description = description;
        this.mend = mend;
        this.signature = signature;
    }

    /** The format that the bytes look like, or null where they may be text in a character set of single bytes. */
    static @Nullable BinaryFormat of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        for (BinaryFormat format : values()) {
            if (format != UNKNOWN && start.startsWith(format.signature)) {
                return format;
            }
        }
        return isMostlyText(bytes) ? null : UNKNOWN;
    }

    private static boolean isMostlyText(byte[] bytes) {
        long zeros = 0;
        long controls = 0;
        for (byte b : bytes) {
            if (b == 0) {
                zeros++;
            } else if (isControl(b)) {
                controls++;
            }
        }
        return zeros <= MOST_ZEROS * bytes.length && controls <= MOST_CONTROLS * bytes.length;
    }

    private static boolean isControl(byte b) {
        return b > 0 && b < ' ' && (b < '\t' || b > '\r') && b != ESCAPE;
    }

    Problem problem(Page page) {
        return new Problem("the input is " + description + ", not text: no article was read", page.name(), mend);
    }

    /** What can be done about formats of a kind. */
    private static final class Mend {
        static final String PICTURE = "give the page or text that it illustrates";
        static final String UNPACK = "unpack it, and give the pages or texts in it";
        static final String OTHER = "give a page of HTML or plain text";
    }
}
