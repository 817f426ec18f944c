package org.hearsay.article.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;
import org.hearsay.article.Extraction;
import org.hearsay.article.Origin;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.hearsay.article.Traced;
import org.hearsay.article.body.BlockClassifier;
import org.hearsay.article.body.Boilerplate;
import org.hearsay.article.body.Classifier;
import org.hearsay.article.body.Draft;
import org.hearsay.article.body.PageBlocks;
import org.hearsay.article.date.ClockRange;
import org.hearsay.article.date.DateOrder;
import org.hearsay.article.date.DateText;
import org.hearsay.article.date.DateWords;
import org.hearsay.article.date.Dates;
import org.hearsay.article.date.DeclaredDates;
import org.hearsay.article.date.SeenDates;
import org.hearsay.article.imprint.Authors;
import org.hearsay.article.imprint.DeclaredText;
import org.hearsay.article.imprint.Headlines;
import org.hearsay.article.imprint.Imprints;
import org.hearsay.article.imprint.JsonLd;
import org.hearsay.article.imprint.Markup;
import org.hearsay.article.imprint.Masthead;
import org.hearsay.article.imprint.Metadata;
import org.hearsay.article.imprint.SeenAuthors;
import org.hearsay.article.imprint.Signatures;
import org.hearsay.article.page.BoundedMarkup;
import org.hearsay.article.page.Box;
import org.hearsay.article.page.ContentRegion;
import org.hearsay.article.page.Damage;
import org.hearsay.article.page.Hints;
import org.hearsay.article.page.Label;
import org.hearsay.article.page.Labelled;
import org.hearsay.article.page.LanguageDetector;
import org.hearsay.article.page.Origins;
import org.hearsay.article.page.Passage;
import org.hearsay.article.page.Prose;
import org.hearsay.article.page.Surroundings;
import org.hearsay.article.page.Unfolding;
import org.hearsay.article.page.VisibleText;
import org.hearsay.text.Text;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Takes the article from a page of HTML. The article's text is the title, then the part of the page that the article is
 * in, in page order, with what doesn't belong in it as excluded blocks; then, as excluded blocks too, the rest of the
 * page, in runs of lines, up to {@link ArticleText#MOST_REST} characters.
 */
final class HtmlExtractor {

    /** Deeper elements become their ancestors' children. */
    private static final int DEEPEST = 256;

    /** So many frames of a set are named. */
    private static final int MOST_FRAMES = 6;

    private final Hints hints;
    private final Boilerplate boilerplate;
    private final DateText dateText;
    private final DateWords dateWords = DateWords.load();
    private final LanguageDetector languages;
    private final BlockClassifier blocks;

    HtmlExtractor(
            Hints hints, Boilerplate boilerplate, DateText dates, LanguageDetector languages, BlockClassifier blocks) {
        this.hints = hints;
        this.boilerplate = boilerplate;
        this.dateText = dates;
        this.languages = languages;
        this.blocks = blocks;
    }

    /** The page as the classifier of blocks sees it; nothing where the rules find no article. */
    Optional<PageBlocks> blocks(Page page, String markup) {
        return Optional.ofNullable(new Work(page, markup, List.of(), false).draft())
                .map(blocks::see);
    }

    Extraction extract(Page page, String markup, List<Problem> problems) {
        return new Work(page, markup, problems, false).extract();
    }

    /** Extracts, and says where each block came from: a third slower than without. */
    Traced trace(Page page, String markup, List<Problem> problems) {
        Work work = new Work(page, markup, problems, true);
        Extraction extraction = work.extract();
        Origins origins = new Origins(markup);
        List<@Nullable Origin> each = new ArrayList<>();
        work.whence.forEach(passages -> each.add(origins.of(passages)));
        return new Traced(extraction, each);
    }

    private final class Work {
        private final Page page;
        private final List<String> frames;
        private final Markup markup;
        private final JsonLd data;
        private final Metadata metadata;
        private final VisibleText visible;
        private final @Nullable String outlet;

        /** The outlet's names. */
        private final List<String> own;

        private final Headings headings;
        private final DeclaredText declared;
        private final List<@Nullable Exclusion> excluded = new ArrayList<>();
        private final List<Problem> problems;

        /** For each block the passages that it was made from; known after the extraction. */
        private List<List<Passage>> whence = List.of();

        Work(Page page, String html, List<Problem> problems, boolean trace) {
            this.page = page;
            this.problems = new ArrayList<>(problems);
            String bounded = html.substring(0, BoundedMarkup.end(html));
            if (html.length() > bounded.length()) {
                report(
                        "only the first " + bounded.length() + " of the page's " + html.length()
                                + " characters were read",
                        "split the page");
            }
            Document document = Parser.htmlParser()
                    .setMaxDepth(DEEPEST)
                    .setTrackPosition(trace)
                    .parseInput(bounded, Objects.toString(page.url(), ""));
            Unfolding.unfold(document, bounded, hints);
            this.problems.addAll(Damage.mend(document, bounded, page));
            this.frames = document.select("frame[src]").stream()
                    .limit(MOST_FRAMES)
                    .map(frame -> frame.attr("src").strip())
                    .filter(address -> !address.isEmpty() && address.length() < 300)
                    .toList();
            this.markup = Markup.of(document);
            this.data = JsonLd.of(markup.structured());
            this.declared = DeclaredText.of(markup);
            this.metadata = Metadata.of(data, markup);
            this.visible = VisibleText.of(document, hints);
            this.outlet = Masthead.of(metadata.outlet(), markup, visible.passages(), page.url());
            this.own = Headlines.own(outlet, page.url());
            this.headings = new Headings(visible, metadata.headlines(), own);
        }

        Extraction extract() {
            Draft draft = draft();
            return draft == null ? nothing() : article(draft, blocks.label(draft));
        }

        /** What the rules make of the page; null where they find no article. */
        private @Nullable Draft draft() {
            ContentRegion.weigh(visible);
            for (Passage passage : visible.passages()) {
                excluded.add(ContentRegion.excludedBy(passage, visible.root()));
            }
            Draft draft = attempt(true);
            if (draft == null) {
                // Some pages are built of parts that are all called widgets, teasers or the like.
                for (Passage passage : visible.passages()) {
                    Exclusion reason = excluded.get(passage.index());
                    boolean keeps =
                            reason == Exclusion.NAVIGATION || reason == Exclusion.COMMENTS || passage.prose() == 0;
                    excluded.set(passage.index(), keeps ? reason : null);
                }
                draft = attempt(false);
            }
            return draft;
        }

        private @Nullable Draft attempt(boolean hinted) {
            Box region = ContentRegion.find(visible, excluded);
            if (region == null) {
                return null;
            }
            int title = headings.headline(region);
            int first = title < 0 ? region.first : Math.min(title, region.first);
            Classifier classifier =
                    new Classifier(boilerplate, dateText, visible, excluded, region, first, region.end());
            List<Label> labels = classifier.labels(title);
            double body = 0;
            for (int i = first; i < region.end(); i++) {
                body += labels.get(i - first).isBody()
                        ? Prose.weight(visible.passages().get(i).text())
                        : 0;
            }
            return body < Draft.LEAST_BODY
                    ? null
                    : new Draft(visible, excluded, region, title, first, labels, hinted, known(), declared);
        }

        private Draft.Known known() {
            List<String> authors =
                    metadata.authors().stream().flatMap(List::stream).distinct().toList();
            return new Draft.Known(metadata.headlines(), authors, metadata.outlet());
        }

        private Extraction article(Draft ruled, Draft draft) {
            int title = draft.title();
            int first = draft.first();
            List<Label> labels = draft.labels();
            ArticleText text = new ArticleText();
            String headline = addTitle(title, text);
            for (int i = 0; i < labels.size(); i++) {
                Label label = labels.get(i);
                Passage passage = visible.passages().get(first + i);
                if (label.exclusion() != null) {
                    text.addExcluded(passage.text(), label.exclusion(), List.of(passage));
                } else if (label.kind() != Kind.TITLE) {
                    text.add(passage.text(), label.kind(), List.of(passage));
                }
            }
            List<Passage> rest = new ArrayList<>(visible.passages().subList(0, first));
            rest.addAll(visible.passages()
                    .subList(first + labels.size(), visible.passages().size()));
            addRest(text, rest);
            return extraction(headline, text, ruled.labelled());
        }

        /** Adds the title, and after it the heading that is shown where that is another; gives the title. */
        private @Nullable String addTitle(int title, ArticleText text) {
            String heading = title < 0 ? null : visible.passages().get(title).text();
            String shown = heading == null ? null : Headlines.withoutKicker(heading, metadata.headlines());
            if (shown == null && !metadata.headlines().isEmpty()) {
                shown = metadata.headlines().getFirst();
            }
            if (shown == null) {
                return null;
            }
            shown = Headlines.withoutOwn(shown, own);
            String headline = data.article() ? Headlines.ofArticle(shown, data, markup, own) : shown;
            List<Passage> from = title < 0 ? List.of() : visible.passages().subList(title, title + 1);
            text.add(headline, Kind.TITLE, headline.equals(shown) ? from : List.of());
            if (!headline.equals(shown) && heading != null) {
                text.add(shown, Kind.TITLE, from);
            }
            int at = heading == null ? -1 : heading.indexOf(shown);
            if (heading != null && at >= 0) {
                addFurniture(heading.substring(0, at), from, text);
                addFurniture(heading.substring(at + shown.length()), from, text);
            }
            return headline;
        }

        /** What stands in the headline's element and isn't of it: a line above, the outlet's name after it. */
        private static void addFurniture(String part, List<Passage> from, ArticleText text) {
            if (!part.isBlank()) {
                text.addExcluded(part.strip(), Exclusion.FURNITURE, from);
            }
        }

        private Extraction extraction(@Nullable String title, ArticleText text, Labelled labelled) {
            Surroundings surroundings = Surroundings.of(labelled, hints);
            Dates found = dates(labelled, surroundings);
            Text whole = text.text();
            String body = text.blocks().stream()
                    .filter(block -> block.kind().isArticle())
                    .map(block -> whole.slice(block.span()))
                    .collect(Collectors.joining("\n"));
            String language = languages.detect(body);
            language = language == null ? metadata.languageCode() : language;
            whence = text.passages();
            return new Extraction(
                    new Article(
                            title,
                            byline(labelled, surroundings),
                            outlet,
                            found.day(),
                            language,
                            whole,
                            text.blocks(),
                            Imprints.of(page, data, markup, found.published(), found.modified())),
                    problems);
        }

        private Extraction nothing() {
            report(
                    frames.isEmpty()
                            ? "no article found: the page shows next to no text of its own"
                            : "no article found: the page is a set of frames, whose texts are pages of their own",
                    frames.isEmpty()
                            ? "give the page as a browser shows it after its scripts have run, or the article's text as a text"
                                    + " file"
                            : "give the page that is in the frame: one of " + String.join(", ", frames));
            ArticleText text = new ArticleText();
            addRest(text, visible.passages());
            String title =
                    metadata.headlines().isEmpty() ? null : metadata.headlines().getFirst();
            int heading = headings.headlineWithin(0, visible.root());
            return extraction(title, text, new Labelled(visible.passages(), heading, 0, List.of()));
        }

        /** Adds the rest of the page, as far as it is to be kept. */
        private void addRest(ArticleText text, List<Passage> rest) {
            int left = text.addRest(rest, excluded);
            if (left > 0) {
                report(
                        left + " characters of the page outside of the article were left out",
                        "look at the page itself for them");
            }
        }

        private List<String> byline(Labelled labelled, Surroundings surroundings) {
            List<List<String>> bodies = new ArrayList<>(metadata.bodies());
            bodies.add(0, Signatures.desks(markup.authors(), surroundings));
            return new Authors(outlet, page.url())
                    .choose(
                            SeenAuthors.written(labelled, surroundings),
                            metadata.authors(),
                            Signatures.names(markup.authors(), surroundings),
                            SeenAuthors.in(labelled, surroundings),
                            metadata.unsure(),
                            bodies);
        }

        private Dates dates(Labelled labelled, Surroundings surroundings) {
            DateText.Order order =
                    DateOrder.of(visible.passages(), metadata.language(), markup.first("og:locale"), page.url());
            SeenDates seen = SeenDates.in(labelled, dateText, dateWords, order);
            return Dates.of(
                    page,
                    new DeclaredDates(dateText, order),
                    data,
                    markup,
                    surroundings,
                    seen,
                    ClockRange.of(metadata.language(), page.url()));
        }

        private void report(String what, String mend) {
            problems.add(new Problem(what, page.name(), mend));
        }
    }
}
