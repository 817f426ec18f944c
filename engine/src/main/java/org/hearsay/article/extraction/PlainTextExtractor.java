package org.hearsay.article.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Block.Exclusion;
import org.hearsay.article.Block.Kind;
import org.hearsay.article.Extraction;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.hearsay.article.Published;
import org.hearsay.article.Published.From;
import org.hearsay.article.body.Boilerplate;
import org.hearsay.article.date.DateText;
import org.hearsay.article.date.UrlDate;
import org.hearsay.article.imprint.Bylines;
import org.hearsay.article.page.LanguageDetector;
import org.hearsay.article.page.Prose;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Takes the article from plain text. Its text is the input, character for character; every character that is not white
 * space is in exactly one block.
 */
final class PlainTextExtractor {

    /** A headline has at most so many words, or so many in {@linkplain Prose#words a script without spaces}. */
    private static final int MOST_HEADLINE_WORDS = 30;

    private static final int LONGEST_HEADLINE = 200;

    /** A headline that ends like a sentence is no longer than this. */
    private static final int LONGEST_STOPPED_HEADLINE = 140;

    private static final int MOST_HEADING_WORDS = 12;
    private static final int MOST_LABEL_WORDS = 14;

    /** Bylines and dates of publication stand among the first blocks. */
    private static final int HEAD = 5;

    private final Boilerplate boilerplate;
    private final DateText dates;
    private final LanguageDetector languages;

    PlainTextExtractor(Boilerplate boilerplate, DateText dates, LanguageDetector languages) {
        this.boilerplate = boilerplate;
        this.dates = dates;
        this.languages = languages;
    }

    Extraction extract(Page page, String input, List<Problem> problems) {
        Text text = Text.of(input);
        List<Problem> all = new ArrayList<>(problems);
        List<Span> pieces = PlainTextBlocks.of(text, boilerplate);
        List<Block> blocks = label(text, pieces);
        Article draft = article(page, text, blocks);
        if (draft.body().isEmpty()) {
            all.add(
                    input.isBlank()
                            ? new Problem("no article found: the input is empty", page.name(), "give a text or a page")
                            : new Problem(
                                    "no article found: no line of the text is an article's",
                                    page.name(),
                                    "give the article's text alone"));
        }
        return new Extraction(draft, all);
    }

    private Article article(Page page, Text text, List<Block> blocks) {
        StringBuilder body = new StringBuilder();
        String title = null;
        List<String> byline = List.of();
        LocalDate day = null;
        for (Block block : blocks) {
            String slice = text.slice(block.span());
            switch (block.kind()) {
                case TITLE -> title = slice;
                case BYLINE -> byline = byline.isEmpty() ? Bylines.names(slice, null) : byline;
                default -> {}
            }
            if (day == null && (block.kind() == Kind.DATE || block.kind() == Kind.BYLINE)) {
                day = dates.first(slice, DateText.Order.UNKNOWN);
            }
            if (block.kind().isArticle()) {
                body.append(slice).append('\n');
            }
        }
        return new Article(title, byline, null, published(page, day), languages.detect(body), text, blocks);
    }

    private @Nullable Published published(Page page, @Nullable LocalDate written) {
        if (page.published() != null) {
            return new Published(page.published(), From.GIVEN);
        }
        if (written != null) {
            return new Published(written, From.TEXT);
        }
        LocalDate url = page.url() == null ? null : UrlDate.of(page.url(), dates);
        if (url != null) {
            return new Published(url, From.URL);
        }
        return page.lastModified() == null ? null : new Published(page.lastModified(), From.HTTP);
    }

    private List<Block> label(Text text, List<Span> pieces) {
        List<Block> blocks = new ArrayList<>();
        boolean comments = false;
        boolean titled = false;
        boolean begun = false;
        double[] proseAfter = proseAfter(text, pieces);
        for (int i = 0; i < pieces.size(); i++) {
            Span piece = pieces.get(i);
            String slice = text.slice(piece);
            Boilerplate.Match match = boilerplate.match(slice);
            comments |= match != null && match.rest() && proseAfter[i] < proseAfter[0] - proseAfter[i];
            if (comments) {
                blocks.add(Block.excluded(piece, Exclusion.COMMENTS));
            } else if (match != null) {
                blocks.add(Block.excluded(piece, match.reason()));
            } else {
                boolean title = !titled && !begun && isHeadline(pieces, i, slice);
                Kind kind = title ? Kind.TITLE : kind(text, pieces, i, slice, begun);
                titled |= title;
                begun |= kind.isArticle() && kind != Kind.TITLE;
                blocks.add(Block.of(piece, kind));
            }
        }
        return blocks;
    }

    /** For each piece, how much prose there is from it on. */
    private static double[] proseAfter(Text text, List<Span> pieces) {
        double[] after = new double[pieces.size() + 1];
        for (int i = pieces.size() - 1; i >= 0; i--) {
            double weight = Prose.weight(text.slice(pieces.get(i)));
            after[i] = after[i + 1] + (weight > 80 ? weight : 0);
        }
        return after;
    }

    private Kind kind(Text text, List<Span> pieces, int index, String slice, boolean bodyBegun) {
        if (PlainTextBlocks.isListItem(slice)) {
            return Kind.LIST_ITEM;
        }
        if (index < HEAD && !bodyBegun && Bylines.isByline(slice)) {
            return Kind.BYLINE;
        }
        if (index < HEAD
                && !bodyBegun
                && Prose.words(slice) <= MOST_LABEL_WORDS
                && !Prose.endsSentence(slice)
                && dates.first(slice, DateText.Order.DAY_FIRST) != null) {
            return Kind.DATE;
        }
        return isHeading(text, pieces, index, slice) ? Kind.HEADING : Kind.PARAGRAPH;
    }

    /** The first piece, where it is a line, short, not longer than what follows, and stands by itself. */
    private static boolean isHeadline(List<Span> pieces, int index, String slice) {
        if (index + 1 >= pieces.size()
                || slice.length() > LONGEST_HEADLINE
                || Prose.words(slice) > MOST_HEADLINE_WORDS
                || Prose.words(slice) < 2
                || Bylines.isByline(slice)) {
            return false;
        }
        if (!Prose.endsSentence(slice)) {
            return true;
        }
        // Some archives end headlines with a full stop: then only the text's shape tells.
        int longest = 0;
        for (int i = index + 1; i < Math.min(pieces.size(), index + 4); i++) {
            longest = Math.max(longest, pieces.get(i).length());
        }
        return index == 0 && slice.length() <= LONGEST_STOPPED_HEADLINE && longest > 1.2 * slice.length();
    }

    /** A short line without an end, with text right after it that is longer. */
    private static boolean isHeading(Text text, List<Span> pieces, int index, String slice) {
        return index > 0
                && index + 1 < pieces.size()
                && slice.indexOf('\n') < 0
                && Prose.words(slice) <= MOST_HEADING_WORDS
                && !Prose.endsSentence(slice)
                && !slice.isEmpty()
                && Character.isLetterOrDigit(slice.charAt(slice.length() - 1))
                && Character.isLetterOrDigit(slice.charAt(0))
                && pieces.get(index + 1).length() > 80
                && Prose.endsSentence(text.slice(pieces.get(index + 1)));
    }
}
