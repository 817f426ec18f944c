package org.hearsay.article.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleExtractor;
import org.hearsay.article.Extraction;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.hearsay.article.Traced;
import org.hearsay.article.body.BlockClassifier;
import org.hearsay.article.body.BlockModel;
import org.hearsay.article.body.Boilerplate;
import org.hearsay.article.body.EdgeLabels;
import org.hearsay.article.body.PageBlocks;
import org.hearsay.article.body.TextFeatures;
import org.hearsay.article.date.DateText;
import org.hearsay.article.page.Decoder;
import org.hearsay.article.page.Hints;
import org.hearsay.article.page.LanguageDetector;
import org.jspecify.annotations.Nullable;

/**
 * The engine's way from a page to its article: bytes to characters, then, by the {@linkplain Page#kind() page's kind},
 * characters to blocks. Holds only word lists, read once; may be used by many threads at once.
 *
 * <p>Plain text stays as it is; every character of it that is no white space is in a block. Of a page of HTML the
 * article's text is put together: the title; then the part of the page that the article is in, in page order, what
 * doesn't belong to it as excluded blocks; then what else can be seen on the page, menus and footers, as excluded blocks
 * too, up to a bound past which a problem says how much was left out.
 */
public final class Articles implements ArticleExtractor {

    private final HtmlExtractor html;
    private final PlainTextExtractor plain;

    /** With the released classifier of blocks. */
    public Articles() {
        this(BlockModel.load());
    }

    /**
     * With a classifier of blocks.
     *
     * @param model the trained classifier, or null to leave everything to the rules
     */
    public Articles(@Nullable BlockModel model) {
        Boilerplate boilerplate = Boilerplate.load();
        LanguageDetector languages = LanguageDetector.load();
        DateText dates = DateText.load();
        BlockClassifier blocks =
                new BlockClassifier(new TextFeatures(boilerplate, dates), new EdgeLabels(boilerplate, dates), model);
        this.html = new HtmlExtractor(Hints.load(), boilerplate, dates, languages, blocks);
        this.plain = new PlainTextExtractor(boilerplate, dates, languages);
    }

    @Override
    public Extraction extract(Page page) {
        Decoder.Decoded decoded = Decoder.decode(page);
        List<Problem> problems = new ArrayList<>(decoded.problems());
        String text = decoded.text();
        if (text == null) {
            return new Extraction(Article.empty(page), problems);
        }
        Extraction extraction = switch (page.kind()) {
            case HTML -> html.extract(page, text, problems);
            case TEXT -> plain.extract(page, text, problems);
        };
        return withLanguage(extraction, page);
    }

    /**
     * Takes the article from a page, as {@link #extract} does, and says of each block where on the page it came from. A
     * reading of the same page has the same blocks, so that what was read can be shown on the page itself.
     */
    public Traced trace(Page page) {
        Decoder.Decoded decoded = Decoder.decode(page);
        String text = decoded.text();
        if (text == null || page.kind() != Page.Kind.HTML) {
            Extraction extraction = extract(page);
            return new Traced(
                    extraction,
                    Collections.nCopies(extraction.article().blocks().size(), null));
        }
        Traced traced = html.trace(page, text, decoded.problems());
        return new Traced(withLanguage(traced.extraction(), page), traced.origins());
    }

    /** A page of HTML as the classifier of blocks sees it; nothing where no article is found in it. */
    public Optional<PageBlocks> blocks(Page page) {
        String text = Decoder.decode(page).text();
        return text == null ? Optional.empty() : html.blocks(page, text);
    }

    private static Extraction withLanguage(Extraction extraction, Page page) {
        String language = extraction.article().language();
        if (language == null
                || language.equals("en")
                || extraction.article().body().isEmpty()) {
            return extraction;
        }
        List<Problem> problems = new ArrayList<>(extraction.problems());
        problems.add(new Problem(
                "the article is in another language (" + language + "): statements are read in English only so far",
                page.name(),
                "give a translation, and keep in mind that it is one"));
        return new Extraction(extraction.article(), problems);
    }
}
