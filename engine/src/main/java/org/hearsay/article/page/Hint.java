package org.hearsay.article.page;

import org.hearsay.article.Block;
import org.hearsay.article.Block.Exclusion;
import org.jspecify.annotations.Nullable;

/**
 * What an element's tag, role, class and identifier say it is. A hint is the page author's word, not the truth:
 * the rules for an article's body weigh it.
 *
 * @param exclusion why its text would not be the article, where it says so
 * @param kind which kind of block its text would be, where it says so
 * @param content whether it says that the article is in it
 */
public record Hint(@Nullable Exclusion exclusion, Block.@Nullable Kind kind, boolean content) {

    static final Hint NONE = new Hint(null, null, false);

    static Hint of(Exclusion exclusion) {
        return new Hint(exclusion, null, false);
    }

    static Hint of(Block.Kind kind) {
        return new Hint(null, kind, false);
    }

    /** This hint or the other, whichever says more: why not, before what, before where; this one where they say alike. */
    Hint or(Hint other) {
        return other.strength() > strength() ? other : this;
    }

    private int strength() {
        if (exclusion != null) {
            return 3;
        }
        return kind != null ? 2 : content ? 1 : 0;
    }
}
