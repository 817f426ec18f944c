package org.hearsay.article.page;

import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a passage is: of a kind, and for an excluded one why.
 *
 * @param kind the kind
 * @param exclusion given for {@link Kind#EXCLUDED} alone
 */
public record Label(Kind kind, @Nullable Exclusion exclusion) {

    /** Of a kind other than {@link Kind#EXCLUDED}. */
    public static Label of(Kind kind) {
        return new Label(kind, null);
    }

    /** Of what is not the article, with why. */
    public static Label excluded(Exclusion reason) {
        return new Label(Kind.EXCLUDED, reason);
    }

    /** Whether it is of the article, and not its title. */
    public boolean isBody() {
        return kind.isArticle() && kind != Kind.TITLE;
    }
}
