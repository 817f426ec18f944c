package org.hearsay.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the articles of a group of copies have their text from: a tree, or several where something isn't known.
 *
 * <p>For each two articles with text in common, what speaks for the one being made from the other is added up in logits:
 * credit lines and citations by name, days of publication, what was lost. The strongest link that is likelier than not
 * becomes an article's; the rest is unknown, and said to be. The weights are chosen by hand; no data has known trees.
 *
 * @param origin whose text it is
 * @param links for each article whose text is from another of the group, in the order of their numbers
 */
public record Descent(Origin origin, List<Link> links) {

    /** With nothing known one copy of two is no likelier to be the other's source than a third text is. */
    private static final double PRIOR = -1.6;

    private static final double CREDITS = 3;
    private static final double CITES = 2;
    private static final double EARLIER = 1.5;
    private static final double LATER = -3;
    private static final double CREDITED = -3;
    private static final double COMMON_SOURCE = -2;
    private static final double SHORTENED = 0.5;

    /** The other has so much less of the copy's text than the copy has of the other's. */
    private static final double MARGIN = 0.15;

    public Descent {
        links = List.copyOf(links);
    }

    /**
     * The descent of a group.
     *
     * @param members its articles
     * @param edges what is known of two of them; those that are no copies are passed over
     */
    public static Descent of(List<Member> members, List<Edge> edges) {
        Map<Long, Member> byNumber = new LinkedHashMap<>();
        members.forEach(member -> byNumber.put(member.article(), member));
        List<Link> possible = new ArrayList<>();
        for (Edge edge : edges) {
            Member first = byNumber.get(edge.first());
            Member second = byNumber.get(edge.second());
            if (edge.kind().isCopy() && first != null && second != null) {
                possible.add(link(first, second, edge));
                possible.add(link(second, first, edge.turned()));
            }
        }
        List<Link> links = tree(possible);
        return new Descent(origin(members, links), links);
    }

    /** How likely the first's text is from the second. */
    private static Link link(Member copy, Member from, Edge edge) {
        List<Reason> reasons = new ArrayList<>();
        credit(copy, from).ifPresent(credit -> {
            boolean cited = credit.kind() == Credit.Kind.CITED;
            reasons.add(new Reason(
                    cited ? Reason.Kind.CITES_IT : Reason.Kind.CREDITS_IT,
                    copy.article(),
                    credit.span(),
                    cited ? CITES : CREDITS));
        });
        credit(from, copy)
                .ifPresent(credit ->
                        reasons.add(new Reason(Reason.Kind.CREDITED_BY_IT, from.article(), credit.span(), CREDITED)));
        days(copy, from).ifPresent(reasons::add);
        if (reasons.stream().noneMatch(reason -> reason.kind() == Reason.Kind.CREDITS_IT)) {
            commonSource(copy, from).ifPresent(reasons::add);
        }
        if (edge.firstInSecond() - edge.secondInFirst() >= MARGIN) {
            reasons.add(new Reason(Reason.Kind.SHORTENED, copy.article(), null, SHORTENED));
        }
        reasons.add(new Reason(Reason.Kind.SHARED, copy.article(), null, edge.firstInSecond()));
        double logit = PRIOR + reasons.stream().mapToDouble(Reason::weight).sum();
        return new Link(copy.article(), from.article(), 1 / (1 + Math.exp(-logit)), reasons);
    }

    /** The strongest credit by which one article names another's outlet, which isn't its own. */
    private static Optional<Credit> credit(Member of, Member to) {
        return of.credits().stream()
                .filter(credit -> {
                    String key = credit.key(of.text());
                    return to.isNamedBy(key) && !of.isNamedBy(key);
                })
                .min(Comparator.comparing(Credit::kind));
    }

    private static Optional<Reason> days(Member copy, Member from) {
        LocalDate own = copy.published();
        LocalDate other = from.published();
        if (own == null || other == null || own.equals(other)) {
            return Optional.empty();
        }
        return Optional.of(
                other.isBefore(own)
                        ? new Reason(Reason.Kind.EARLIER, from.article(), null, EARLIER)
                        : new Reason(Reason.Kind.LATER, from.article(), null, LATER));
    }

