package org.hearsay.app.terminal;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.copy.Comparison;
import org.hearsay.copy.Link;
import org.hearsay.copy.Origin;
import org.hearsay.copy.Passage;
import org.hearsay.copy.Reason;
import org.hearsay.ledger.copy.CopyGroup;
import org.hearsay.ledger.copy.CopyMember;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Prints a copy group: whose text it is, the tree of its articles with what tells it, and for each article that shares
 * text with the one asked about the passages that were kept, changed, dropped and added.
 */
public final class CopyPrinter {

    private static final String STEP = "  ";

    /** Of a longer passage the beginning and the end are shown, in words. */
    private static final int SHOWN = 24;

    private final Appendable out;
    private final Style style;

    public CopyPrinter(Appendable out, Style style) {
        this.out = out;
        this.style = style;
    }

    /** Prints it. */
    public void print(CopyGroup group) throws IOException {
        if (group.members().size() == 1) {
            line("", new Paragraph().add("no copies of article " + group.article() + " in the ledger", Ink.PLAIN));
        } else {
            origin(group);
            Set<Long> copies = new HashSet<>();
            group.descent().links().forEach(link -> copies.add(link.copy()));
            for (CopyMember member : group.members()) {
                if (!copies.contains(member.article())) {
                    tree(group, member, "");
                }
            }
            if (group.cut()) {
                line("", new Paragraph().add("and more, which are not shown", Ink.FAINT));
            }
        }
        for (CopyGroup.Pair pair : group.pairs()) {
            pair(pair);
        }
    }

    private void origin(CopyGroup group) throws IOException {
        Paragraph line = new Paragraph()
                .add(Facts.count(group.members().size(), "article"), Ink.PLAIN)
                .separate();
        switch (group.descent().origin()) {
            case Origin.Inside inside ->
                line.add("likely the text of " + inside.article(), Ink.PLAIN)
                        .add(probability(inside.confidence()), Ink.FAINT);
            case Origin.Outside outside -> {
                line.add("likely the text of", Ink.PLAIN)
                        .add(outside.name(), Ink.SOURCE)
                        .add(probability(outside.confidence()), Ink.FAINT);
                outside.credits().forEach(credit -> reason(group, credit, line));
            }
            case Origin.Unknown unknown -> line.add("whose text it is, is unknown", Ink.PLAIN);
        }
        line("", line);
    }

    private void tree(CopyGroup group, CopyMember member, String margin) throws IOException {
        Paragraph line = new Paragraph().add(Long.toString(member.article()), Ink.FAINT);
        if (member.outlet() != null) {
            line.add(member.outlet(), Ink.SOURCE).separate();
        }
        if (member.published() != null) {
            line.add(Facts.day(member.published()), Ink.PLAIN).separate();
        }
        String title = member.title();
        line.add(title == null || title.isBlank() ? member.name() : title, Ink.TITLE);
        Optional<Link> link = group.link(member.article());
        if (link.isPresent()) {
            line.separate()
                    .add(
                            "from " + link.get().from() + " "
                                    + probability(link.get().confidence()),
                            Ink.FAINT);
            link.get().reasons().forEach(reason -> reason(group, reason, line));
        }
        line(margin, line);
        List<Link> copies = group.descent().links().stream()
                .filter(copy -> copy.from() == member.article())
                .toList();
        for (Link copy : copies) {
            tree(group, group.member(copy.copy()), margin + STEP);
        }
    }

    private static void reason(CopyGroup group, Reason reason, Paragraph line) {
        String said = switch (reason.kind()) {
            case CREDITS_IT -> reason.article() + " credits it";
            case CITES_IT -> reason.article() + " cites it";
            case EARLIER -> reason.article() + " is earlier";
            case LATER -> reason.article() + " is later";
            case CREDITED_BY_IT -> reason.article() + " credits this one";
            case COMMON_SOURCE -> "both credit another";
            case SHORTENED -> "shorter";
            case SHARED -> String.format(Locale.ENGLISH, "%.0f%% of it is in there", 100 * reason.weight());
        };
        line.separate().add(said, Ink.FAINT);
        if (reason.span() != null) {
            line.add(group.member(reason.article()).text().slice(reason.span()), Ink.QUOTED);
        }
    }

    private void pair(CopyGroup.Pair pair) throws IOException {
        Comparison comparison = pair.comparison();
        long first = pair.first().article();
        long second = pair.second().article();
        out.append('\n');
        line(
                "",
                new Paragraph()
                        .add(first + " and " + second, Ink.TITLE)
                        .separate()
                        .add(
                                comparison.kind().isCopy() ? comparison.kind().label() : "shared quotation only",
                                Ink.SOURCE)
                        .add(probability(comparison.confidence()), Ink.FAINT)
                        .separate()
                        .add(share(comparison.firstInSecond(), first, second), Ink.FAINT)
                        .separate()
                        .add(share(comparison.secondInFirst(), second, first), Ink.FAINT));
        for (Passage passage : comparison.alignment().passages()) {
            passage(pair, passage);
        }
    }

    private void passage(CopyGroup.Pair pair, Passage passage) throws IOException {
        switch (passage.kind()) {
            case KEPT -> piece("kept", pair.second().text(), passage.second(), Ink.QUOTED);
            case CHANGED -> {
                piece("was", pair.first().text(), passage.first(), Ink.WARNING);
                piece("now", pair.second().text(), passage.second(), Ink.WARNING);
            }
            case DROPPED -> piece("dropped", pair.first().text(), passage.first(), Ink.FAINT);
            case ADDED -> piece("added", pair.second().text(), passage.second(), Ink.PLAIN);
        }
    }

    private void piece(String what, Text text, @Nullable Span span, Ink ink) throws IOException {
        if (span != null) {
            String label = STEP + String.format("%-9s", what);
            Paragraph words = new Paragraph();
            shown(text.slice(span), words, ink);
            words.write(out, style, label, " ".repeat(label.length()), Ink.FAINT);
        }
    }

    /** The words of a passage; from the middle of a long one some are left out, and how many is said. */
    private static void shown(String passage, Paragraph line, Ink ink) {
        String[] words = passage.strip().split("\\s+", -1);
        if (words.length <= SHOWN + SHOWN / 2) {
            line.add(passage, ink);
            return;
        }
        int half = SHOWN / 2;
        line.add(String.join(" ", List.of(words).subList(0, half)), ink);
        line.add("[" + Facts.count(words.length - SHOWN, "word") + "]", Ink.FAINT);
        line.add(String.join(" ", List.of(words).subList(words.length - half, words.length)), ink);
    }

    private static String share(double share, long of, long in) {
        return String.format(Locale.ENGLISH, "%.0f%% of %d in %d", 100 * share, of, in);
    }

    private static String probability(double probability) {
        return String.format(Locale.ENGLISH, "(%.2f)", probability);
    }

    private void line(String margin, Paragraph line) throws IOException {
        line.write(out, style, margin, margin + STEP + STEP, Ink.PLAIN);
    }
}
