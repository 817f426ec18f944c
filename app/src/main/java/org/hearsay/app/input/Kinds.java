package org.hearsay.app.input;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;

/** Tells pages of HTML from plain text. */
final class Kinds {

    /** Bytes that are looked at. */
    private static final int BEGINNING = 1_024;

    /**
     * What HTML begins with (<a href="https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type">
     * MIME Sniffing, 7.1</a>), and the elements of HTML 5 that a fragment of a page begins with.
     */
    private static final Pattern HTML =
            Pattern.compile("<(?:!--|\\?xml|(?:!doctype html|html|head|script|iframe|h1|div|font|table"
                    + "|a|style|title|b|body|br|p|article|main|section|header|nav|meta|link)(?:[\\s>/]|$))");

    private Kinds() {}

    /**
     * What an input is: as the user says; else as its name or sender says; else as it looks.
     *
     * @param declared what its name or sender says, where that tells
     */
    static Page.Kind of(Settings settings, Page.@Nullable Kind declared, byte[] bytes) {
        if (settings.as() == As.PAGE) {
            return Page.Kind.HTML;
        }
        if (settings.as() == As.TEXT) {
            return Page.Kind.TEXT;
        }
        if (declared != null) {
            return declared;
        }
        return looksLikeHtml(bytes) ? Page.Kind.HTML : Page.Kind.TEXT;
    }

    /** What a sender says by a media type, or null where it says nothing. */
    static Page.@Nullable Kind declared(@Nullable String mediaType) {
        if (mediaType == null) {
            return null;
        }
        return mediaType.equals("text/plain") ? Page.Kind.TEXT : Page.Kind.HTML;
    }

    private static boolean looksLikeHtml(byte[] bytes) {
        StringBuilder beginning = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, BEGINNING); i++) {
            // Without the zeros of UTF-16 and the marks that bytes may begin with.
            if (bytes[i] > 0) {
                beginning.append((char) bytes[i]);
            }
        }
        return HTML.matcher(beginning.toString().strip().toLowerCase(Locale.ROOT))
                .lookingAt();
    }
}
