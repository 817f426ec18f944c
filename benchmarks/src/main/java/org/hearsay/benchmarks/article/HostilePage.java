package org.hearsay.benchmarks.article;

import java.util.Locale;
import java.util.function.Supplier;

/** Pages made to break a reader, each with two paragraphs of prose that are to be found in it. */
enum HostilePage {
    TWENTY_MEGABYTES(() -> HostilePage.PROSE
            + "<p class=story>The mayor said that <a href=/x>nobody</a> had ordered it, and that nobody would.</p>\n"
                    .repeat(210_000)),
    NESTED_100_000_DEEP(() -> "<div class='story'>".repeat(100_000) + HostilePage.PROSE),
    NESTED_INLINE_100_000_DEEP(() -> "<b><i>x".repeat(50_000) + HostilePage.PROSE),
    A_MILLION_ATTRIBUTES(HostilePage::attributes),
    ATTRIBUTES_OF_A_MILLION_ELEMENTS(
            () -> HostilePage.PROSE + "<i class=author id=b data-c=d title='e'></i>".repeat(400_000)),
    A_FLOOD_OF_ENTITIES(() -> HostilePage.PROSE + "<p>" + "&amp;#8217;&acirc;&euro;&trade;&bogus;&lt".repeat(450_000)),
    DIGITS_AND_SPACES(
            () -> "<h1>Weir</h1><p class=date>" + "1 2 3 . / - 20 2019-1".repeat(900_000) + "</p>" + HostilePage.PROSE),
    NAMES_AND_COMMAS(() -> "<p class=byline>By " + "Ada Vane, ".repeat(1_900_000) + "</p>" + HostilePage.PROSE),
    DATES_BY_THE_HUNDRED_THOUSAND(() ->
            HostilePage.PROSE + "<time itemprop=datePublished datetime=2024-05-03>3 May 2024</time>".repeat(300_000)),
    DATA_ADDRESSES(
            () -> HostilePage.PROSE + ("<img src='data:image/png;base64," + "QUJD".repeat(1_000_000) + "'>").repeat(4)),
    SCRIPTS_THAT_SAY_PUBLISHED(() ->
            HostilePage.PROSE + "<script>" + "publish publishDate: publicationdate = '".repeat(450_000) + "</script>"),
    UNCLOSED_TAGS(() -> HostilePage.PROSE + "<p><a href=x><b><em>".repeat(300_000) + "<p".repeat(500_000));

    private static final String PROSE = """
            <h1>Weir opened at dawn</h1>
            <p>The gates of the Ostrava weir were opened at dawn on Tuesday, engineers said, hours before the river
            rose over its banks and into the lower town.</p>
            <p>Nobody has said who gave the order. "We acted on instructions," the shift leader, Tomas Reh, told the
            council, without saying whose they were.</p>
            """;

    @SuppressWarnings("ImmutableEnumChecker") // What makes a page holds nothing that could change.
    private final Supplier<String> page;

    HostilePage(Supplier<String> page) {
        this.page = page;
    }

    /** The page's markup, made anew. */
    String markup() {
        return page.get();
    }

    /** The name in words. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String attributes() {
        StringBuilder page = new StringBuilder("<p ");
        for (int i = 0; i < 1_000_000; i++) {
            page.append("class").append(i).append("=author ");
        }
        return page.append(">x</p>").append(PROSE).toString();
    }
}
