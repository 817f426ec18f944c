package org.hearsay.article.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mends text whose UTF-8 was taken for windows-1252 and encoded again: "â€™" for an apostrophe, "Ã¼" for "ü". Only what
 * is UTF-8 to the last byte when it is turned back is mended; all else stays as it is.
 */
final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Each character of windows-1252 beyond ASCII, to its byte; the bytes it leaves open are those of ISO 8859-1. */
    private static final Map<Character, Byte> BYTES = bytes();

    /** The last byte of a closing quotation mark. */
    private static final Byte LOST = (byte) 0x9D;

    /** Text may have been encoded again more than once. */
    private static final int MOST_ROUNDS = 3;

    /** Longer runs are no damage of this kind, as no text has so many characters beyond ASCII in a row in Latin script. */
    private static final int LONGEST_RUN = 64;

    private int places;
    private @Nullable String first;

    private static Map<Character, Byte> bytes() {
        Map<Character, Byte> bytes = new HashMap<>();
        for (int b = 0x80; b < 0x100; b++) {
            String character = new String(new byte[] {(byte) b}, WINDOWS);
            bytes.put(character.charAt(0) == '\uFFFD' ? (char) b : character.charAt(0), (byte) b);
        }
        return Map.copyOf(bytes);
    }

    /** Whether a text may have such damage: a quick look that costs a page without it next to nothing. */
    static boolean isLikely(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isLead(text.charAt(i)) && BYTES.containsKey(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** What the bytes 0xC2 to 0xF4, with which a character of UTF-8 begins, look like. */
    private static boolean isLead(char c) {
        return c >= '\u00C2' && c <= '\u00F4';
    }

    /** How many places have been mended so far. */
    int places() {
        return places;
    }

    /** The first that was mended, as it stood, or null. */
    @Nullable
    String first() {
        return first;
    }

    /** The text with what is damaged in it mended; the same string where nothing is. */
    String mend(String text) {
        String mended = text;
        for (int round = 0; round < MOST_ROUNDS && isLikely(mended); round++) {
            String next = once(mended, round == 0);
            if (next.equals(mended)) {
                break;
            }
            mended = next;
        }
        return mended;
    }

    private String once(String text, boolean counts) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = isLead(text.charAt(i)) ? endOfRun(text, i) : i;
            String turned = end - i < 2 ? null : turnedBack(text, i, end);
            if (turned == null) {
                out.append(text.charAt(i++));
            } else {
                if (counts) {
                    places++;
                    first = first == null ? text.substring(i, end) : first;
                }
                out.append(turned);
                i = end;
            }
        }
        return out.toString();
    }

    /** Of a closing quotation mark some programs lose the last byte, which windows-1252 leaves open. */
    private static boolean isLostQuote(String text, int at) {
        return text.charAt(at) == '\uFFFD' && text.startsWith("â€", at - 2);
    }

    /** Where the one damaged character that begins here would end: its lead tells how many bytes it has. */
    private static int endOfRun(String text, int start) {
        Byte lead = BYTES.get(text.charAt(start));
        int value = lead == null ? 0 : lead & 0xFF;
        int length = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2;
        int end = Math.min(Math.min(start + length, text.length()), start + LONGEST_RUN);
        for (int i = start + 1; i < end; i++) {
            if (!BYTES.containsKey(text.charAt(i)) && !isLostQuote(text, i)) {
                return start;
            }
        }
        return end == start + length ? end : start;
    }

    private static @Nullable String turnedBack(String text, int start, int end) {
        byte[] bytes = new byte[end - start];
        for (int i = start; i < end; i++) {
            Byte one = isLostQuote(text, i) ? LOST : BYTES.get(text.charAt(i));
            if (one == null) {
                return null;
            }
            bytes[i - start] = one;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            CharBuffer decoded = decoder.decode(ByteBuffer.wrap(bytes));
            return decoded.toString();
        } catch (CharacterCodingException noUtf8) {
            return null;
        }
    }
}
