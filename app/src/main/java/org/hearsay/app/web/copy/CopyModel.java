package org.hearsay.app.web.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.app.web.Links;
import org.hearsay.app.web.Spoken;
import org.hearsay.app.web.Wording;
import org.hearsay.copy.Link;
import org.hearsay.copy.Origin;
import org.hearsay.copy.Reason;
import org.hearsay.ledger.copy.CopyGroup;
import org.hearsay.ledger.copy.CopyMember;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an article's copies shows.
 *
 * @param article the article that was asked about
 * @param title its headline
 * @param summary whose text it is, in a sentence
 * @param credits the words by which others credit it, verbatim
 * @param tree the articles that carry the text, under those that their text is from; empty where there are none
 * @param cut whether there are more
 * @param quotations articles that only share quotations with it
 * @param pair two of them side by side; null where there is nothing to show
 */
public record CopyModel(
        long article,
        String title,
        String summary,
        List<Told> credits,
        List<Node> tree,
        boolean cut,
        List<Node> quotations,
        @Nullable CopyPair pair) {

    /** Credits are named again and again; so many are enough to see it. */
    private static final int CREDITS = 3;

    /** A quoted credit may be a whole line of a page. */
    private static final int LONGEST = 120;

    /**
     * What tells that a text is from another.
     *
     * @param words what it is
     * @param quoted the words that show it, verbatim; null where no words do
     */
    public record Told(String words, @Nullable String quoted) {}

    /**
     * An article of the tree.
     *
     * @param link to its page
     * @param outlet who published it, where known
     * @param day when, in words; empty where it isn't known
     * @param here whether it is the one that was asked about
     * @param sure how likely it is that its text is from the one above it; null at the top
     * @param reasons what tells that
     * @param beside the address at which it stands side by side with the one asked about; null where it doesn't
     * @param shown whether that is what this page shows
     * @param copies those that have their text from it
     */
    public record Node(
            String link,
            @Nullable String outlet,
            String title,
            String day,
            boolean here,
            @Nullable String sure,
            List<Told> reasons,
            @Nullable String beside,
            boolean shown,
            List<Node> copies) {}

    public CopyModel {
        credits = List.copyOf(credits);
        tree = List.copyOf(tree);
        quotations = List.copyOf(quotations);
    }

    static CopyModel of(CopyGroup group, @Nullable Long with) {
        Optional<CopyGroup.Pair> pair = chosen(group, with);
        long shown = pair.map(one -> other(group, one).article()).orElse(0L);
        Drawing drawing = new Drawing(group, shown);
        List<Node> quotations = group.pairs().stream()
                .filter(one -> !one.comparison().kind().isCopy())
                .map(one -> drawing.node(other(group, one), List.of()))
                .toList();
        return new CopyModel(
                group.article(),
                title(group.member(group.article())),
                summary(group),
                credits(group),
                group.members().size() == 1 ? List.of() : drawing.tree(),
                group.cut(),
                quotations,
                pair.map(CopyPair::of).orElse(null));
    }

    /** What the page is called. */
    public String heading() {
        return "Copies of “" + title + "”";
    }

    private static Optional<CopyGroup.Pair> chosen(CopyGroup group, @Nullable Long with) {
        return group.pairs().stream()
                .filter(pair -> with == null || other(group, pair).article() == with)
                .findFirst();
    }

    private static CopyMember other(CopyGroup group, CopyGroup.Pair pair) {
        return pair.first().article() == group.article() ? pair.second() : pair.first();
    }

    private static String title(CopyMember member) {
        String title = member.title();
        return title == null || title.isBlank() ? member.name() : title;
    }

    private static String summary(CopyGroup group) {
        int others = group.members().size() - 1;
        if (others == 0) {
            return "No other article in the ledger carries its text.";
        }
        String carried = Wording.counted(group.members().size(), "article") + " carry this text, or parts of it. ";
        return carried
                + switch (group.descent().origin()) {
                    case Origin.Inside inside ->
                        "It is likely that of “" + title(group.member(inside.article())) + "” "
                                + sure(inside.confidence()) + ".";
                    case Origin.Outside outside ->
                        "It is likely that of " + outside.name() + " " + sure(outside.confidence())
                                + ", which has no article among them.";
                    case Origin.Unknown _ -> "Whose it is, is not known.";
                };
    }

    private static List<Told> credits(CopyGroup group) {
        return group.descent().origin() instanceof Origin.Outside outside
                ? outside.credits().stream()
                        .limit(CREDITS)
                        .map(credit -> told(group, credit))
                        .toList()
                : List.of();
    }

    private static Told told(CopyGroup group, Reason reason) {
        CopyMember member = group.member(reason.article());
        String who = member.outlet() == null ? "article " + reason.article() : member.outlet();
        String words = switch (reason.kind()) {
            case CREDITS_IT -> who + " credits it";
            case CITES_IT -> who + " cites it";
            case EARLIER -> who + " published it on an earlier day";
            case LATER -> who + " published it on a later day";
            case CREDITED_BY_IT -> who + " credits this one";
            case COMMON_SOURCE -> "both credit another";
            case SHORTENED -> "it is shorter";
            case SHARED -> Math.round(100 * reason.weight()) + "% of it stands there";
        };
        String quoted = reason.span() == null
                ? null
                : Spoken.cut(member.text().slice(reason.span()).strip(), LONGEST);
        return new Told(words, quoted);
    }

    private static String sure(double confidence) {
        return "(" + Wording.confidence(confidence) + ")";
    }

    /**
     * Makes the tree.
     *
     * @param shown the article that is laid beside the one asked about; 0 for none
     */
    private record Drawing(CopyGroup group, long shown) {

        List<Node> tree() {
            Set<Long> copies = new HashSet<>();
            group.descent().links().forEach(link -> copies.add(link.copy()));
            return group.members().stream()
                    .filter(member -> !copies.contains(member.article()))
                    .map(this::node)
                    .toList();
        }

        private Node node(CopyMember member) {
            List<Node> copies = new ArrayList<>();
            for (Link link : group.descent().links()) {
                if (link.from() == member.article()) {
                    copies.add(node(group.member(link.copy())));
                }
            }
            return node(member, copies);
        }

        Node node(CopyMember member, List<Node> copies) {
            Optional<Link> link = group.link(member.article());
            boolean isBeside =
                    group.pairs().stream().anyMatch(pair -> other(group, pair).article() == member.article());
            return new Node(
                    Links.article(member.article()),
                    member.outlet(),
                    title(member),
                    member.published() == null ? "" : Wording.day(member.published()),
                    member.article() == group.article(),
                    link.map(one -> sure(one.confidence())).orElse(null),
                    link.map(one -> one.reasons().stream()
                                    .map(reason -> told(group, reason))
                                    .toList())
                            .orElse(List.of()),
                    isBeside ? Links.copies(group.article()) + "?with=" + member.article() + "#pair" : null,
                    member.article() == shown,
                    copies);
        }
    }
}
