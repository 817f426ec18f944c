package org.hearsay.article.imprint;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The article's text as far as the page's data repeat it: the description in {@code <meta>}, and {@code articleBody} in
 * JSON-LD. Both are hints: descriptions are cut and bodies hold captions and calls to subscribe, or another article.
 */
public final class DeclaredText {

    static final DeclaredText NONE = new DeclaredText(new int[0], new int[0]);

    /** As many words stand for a place in a text. */
    private static final int SHINGLE = 3;

    /** Longer texts are cut. */
    private static final int LONGEST = 200_000;

    /** A body declared with fewer words is a description. */
    private static final int LEAST_BODY = 60;

    private static final String BODY = "\"articleBody\"";

    private final int[] description;
    private final int[] body;

    private DeclaredText(int[] description, int[] body) {
        this.description = description;
        this.body = body;
    }

    /** Reads the description and the longest body that the page declares; of what is missing, nothing. */
    public static DeclaredText of(Markup markup) {
        String description = markup.first("og:description", "description", "twitter:description");
        String body = null;
        for (String script : markup.structured()) {
            String found = body(script);
            body = body == null || (found != null && found.length() > body.length()) ? found : body;
        }
        int[] shingles = body == null ? new int[0] : shingles(body);
        return new DeclaredText(
                description == null ? new int[0] : shingles(description),
                shingles.length < LEAST_BODY ? new int[0] : shingles);
    }

    /** The string after the key, its escapes left as spaces: what is compared is words. */
    private static @Nullable String body(String script) {
        int key = script.indexOf(BODY);
        int quote = key < 0 ? -1 : script.indexOf('"', key + BODY.length());
        if (quote < 0 || !script.substring(key + BODY.length(), quote).strip().equals(":")) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (int i = quote + 1; i < script.length() && text.length() < LONGEST; i++) {
            char c = script.charAt(i);
            if (c == '"') {
                break;
            }
            if (c == '\\' && i + 1 < script.length()) {
                i = unescape(script, i + 1, text);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static int unescape(String script, int at, StringBuilder text) {
        char c = script.charAt(at);
        if (c == 'u' && at + 4 < script.length()) {
            int code = 0;
            for (int i = at + 1; i <= at + 4; i++) {
                code = code * 16 + Math.max(0, Character.digit(script.charAt(i), 16));
            }
            text.append((char) code);
            return at + 4;
        }
        text.append(c == 'n' || c == 't' || c == 'r' ? ' ' : c);
        return at;
    }

    /** Whether the page declares a body of its article that is long enough to be one. */
    public boolean hasBody() {
        return body.length > 0;
    }

    /** The share of the text's runs of three words that the description has, from 0 to 1. */
    public double inDescription(int[] shingles) {
        return share(shingles, description);
    }

    /** The share of the text's runs of three words that the declared body has, from 0 to 1. */
    public double inBody(int[] shingles) {
        return share(shingles, body);
    }

    private static double share(int[] shingles, int[] among) {
        if (shingles.length == 0 || among.length == 0) {
            return 0;
        }
        int found = 0;
        for (int shingle : shingles) {
            found += Arrays.binarySearch(among, shingle) >= 0 ? 1 : 0;
        }
        return (double) found / shingles.length;
    }

    /** Hashes of the runs of three words (fewer where there are no three), sorted. */
    public static int[] shingles(String text) {
        int[] words = words(text);
        if (words.length == 0) {
            return words;
        }
        int[] shingles = new int[Math.max(1, words.length - SHINGLE + 1)];
        for (int i = 0; i < shingles.length; i++) {
            int hash = 17;
            for (int j = i; j < Math.min(words.length, i + SHINGLE); j++) {
                hash = hash * 1_000_003 + words[j];
            }
            shingles[i] = hash;
        }
        Arrays.sort(shingles);
        return shingles;
    }

    private static int[] words(String text) {
        int[] words = new int[16];
        int count = 0;
        int hash = 0;
        int length = Math.min(LONGEST, text.length());
        for (int i = 0; i <= length; i++) {
            char c = i < length ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = hash * 31 + Character.toLowerCase(c);
            } else if (hash != 0) {
                words = count == words.length ? Arrays.copyOf(words, 2 * count) : words;
                words[count++] = hash;
                hash = 0;
            }
        }
        return Arrays.copyOf(words, count);
    }
}
