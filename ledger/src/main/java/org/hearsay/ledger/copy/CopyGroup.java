package org.hearsay.ledger.copy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.hearsay.copy.Comparison;
import org.hearsay.copy.Descent;
import org.hearsay.copy.Edge;
import org.hearsay.copy.Link;

/**
 * The articles that carry one text, or parts of it, as seen from one of them.
 *
 * @param article the one that was asked about
 * @param members all of them, in the order of their numbers, that one included
 * @param edges the pairs that are copies
 * @param descent whose text it is
 * @param pairs the article asked about side by side with those that it is a copy of, or that are copies of it, or share
 *     quotations with it
 * @param cut whether there are more articles than are given
 */
public record CopyGroup(
        long article, List<CopyMember> members, List<Edge> edges, Descent descent, List<Pair> pairs, boolean cut) {

    /**
     * Two articles side by side: the one that the other's text is from is the first, else the older entry.
     *
     * @param first an article
     * @param second another
     * @param comparison of their texts
     */
    public record Pair(CopyMember first, CopyMember second, Comparison comparison) {}

    public CopyGroup {
        members = List.copyOf(members);
        edges = List.copyOf(edges);
        pairs = List.copyOf(pairs);
    }

    /** An article of the group. */
    public CopyMember member(long number) {
        return members.stream()
                .filter(member -> member.article() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("article " + number + " is none of the group's"));
    }

    /** Where an article of the group has its text from, where that is known. */
    public Optional<Link> link(long copy) {
        return descent.links().stream().filter(link -> link.copy() == copy).findFirst();
    }
}
