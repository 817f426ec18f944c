package org.hearsay.article.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Turns a page's bytes into characters. A byte-order mark decides; then what the sender declared; then what the page
 * declares in its own markup; then what the bytes are. A declaration that the bytes contradict is corrected, and said.
 */
public final class Decoder {

    /** How many bytes tell UTF-16 without a byte-order mark from other data. */
    private static final int SAMPLE = 2_000;

    private final Page page;
    private final byte[] bytes;
    private final List<Problem> problems = new ArrayList<>();

    private Decoder(Page page) {
        this.page = page;
        this.bytes = page.bytes();
    }

    /**
     * What came of decoding: characters, or, where the bytes are no text, only the problem that says so.
     *
     * @param text the characters, or null
     * @param problems what was wrong with the bytes or with what was declared of them
     */
    public record Decoded(@Nullable String text, List<Problem> problems) {}

    /** Decodes a page's bytes, whatever they are. */
    public static Decoded decode(Page page) {
        return new Decoder(page).decode();
    }

    private Decoded decode() {
        Mark mark = Mark.of(bytes);
        if (mark != null) {
            return done(strictly(mark.charset, mark.length));
        }
        Charset pairs = utf16WithoutMark();
        if (pairs != null) {
            report("the text is " + pairs.name() + " without a byte-order mark", "declare its character set");
            return done(strictly(pairs, 0));
        }
        BinaryFormat binary = BinaryFormat.of(bytes);
        if (binary != null) {
            return new Decoded(null, List.of(binary.problem(page)));
        }
        return done(declaredOrDetected());
    }

    private Decoded done(Attempt attempt) {
        if (attempt.malformed > 0) {
            report(
                    attempt.malformed + (attempt.malformed == 1 ? " sequence" : " sequences") + " of bytes invalid in "
                            + attempt.charset.name() + " replaced by U+FFFD, the first at byte "
                            + attempt.firstMalformed,
                    "declare the right character set, or save the page as UTF-8");
        }
        return new Decoded(attempt.text, List.copyOf(problems));
    }

    private Attempt declaredOrDetected() {
        Attempt utf8 = strictly(StandardCharsets.UTF_8, 0);
        Charset declared = declared();
        if (declared == null) {
            return detected(utf8);
        }
        if (utf8.isWholly() && utf8.beyondAscii > 0 && !declared.equals(StandardCharsets.UTF_8)) {
            report("the page is labelled " + declared.name() + " but is UTF-8; read as UTF-8", "correct the label");
            return utf8;
        }
        if (!declared.equals(StandardCharsets.UTF_8)) {
            Attempt legacy = strictly(declared, 0);
            return legacy.isMostly() ? legacy : contradicted(declared, detected(utf8));
        }
        return utf8.isMostly() ? utf8 : contradicted(declared, strictly(CharsetLabel.FALLBACK, 0));
    }

    private Attempt contradicted(Charset declared, Attempt instead) {
        report(
                "the page is labelled " + declared.name() + " but is not; read as " + instead.charset.name(),
                "correct the label");
        return instead;
    }

    private Attempt detected(Attempt utf8) {
        if (utf8.isMostly()) {
            return utf8;
        }
        report(
                "no character set is declared and the bytes are not UTF-8; read as " + CharsetLabel.FALLBACK.name(),
                "declare the character set");
        return strictly(CharsetLabel.FALLBACK, 0);
    }

    /** The first declaration that names a known character set the bytes can be in; null where there is none. */
    private @Nullable Charset declared() {
        Charset sender = page.charset() == null ? null : known(page.charset(), "the sender");
        if (sender != null) {
            return sender;
        }
        String label = page.kind() == Page.Kind.HTML ? CharsetPrescan.label(bytes) : null;
        Charset own = label == null ? null : known(label, "the page's markup");
        // The prescan read the label as ASCII, so it can't be UTF-16: HTML Standard, 13.2.3.2, step 15.
        return own != null && CharsetLabel.isUtf16(own) ? StandardCharsets.UTF_8 : own;
    }

    private @Nullable Charset known(String label, String by) {
        Charset charset = CharsetLabel.meaning(label);
        if (charset == null) {
            String shown = label.length() > 40 ? label.substring(0, 40) + "…" : label;
            report("the character set “" + shown + "” declared by " + by + " is not known", "correct the label");
        }
        return charset;
    }

    private @Nullable Charset utf16WithoutMark() {
        int length = Math.min(SAMPLE, bytes.length) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int half = length / 2;
        if (half >= 4 && zeros[1] > 0.7 * half && zeros[0] <= 0.02 * half) {
            return StandardCharsets.UTF_16LE;
        }
        return half >= 4 && zeros[0] > 0.7 * half && zeros[1] <= 0.02 * half ? StandardCharsets.UTF_16BE : null;
    }

    private void report(String what, String mend) {
        problems.add(new Problem(what, page.name(), mend));
    }

    /**
     * The bytes in one character set.
     *
     * @param malformed how many sequences of bytes are invalid, each U+FFFD in the text
     * @param firstMalformed the offset in bytes of the first of them, or -1
     * @param beyondAscii how many UTF-16 units other than those replacements are beyond ASCII
     */
    private record Attempt(Charset charset, String text, int malformed, int firstMalformed, int beyondAscii) {

        boolean isWholly() {
            return malformed == 0;
        }

        /** Whether the damage is less than what is right: a page in another set has next to nothing right. */
        boolean isMostly() {
            return malformed == 0 || malformed < beyondAscii;
        }
    }

    private Attempt strictly(Charset charset, int from) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        // No decoder gives more UTF-16 units than bytes, save a few for its last, broken sequence.
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 16);
        int malformed = 0;
        int first = -1;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            if (malformed++ == 0) {
                first = in.position();
            }
            out.put('\uFFFD');
            in.position(in.position() + result.length());
        }
        decoder.flush(out);
        String text = out.flip().toString();
        return new Attempt(charset, text, malformed, first, beyondAscii(text) - malformed);
    }

    private static int beyondAscii(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                count++;
            }
        }
        return count;
    }

    /** A byte-order mark. */
    private record Mark(Charset charset, int length) {

        static @Nullable Mark of(byte[] bytes) {
            if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
                return new Mark(StandardCharsets.UTF_8, 3);
            }
            if (startsWith(bytes, 0xFE, 0xFF)) {
                return new Mark(StandardCharsets.UTF_16BE, 2);
            }
            return startsWith(bytes, 0xFF, 0xFE) ? new Mark(StandardCharsets.UTF_16LE, 2) : null;
        }

        private static boolean startsWith(byte[] bytes, int... mark) {
            if (bytes.length < mark.length) {
                return false;
            }
            for (int i = 0; i < mark.length; i++) {
                if ((bytes[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
