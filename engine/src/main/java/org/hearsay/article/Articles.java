package org.hearsay.article;

import java.util.ArrayList;
import java.util.List;

/**
 * The engine's way from a page to its article.
 *
 * <p>Takes articles from pages of HTML and from plain text. Holds only word lists, read once; may be used by many threads
 * at once.
 */
public final class Articles implements ArticleExtractor {

    private final HtmlExtractor html;
    private final PlainTextExtractor plain;

    public Articles() {
        Boilerplate boilerplate = Boilerplate.load();
        LanguageDetector languages = LanguageDetector.load();
        DateText dates = DateText.load();
        this.html = new HtmlExtractor(Hints.load(), boilerplate, dates, languages);
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
