package org.hearsay.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;
import org.hearsay.article.Published.From;
import org.hearsay.text.Text;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Takes the article from a page of HTML. The article's text is the title, then the part of the page that the article is
 * in, in page order, with what doesn't belong in it as excluded blocks; then, as excluded blocks too, the rest of the
 * page, in runs of lines, up to {@link #MOST_REST} characters.
 */
final class HtmlExtractor {

    /** Longer pages are cut: twenty million characters of markup are no article. */
    private static final int MOST_MARKUP = 24_000_000;

    /** Deeper elements become their ancestors' children. */
    private static final int DEEPEST = 256;

    /** How much of a page outside the article's part is kept. */
    private static final int MOST_REST = 50_000;

    /** Shorter bodies, in {@linkplain Prose#weight weighed} characters, are no article. */
    static final double LEAST_BODY = 100;

    private final Hints hints;
    private final Boilerplate boilerplate;
    private final DateText dates;
    private final LanguageDetector languages;
    private final BlockClassifier blocks;

    HtmlExtractor(
            Hints hints, Boilerplate boilerplate, DateText dates, LanguageDetector languages, BlockClassifier blocks) {
        this.hints = hints;
        this.boilerplate = boilerplate;
        this.dates = dates;
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
        private final Markup markup;
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
            String bounded = html;
            if (html.length() > MOST_MARKUP) {
                bounded = html.substring(0, MOST_MARKUP);
                report(
                        "only the first " + MOST_MARKUP + " of the page's " + html.length() + " characters were read",
                        "split the page");
            }
            Document document = Parser.htmlParser()
                    .setMaxDepth(DEEPEST)
                    .setTrackPosition(trace)
                    .parseInput(bounded, Objects.toString(page.url(), ""));
            this.markup = Markup.of(document);
            this.declared = DeclaredText.of(markup);
            this.metadata = Metadata.of(page, markup, dates);
            this.visible = VisibleText.of(document, hints);
        }

        Extraction extract() {
            Draft draft = draft();
            return draft == null ? nothing() : article(blocks.label(draft));
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
            Classifier classifier = new Classifier(boilerplate, dates, visible, excluded, region, first, region.end);
            List<Label> labels = classifier.labels(title);
            double body = 0;
            for (int i = first; i < region.end; i++) {
                body += labels.get(i - first).isBody()
                        ? Prose.weight(visible.passages().get(i).text())
                        : 0;
            }
            return body < LEAST_BODY
                    ? null
                    : new Draft(visible, excluded, region, title, first, labels, hinted, known(), declared);
        }

        private Draft.Known known() {
            List<String> authors =
                    metadata.bylines().stream().flatMap(List::stream).distinct().toList();
            return new Draft.Known(metadata.headlines(), authors, metadata.outlet());
        }

        private Extraction article(Draft draft) {
            int title = draft.title();
            int first = draft.first();
            List<Label> labels = draft.labels();
            ArticleText text = new ArticleText();
            String headline =
                    metadata.headlines().isEmpty() ? null : metadata.headlines().getFirst();
            if (title >= 0) {
                String heading = visible.passages().get(title).text();
                headline = Headlines.withoutKicker(heading, metadata.headlines());
                text.add(headline, Kind.TITLE, visible.passages().subList(title, title + 1));
                String kicker = heading.substring(0, heading.length() - headline.length())
                        .strip();
                if (!kicker.isEmpty()) {
                    text.addExcluded(
                            kicker, Exclusion.FURNITURE, visible.passages().subList(title, title + 1));
                }
            } else if (headline != null) {
                text.add(headline, Kind.TITLE, List.of());
            }
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
            return extraction(headline, text, byline(first, labels), published(title, first, labels));
        }

        private Extraction extraction(
                @Nullable String title, ArticleText text, List<String> byline, @Nullable Published published) {
            Text whole = text.text();
            String body = text.blocks().stream()
                    .filter(block -> block.kind().isArticle())
                    .map(block -> whole.slice(block.span()))
                    .collect(Collectors.joining("\n"));
            String language = languages.detect(body);
            language = language == null ? metadata.languageCode() : language;
            whence = text.passages();
            return new Extraction(
                    new Article(title, byline, metadata.outlet(), published, language, whole, text.blocks()), problems);
        }

        private Extraction nothing() {
            report(
                    "no article found: the page shows next to no text of its own",
                    "give the page as a browser shows it after its scripts have run, or the article's text as a text file");
            ArticleText text = new ArticleText();
            addRest(text, visible.passages());
            String title =
                    metadata.headlines().isEmpty() ? null : metadata.headlines().getFirst();
            return extraction(title, text, Bylines.best(metadata.bylines()), published(0, 0, List.of()));
        }

        /** Adds the rest of the page, in runs of lines of one reason each, as far as it is to be kept. */
        private void addRest(ArticleText text, List<Passage> rest) {
            List<Passage> run = new ArrayList<>();
            Exclusion reason = Exclusion.FURNITURE;
            int kept = 0;
            int left = 0;
            for (Passage passage : rest) {
                if (kept + passage.text().length() > MOST_REST) {
                    left += passage.text().length();
                    continue;
                }
                kept += passage.text().length();
                Exclusion why = Objects.requireNonNullElse(excluded.get(passage.index()), Exclusion.FURNITURE);
                if (!run.isEmpty()
                        && (why != reason || passage.index() != run.getLast().index() + 1)) {
                    addRun(text, run, reason);
                    run = new ArrayList<>();
                }
                reason = why;
                run.add(passage);
            }
            addRun(text, run, reason);
            if (left > 0) {
                report(
                        left + " characters of the page outside of the article were left out",
                        "look at the page itself for them");
            }
        }

        private static void addRun(ArticleText text, List<Passage> run, Exclusion reason) {
            text.addExcluded(run.stream().map(Passage::text).collect(Collectors.joining("\n")), reason, run);
        }

        /** The number of the passage that is the headline, or -1 where none is seen. */
        private int title(Box region) {
            int limit = region.first;
            double seen = 0;
            while (limit < region.end && seen < 0.15 * region.clean) {
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
            return best;
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

        private List<String> byline(int first, List<Label> labels) {
            List<List<String>> found = new ArrayList<>(metadata.bylines());
            for (int i = 0; i < labels.size(); i++) {
                String line = visible.passages().get(first + i).text();
                if (labels.get(i).kind() == Kind.BYLINE) {
                    String byline = Bylines.isByline(Bylines.firstLine(line)) ? Bylines.firstLine(line) : line;
                    found.add(Bylines.names(byline, metadata.outlet()));
                } else if (labels.get(i).kind() == Kind.DATE || labels.get(i).exclusion() == Exclusion.FURNITURE) {
                    found.add(Bylines.within(line, metadata.outlet()));
                }
            }
            return Bylines.best(found);
        }

        private @Nullable Published published(int title, int first, List<Label> labels) {
            if (metadata.published() != null) {
                return metadata.published();
            }
            LocalDate day = PublicationDate.seen(
                    visible.passages(),
                    Math.max(title, first),
                    first,
                    labels,
                    dates,
                    DateText.Order.of(metadata.language()));
            if (day != null) {
                return new Published(day, From.TEXT);
            }
            return page.lastModified() == null ? null : new Published(page.lastModified(), From.HTTP);
        }

        private void report(String what, String mend) {
            problems.add(new Problem(what, page.name(), mend));
        }
    }
}
