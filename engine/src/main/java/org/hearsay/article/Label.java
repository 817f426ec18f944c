package org.hearsay.article;

import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a passage is: of a kind, and for an excluded one why.
 *
 * @param kind the kind
 * @param exclusion given for {@link Kind#EXCLUDED} alone
 */
record Label(Kind kind, @Nullable Exclusion exclusion) {

    static Label of(Kind kind) {
        return new Label(kind, null);
    }

    static Label excluded(Exclusion reason) {
        return new Label(Kind.EXCLUDED, reason);
    }

    boolean isBody() {
        return kind.isArticle() && kind != Kind.TITLE;
    }
}
