package org.hearsay.app.web.sourcing;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.chart.DayWords;
import org.hearsay.app.chart.ShareBar;
import org.hearsay.app.web.Asked;
import org.hearsay.app.web.Links;
import org.hearsay.app.web.Spoken;
import org.hearsay.ledger.sourcing.SourcingReport;
import org.jspecify.annotations.Nullable;

/**
 * What the sourcing page shows.
 *
 * @param title what it is about
 * @param heading the same as a heading
 * @param back what the report is of, and where that is; null for a report of everything
 * @param asked the search, whose form the page has; null for an article
 * @param summary the answer, in a sentence
 * @param bar the picture
 * @param key what its parts are, with their numbers
 * @param outlets by outlet
 * @param articles by article
 * @param unnamed the rows behind what is unnamed
 * @param notes what was left out, a sentence each
 */
public record SourcingModel(
        String title,
        String heading,
        @Nullable Back back,
        @Nullable Asked asked,
        String summary,
        ShareBar bar,
        List<Key> key,
        List<OutletRow> outlets,
        List<ArticleRow> articles,
        List<Spoken> unnamed,
        List<String> notes) {

    /** A link with its words. */
    public record Back(String words, String link) {}

    /** A kind of sourcing, what it means, and how much of it there is. */
    public record Key(
            String kind,
            String meaning,
            int statements,
            String share,
            @Nullable String link) {}

    /** An outlet's row. */
    public record OutletRow(
            String name,
            @Nullable String link,
            int articles,
            int statements,
            String unnamed,
            String viaMedia,
            ShareBar bar) {}

    /** An article's row. */
    public record ArticleRow(
            String title, String link, String outlet, String published, int statements, int unnamed, ShareBar bar) {}

    public SourcingModel {
        key = List.copyOf(key);
        outlets = List.copyOf(outlets);
        articles = List.copyOf(articles);
        unnamed = List.copyOf(unnamed);
        notes = List.copyOf(notes);
    }

    static SourcingModel ofSearch(Asked asked, SourcingReport report) {
        String title = asked.words() != null
                ? asked.words() + ": on whose word"
                : asked.outlet() == null ? "On whose word" : asked.outlet() + ": on whose word";
        Back back = asked.isNothing() ? null : new Back("The statements themselves", asked.at("/"));
        return of(
                title,
                asked.outlet() == null ? "On whose word" : "On whose word: " + asked.outlet(),
                back,
                asked,
                report);
    }

    static SourcingModel ofArticle(long article, SourcingReport report) {
        String headline = report.articles().isEmpty()
                ? null
                : report.articles().getFirst().title();
        String title = headline == null ? "Article " + article : headline;
        return of("On whose word: " + title, "On whose word", new Back(title, Links.article(article)), null, report);
    }

    private static SourcingModel of(
            String title, String heading, @Nullable Back back, @Nullable Asked asked, SourcingReport report) {
        SourcingReport.Shares all = report.all();
        return new SourcingModel(
                title,
                heading,
                back,
                asked,
                summary(all),
                ShareBar.of(all),
                key(all, asked),
                report.outlets().stream().map(outlet -> row(outlet, asked)).toList(),
                report.articles().stream().map(SourcingModel::row).toList(),
                Spoken.of(report.unnamed()),
                notes(report));
    }

    private static String summary(SourcingReport.Shares all) {
        if (all.statements() == 0) {
            return "There is no statement here.";
        }
        return "Of %,d statement%s, %s %s on somebody who is named, %s on somebody who isn’t, and %s on nobody at all. %s heard through another medium."
                .formatted(
                        all.statements(),
                        all.statements() == 1 ? "" : "s",
                        "%,d".formatted(all.named()),
                        all.named() == 1 ? "rests" : "rest",
                        "%,d".formatted(all.unnamed()),
                        "%,d".formatted(all.none()),
                        all.viaMedia() == 1 ? "1 was" : "%,d were".formatted(all.viaMedia()));
    }

    private static List<Key> key(SourcingReport.Shares all, @Nullable Asked asked) {
        return ShareBar.kinds(all).stream()
                .map(kind -> new Key(
                        kind.name(),
                        meaning(kind.name()),
                        kind.statements(),
                        ShareBar.percent(all.percent(kind.statements())),
                        asked == null || kind.statements() == 0 ? null : only(asked, kind.name())))
                .toList();
    }

    /** The statements of one kind of sourcing. */
    private static String only(Asked asked, String kind) {
        return asked.sourcing().contains(kind)
                ? asked.at("/")
                : asked.toggled("sourcing", kind).at("/");
    }

    private static String meaning(String kind) {
        return switch (kind) {
            case "named" -> "The page tells who it is";
            case "unnamed" -> "Somebody is described and not named";
            case "document" -> "A text: a report, a letter, a log";
            case "media" -> "Another medium’s report";
            default -> "Nobody is given";
        };
    }

    private static OutletRow row(SourcingReport.Outlet outlet, @Nullable Asked asked) {
        String name = outlet.name();
        String link = null;
        if (name != null && asked != null && asked.outlet() == null) {
            link = asked.toggled("outlet", name).at("/sourcing");
        }
        SourcingReport.Shares shares = outlet.shares();
        return new OutletRow(
                name == null ? "not given" : name,
                link,
                outlet.articles(),
                shares.statements(),
                ShareBar.percent(shares.percent(shares.unnamed())),
                ShareBar.percent(shares.percent(shares.viaMedia())),
                ShareBar.of(shares));
    }

    private static ArticleRow row(SourcingReport.ArticleShares article) {
        return new ArticleRow(
                article.title() == null ? "Article " + article.article() : article.title(),
                Links.article(article.article()) + "/sourcing",
                article.outlet() == null ? "not given" : article.outlet(),
                DayWords.brief(article.published()),
                article.shares().statements(),
                article.shares().unnamed(),
                ShareBar.of(article.shares()));
    }

    private static List<String> notes(SourcingReport report) {
        ArrayList<String> notes = new ArrayList<>();
        if (!report.complete()) {
            notes.add("More statements match than are counted: these are the %,d that were added last."
                    .formatted(report.all().statements()));
        }
        if (report.outletsLeftOut() > 0) {
            notes.add("%,d more outlets with fewer statements are not listed.".formatted(report.outletsLeftOut()));
        }
        if (report.articlesLeftOut() > 0) {
            notes.add("%,d more articles with fewer unnamed statements are not listed."
                    .formatted(report.articlesLeftOut()));
        }
        if (report.unnamedLeftOut() > 0) {
            notes.add("%,d more statements of the unnamed are not listed.".formatted(report.unnamedLeftOut()));
        }
        return notes;
    }
}
