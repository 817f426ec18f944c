package org.hearsay.article;

import java.util.Locale;

/**
 * A place from which a date is known. The weights are how many times likelier a day is to be that of publication for
 * standing there, as a logarithm of base two, rounded; counted on the development pages.
 */
public enum Evidence {
    /** The user gave it. */
    GIVEN(Published.From.GIVEN, 100),
    /** The page's structured data. */
    JSON_LD(Published.From.JSON_LD, 6),
    /** A {@code <meta>} that says by its name that it is of publication. */
    META(Published.From.META, 5),
    /** An element with an item property of publication. */
    MICRODATA(Published.From.META, 4.5),
    /** A {@code <meta>} that only says that it is a date. */
    META_DATE(Published.From.META, 1),
    /** The page's address, or the one it says is its own. */
    ADDRESS(Published.From.URL, 3.5),
    /** Text beside a word such as "published". */
    LABELLED_TEXT(Published.From.TEXT, 4),
    /** Text by the headline or in the byline. */
    HEADLINE_TEXT(Published.From.TEXT, 3),
    /** Text after the article. */
    END_TEXT(Published.From.TEXT, 1.5),
    /** Text elsewhere on a page that shows no other date. */
    PAGE_TEXT(Published.From.TEXT, 0.6),
    /** A value that a script of the page names as its date of publication. */
    SCRIPT(Published.From.META, 2),
    /** Text beside a word such as "updated": the day of publication where nothing else is known. */
    UPDATE_TEXT(Published.From.TEXT, 0.75),
    /** A declared day of modification: the day of publication where nothing else is known. */
    MODIFIED(Published.From.META, 0.5),
    /** The sender's Last-Modified header. */
    HTTP(Published.From.HTTP, 0.25);

    private final Published.From from;
    private final double weight;

    Evidence(Published.From from, double weight) {
        this.from = from;
        this.weight = weight;
    }

    /** The coarser class that {@link Published} has. */
    public Published.From from() {
        return from;
    }

    /** What standing there counts for, as a logarithm of base two; above 0. */
    public double weight() {
        return weight;
    }

    /** The name in JSON: lower case, with a hyphen. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
