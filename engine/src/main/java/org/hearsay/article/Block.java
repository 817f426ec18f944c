package org.hearsay.article;

import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A part of the article's text of one kind. Blocks are in text order and never overlap.
 *
 * @param span where it is in {@link Article#text()}, without white space at its ends
 * @param kind what it is
 * @param exclusion why it is not the article; given for {@link Kind#EXCLUDED} alone
 */
public record Block(Span span, Kind kind, @Nullable Exclusion exclusion) {

    /** @throws IllegalArgumentException where an exclusion has no reason, or anything else has one */
    public Block {
        if ((kind == Kind.EXCLUDED) != (exclusion != null)) {
            throw new IllegalArgumentException("a block " + kind + " at " + span + " with the reason " + exclusion
                    + ": excluded blocks, and no others, have one");
        }
    }

    /**
     * A block of the article.
     *
     * @throws IllegalArgumentException where the kind is {@link Kind#EXCLUDED}, which needs a reason
     */
    public static Block of(Span span, Kind kind) {
        return new Block(span, kind, null);
    }

    /** A block that is not the article. */
    public static Block excluded(Span span, Exclusion reason) {
        return new Block(span, Kind.EXCLUDED, reason);
    }

    /** What a block is. */
    public enum Kind {
        TITLE(true),
        LEAD(true),
        PARAGRAPH(true),
        HEADING(true),
        LIST_ITEM(true),
        QUOTE(true),
        TABLE(true),
        CODE(true),
        EMBED(true),
        LIVE_ENTRY(true),
        CORRECTION(true),
        BYLINE(false),
        DATE(false),
        CAPTION(false),
        EXCLUDED(false);

        private final boolean article;

        Kind(boolean article) {
            this.article = article;
        }

        /** Whether statements are read from it; the others are kept, and don't count as the article. */
        public boolean isArticle() {
            return article;
        }

        /** The name in {@code hearsay-reading/1}: lower case, with a hyphen. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Why a block is not the article. */
    public enum Exclusion {
        NAVIGATION,
        RELATED_LINK,
        COMMENTS,
        NEWSLETTER,
        SHARE,
        COOKIE_NOTICE,
        PAYWALL,
        BIOGRAPHY,
        LEGAL,
        ADVERTISEMENT,
        FURNITURE;

        /** The name in {@code hearsay-reading/1}: lower case, with a hyphen. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
