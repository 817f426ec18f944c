package org.hearsay.ledger.sourcing;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.ledger.voice.Utterance;
import org.jspecify.annotations.Nullable;

/**
 * On whose word statements rest.
 *
 * @param all the shares of all of them
 * @param complete whether all that match are counted; else those that were added last are
 * @param outlets by outlet, the one with most statements first
 * @param outletsLeftOut how many outlets aren't listed
 * @param articles by article, the one with most unnamed statements first
 * @param articlesLeftOut how many articles aren't listed
 * @param unnamed the statements of the unnamed, the latest first
 * @param unnamedLeftOut how many aren't listed
 */
public record SourcingReport(
        Shares all,
        boolean complete,
        List<Outlet> outlets,
        int outletsLeftOut,
        List<ArticleShares> articles,
        int articlesLeftOut,
        List<Utterance> unnamed,
        int unnamedLeftOut) {

    public SourcingReport {
        outlets = List.copyOf(outlets);
        articles = List.copyOf(articles);
        unnamed = List.copyOf(unnamed);
    }

    /**
     * How many statements rest on whom.
     *
     * @param named on somebody the page names
     * @param unnamed on somebody it describes only
     * @param document on a text
     * @param media on another medium's report
     * @param none on nobody who is given
     * @param viaMedia how many, of whatever kind, were heard through another medium
     * @param viaOthers how many were heard through anybody at all
     */
    public record Shares(int named, int unnamed, int document, int media, int none, int viaMedia, int viaOthers) {

        /** How many there are in all. */
        public int statements() {
            return named + unnamed + document + media + none;
        }

        /** A number of statements as a share of all, in per cent; 0 where there are none. */
        public double percent(int number) {
            return statements() == 0 ? 0 : 100.0 * number / statements();
        }
    }

    /** An outlet; null is for pages that don't name theirs. */
    public record Outlet(@Nullable String name, int articles, Shares shares) {}

    /** An article. */
    public record ArticleShares(
            long article,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable LocalDate published,
            Shares shares) {}
}
