package org.hearsay.app.web.article;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.Reading;
import org.hearsay.app.web.Links;
import org.hearsay.app.web.Wording;
import org.hearsay.article.Dated;
import org.hearsay.article.Evidence;
import org.hearsay.article.Imprint;
import org.jspecify.annotations.Nullable;

/** What a page says of its article's publication besides title, names, outlet and day, in words. */
public final class ImprintFacts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm xxx", Locale.ROOT);

    private ImprintFacts() {}

    /**
     * A fact.
     *
     * @param name what it is of
     * @param value what it is
     * @param link where it leads, where it is an address that is safe to follow
     */
    public record Fact(String name, String value, @Nullable String link) {}

    /** The facts that are known, in the order in which they are shown. */
    static List<Fact> of(Reading reading) {
        Imprint imprint = reading.article().imprint();
        List<Fact> facts = new ArrayList<>();
        if (imprint.address() != null
                && !imprint.address().equals(reading.page().url())) {
            String address = imprint.address().toString();
            facts.add(new Fact("Its own address", address, Links.outside(address)));
        }
        if (imprint.section() != null) {
            facts.add(new Fact("Section", imprint.section(), null));
        }
        if (imprint.published() != null) {
            facts.add(new Fact("Published", words(imprint.published()), null));
        }
        if (imprint.modified() != null) {
            facts.add(new Fact("Last changed", words(imprint.modified()), null));
        }
        return facts;
    }

    private static String words(Dated dated) {
        return Wording.day(dated.day())
                + time(dated.time())
                + ", by "
                + dated.evidence().stream().distinct().map(ImprintFacts::words).collect(Collectors.joining("; "));
    }

    private static String time(@Nullable OffsetDateTime time) {
        return time == null ? "" : ", " + TIME.format(time);
    }

    private static String words(Evidence evidence) {
        return switch (evidence) {
            case GIVEN -> "what was given when it was added";
            case JSON_LD -> "the page’s structured data";
            case META -> "a declaration in the page’s head";
            case MICRODATA -> "an element that is marked so";
            case META_DATE -> "a declaration that it is a date";
            case ADDRESS -> "the page’s address";
            case LABELLED_TEXT -> "text that says so";
            case HEADLINE_TEXT -> "text by the headline";
            case END_TEXT -> "text after the article";
            case PAGE_TEXT -> "text elsewhere on the page";
            case SCRIPT -> "a script of the page";
            case UPDATE_TEXT -> "text that says when it was changed";
            case MODIFIED -> "the declared day of change";
            case HTTP -> "the server’s word";
        };
    }
}
