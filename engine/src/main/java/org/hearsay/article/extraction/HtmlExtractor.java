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
import org.hearsay.article.imprint.Metadata;
import org.hearsay.article.imprint.SeenAuthors;
import org.hearsay.article.imprint.Signatures;
import org.hearsay.article.page.BoundedMarkup;
import org.hearsay.article.page.Box;
import org.hearsay.article.page.ContentRegion;
import org.hearsay.article.page.Damage;
import org.hearsay.article.page.Hints;
import org.hearsay.article.page.Label;
import org.hearsay.article.page.LanguageDetector;
import org.hearsay.article.page.Origins;
import org.hearsay.article.page.Passage;
import org.hearsay.article.page.Prose;
import org.hearsay.article.page.Surroundings;
import org.hearsay.article.page.Unfolding;
import org.hearsay.article.page.VisibleText;
import org.hearsay.text.Text;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    /** A heading with so great a share of words in common with what the page's data call the article is the same. */
    private static final double SAME_HEADLINE = 0.8;

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
            int title = title(region);
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
            return extraction(headline, text, title, ruled.first(), ruled.labels());
        }

        /** The outlet's names: the one it gives itself, and its host's without its endings. */
        private List<String> own() {
            List<String> own = new ArrayList<>();
            if (metadata.outlet() != null) {
                own.add(metadata.outlet());
            }
            if (page.url() != null && !Authors.site(page.url()).isEmpty()) {
                own.add(Authors.site(page.url()));
            }
            return own;
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
            String headline = data.article() ? Headlines.ofArticle(shown, data, markup, own()) : shown;
            List<Passage> from = title < 0 ? List.of() : visible.passages().subList(title, title + 1);
            text.add(headline, Kind.TITLE, headline.equals(shown) ? from : List.of());
            if (!headline.equals(shown) && heading != null) {
                text.add(shown, Kind.TITLE, from);
            }
            if (heading != null && heading.length() > shown.length()) {
                text.addExcluded(
                        heading.substring(0, heading.length() - shown.length()).strip(), Exclusion.FURNITURE, from);
            }
            return headline;
        }

        private Extraction extraction(
                @Nullable String title, ArticleText text, int heading, int first, List<Label> labels) {
            Surroundings surroundings = surroundings(heading, first, labels);
            Dates found = dates(heading, first, labels, surroundings);
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
                            byline(heading, first, labels, surroundings),
                            metadata.outlet(),
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
            return extraction(title, text, titleWithin(0, visible.root()), 0, List.of());
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

        /** The number of the passage that is the headline, or -1 where none is seen. */
        private int title(Box region) {
            int limit = region.first;
            double seen = 0;
            while (limit < region.end() && seen < 0.15 * region.clean()) {
                seen += visible.passages().get(limit++).prose();
            }
            int best = -1;
            double bestScore = 0.5;
            for (int i = 0; i < limit; i++) {
                double score = titleScore(visible.passages().get(i), region);
                if (score > bestScore) {
                    best = i;
                    bestScore = score;
                }
            }
            return best >= 0 ? best : titleWithin(limit, region);
        }

        /** The first heading of the page's main part that says what the page's data call the article; -1 for none. */
        private int titleWithin(int from, Box region) {
            for (int i = from; i < region.end(); i++) {
                Passage passage = visible.passages().get(i);
                boolean heading = passage.form() == Passage.Form.HEADING
                        || passage.box().hint.kind() == Kind.TITLE;
                if (heading
                        && passage.text().length() <= 400
                        && Headlines.fit(passage.text(), metadata.headlines()) >= SAME_HEADLINE) {
                    return i;
                }
            }
            return -1;
        }

        private double titleScore(Passage passage, Box region) {
            boolean top = passage.box().enclosing("h1") != null;
            boolean heading = passage.form() == Passage.Form.HEADING;
            boolean hinted = passage.box().hint.kind() == Kind.TITLE;
            double fit = Headlines.fit(passage.text(), metadata.headlines());
            // Pages without markup for it set the headline in bold: it says the very words of the page's title.
            if (!(top || heading || hinted || fit == 1) || passage.text().length() > 400) {
                return 0;
            }
            double score = fit + (top ? 0.6 : heading ? 0.2 : 0.1);
            score += region.holds(passage) ? 0.1 : 0;
            boolean fits = metadata.headlines().isEmpty() || fit > 0.3 || (top && region.holds(passage));
            return fits ? score : 0;
        }

        private List<String> byline(int title, int first, List<Label> labels, Surroundings surroundings) {
            return new Authors(metadata.outlet(), page.url())
                    .choose(
                            metadata.authors(),
                            Signatures.names(markup.authors(), surroundings),
                            SeenAuthors.in(visible.passages(), title, first, labels, surroundings),
                            metadata.unsure(),
                            metadata.bodies());
        }

        private Surroundings surroundings(int title, int first, List<Label> labels) {
            List<Passage> passages = visible.passages();
            Element body = null;
            for (int i = 0; i < labels.size() && body == null; i++) {
                Passage passage = passages.get(first + i);
                body = labels.get(i).isBody() && passage.prose() > 0 ? passage.box().element : null;
            }
            return new Surroundings(
                    hints, title < 0 ? null : passages.get(title).box().element, body);
        }

        private Dates dates(int title, int first, List<Label> labels, Surroundings surroundings) {
            DateText.Order order =
                    DateOrder.of(visible.passages(), metadata.language(), markup.first("og:locale"), page.url());
            SeenDates seen =
                    SeenDates.in(visible.passages(), Math.max(title, first), first, labels, dateText, dateWords, order);
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