    private static Optional<Reason> commonSource(Member copy, Member from) {
        Set<String> others = new HashSet<>();
        textCredits(from).forEach(credit -> others.add(credit.key(from.text())));
        return textCredits(copy).stream()
                .filter(credit -> others.contains(credit.key(copy.text())))
                .findFirst()
                .map(credit -> new Reason(Reason.Kind.COMMON_SOURCE, copy.article(), credit.span(), COMMON_SOURCE));
    }

    /** Credits for the text itself, to others than the article's own outlet. */
    private static List<Credit> textCredits(Member of) {
        return of.credits().stream()
                .filter(credit -> credit.kind() != Credit.Kind.CITED && !of.isNamedBy(credit.key(of.text())))
                .toList();
    }

    /** The likeliest links, one for an article at most, none that would make an article its own source. */
    private static List<Link> tree(List<Link> possible) {
        Map<Long, Link> links = new HashMap<>();
        possible.stream()
                .filter(link -> link.confidence() > 0.5)
                .sorted(Comparator.comparingDouble(Link::confidence)
                        .reversed()
                        .thenComparingLong(Link::copy)
                        .thenComparingLong(Link::from))
                .forEach(link -> {
                    if (!links.containsKey(link.copy()) && root(link.from(), links) != link.copy()) {
                        links.put(link.copy(), link);
                    }
                });
        return links.values().stream()
                .sorted(Comparator.comparingLong(Link::copy))
                .toList();
    }

    private static long root(long article, Map<Long, Link> links) {
        long root = article;
        for (Link link = links.get(root); link != null; link = links.get(root)) {
            root = link.from();
        }
        return root;
    }

    /** The article that most others are from, or whom those that are from none credit. */
    private static Origin origin(List<Member> members, List<Link> links) {
        Map<Long, Link> byCopy = new HashMap<>();
        links.forEach(link -> byCopy.put(link.copy(), link));
        Map<Long, Double> descendants = new HashMap<>();
        List<Member> roots = new ArrayList<>();
        for (Member member : members) {
            Link link = byCopy.get(member.article());
            if (link == null) {
                roots.add(member);
            } else {
                descendants.merge(root(member.article(), byCopy), link.confidence(), Double::sum);
            }
        }
        Optional<Origin.Outside> outside = outside(roots);
        if (outside.isPresent()) {
            return outside.orElseThrow();
        }
        return descendants.entrySet().stream()
                .max(Map.Entry.<Long, Double>comparingByValue().thenComparingLong(entry -> -entry.getKey()))
                .map(entry -> new Origin.Inside(entry.getKey(), entry.getValue() / (members.size() - 1)))
                .filter(inside -> inside.confidence() > 0.5)
                .<Origin>map(inside -> inside)
                .orElseGet(Origin.Unknown::new);
    }

    /** Whoever is credited for the text by most of the articles that it could be from. */
    private static Optional<Origin.Outside> outside(List<Member> roots) {
        Map<String, List<Reason>> credits = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Member root : roots) {
            Set<String> own = new HashSet<>();
            for (Credit credit : textCredits(root)) {
                String key = credit.key(root.text());
                if (own.add(key)) {
                    names.putIfAbsent(key, root.text().slice(credit.name()));
                    credits.computeIfAbsent(key, name -> new ArrayList<>())
                            .add(new Reason(Reason.Kind.CREDITS_IT, root.article(), credit.span(), CREDITS));
                }
            }
        }
        return credits.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .filter(entry -> 2 * entry.getValue().size() > roots.size())
                .map(entry -> new Origin.Outside(
                        names.getOrDefault(entry.getKey(), entry.getKey()),
                        (double) entry.getValue().size() / (roots.size() + 0.25),
                        entry.getValue()));
    }
}
