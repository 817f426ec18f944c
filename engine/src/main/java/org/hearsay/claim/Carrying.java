package org.hearsay.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.act.Act;
import org.hearsay.claim.Source.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which statements only pass on what another article has, or their own article's next source, and which articles cite each
 * other in a circle.
 */
final class Carrying {

    /** What outlets are called besides their names. */
    private static final Set<String> NO_NAMES = Set.of(
            "the",
            "news",
            "agency",
            "newspaper",
            "daily",
            "paper",
            "channel",
            "tv",
            "television",
            "radio",
            "website",
            "broadcaster",
            "state",
            "magazine",
            "wire",
            "service",
            "network",
            "local",
            "com",
            "media",
            "outlet");

    private static final double NEARLY_ALL = 0.8;

    private final List<Appearance> appearances;
    private final Map<Long, Paper> papers;
    private final Map<Long, List<Appearance>> ofArticle = new LinkedHashMap<>();

    /** For each statement of a medium, those it has from others; those without are voices of their own. */
    private final Map<Long, List<Appearance>> from = new LinkedHashMap<>();

    private final List<Circle> circles = new ArrayList<>();
    private final Set<Long> circular = new HashSet<>();

    Carrying(List<Appearance> appearances, Map<Long, Paper> papers) {
        this.appearances = appearances;
        this.papers = papers;
        for (Appearance one : appearances) {
            ofArticle
                    .computeIfAbsent(one.heard().article(), key -> new ArrayList<>())
                    .add(one);
        }
        Map<String, List<Long>> outlets = outlets();
        for (Appearance one : appearances) {
            if (isMedium(one)) {
                List<Appearance> has = from(one, outlets);
                if (!has.isEmpty()) {
                    from.put(one.heard().id(), has);
                }
            }
        }
        findCircles();
    }

    /** Whether the source is a medium: "the agency reported" is one, too, whatever the reading took it for. */
    private static boolean isMedium(Appearance one) {
        Source source = one.heard().source();
        boolean called = Set.of(
                        "agency", "newspaper", "paper", "channel", "broadcaster", "magazine", "website", "outlet")
                .contains(Descriptions.head(source));
        return source.kind() == Kind.MEDIUM || (called && one.heard().act() == Act.REPORTS);
    }

    /** Whether a statement's source counts as one behind the claim. */
    boolean counts(Appearance one) {
        return !from.containsKey(one.heard().id())
                && !circular.contains(one.heard().id());
    }

    List<PassedOn> passedOn() {
        List<PassedOn> passedOn = new ArrayList<>();
        for (Appearance one : appearances) {
            List<Appearance> to = from.get(one.heard().id());
            if (to != null && !circular.contains(one.heard().id())) {
                passedOn.add(new PassedOn(
                        one.heard().id(),
                        one.heard().source().name(),
                        to.stream().map(other -> other.heard().id()).toList()));
            }
        }
        return passedOn;
    }

    List<Circle> circles() {
        return circles;
    }

    private Map<String, List<Long>> outlets() {
        Map<String, List<Long>> outlets = new HashMap<>();
        for (long article : ofArticle.keySet()) {
            Paper paper = papers.get(article);
            for (String name : paper == null ? List.<String>of() : paper.names()) {
                String key = key(name);
                if (!key.isEmpty()) {
                    outlets.computeIfAbsent(key, k -> new ArrayList<>()).add(article);
                }
            }
        }
        return outlets;
    }

    /** A medium's name without what all media are called; the whole where that is all. */
    static String key(String name) {
        List<String> telling = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (ContentWords.Token token : ContentWords.of(name.replace('-', ' ')).tokens()) {
            String word = token.word().toLowerCase(Locale.ROOT);
            all.add(word);
            if (!NO_NAMES.contains(word)) {
                telling.add(word);
            }
        }
        return String.join(" ", telling.isEmpty() ? all : telling);
    }

    /** What a medium's statement has from its own article's next source, or else from the medium's own articles. */
    private List<Appearance> from(Appearance one, Map<String, List<Long>> outlets) {
        String medium = key(one.heard().source().name());
        List<Appearance> next = new ArrayList<>();
        for (Appearance beside : ofArticle.getOrDefault(one.heard().article(), List.of())) {
            boolean through = beside.heard().via().stream().anyMatch(via -> key(via).equals(medium));
            boolean within = holds(one.heard().content(), beside.heard().content());
            if (!isMedium(beside) && beside.heard().source().kind() != Kind.NOBODY && (through || within)) {
                next.add(beside);
            }
        }
        next.addAll(next.isEmpty() ? named(one) : List.of());
        if (!next.isEmpty()) {
            return next;
        }
        Paper own = papers.get(one.heard().article());
        Set<String> itself = new HashSet<>();
        (own == null ? List.<String>of() : own.names()).forEach(name -> itself.add(key(name)));
        for (String cited : cited(one, medium, outlets)) {
            for (long article : itself.contains(cited) ? List.<Long>of() : outlets.getOrDefault(cited, List.of())) {
                if (article != one.heard().article()) {
                    next.addAll(ofArticle.getOrDefault(article, List.of()));
                }
            }
        }
        return next;
    }

    /** The statements of those whom a medium's words name: "the agency reported that Mira Lund had said ...". */
    private List<Appearance> named(Appearance medium) {
        return appearances.stream()
                .filter(one -> one.heard().source().kind().isNamed())
                .filter(one -> one.heard().source().name().contains(" ")
                        && plain(medium.heard().content())
                                .contains(plain(one.heard().source().name())))
                .toList();
    }

    private static String plain(String words) {
        return words.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /** The medium, where it is called by its name; of "the agency" the outlets at hand that what it reports speaks of. */
    private static List<String> cited(Appearance one, String medium, Map<String, List<Long>> outlets) {
        if (outlets.containsKey(medium) || one.heard().source().kind() == Kind.MEDIUM) {
            return List.of(medium);
        }
        String content = " "
                + String.join(
                        " ",
                        ContentWords.of(one.heard().content()).tokens().stream()
                                .map(token -> token.word().toLowerCase(Locale.ROOT))
                                .toList())
                + " ";
        return outlets.keySet().stream()
                .filter(outlet -> content.contains(" " + outlet + " "))
                .sorted()
                .toList();
    }

    /** Whether nearly all words of the one are the other's. */
    private static boolean holds(String one, String other) {
        Set<String> mine = ContentWords.stems(one);
        Set<String> its = ContentWords.stems(other);
        long both = mine.stream().filter(its::contains).count();
        return both > 0 && both >= NEARLY_ALL * Math.min(mine.size(), its.size());
    }

    /** Marks all statements from which no way leads to somebody's own word. */
    private void findCircles() {
        Set<Long> grounded = new HashSet<>();
        Map<Long, List<Long>> backwards = new HashMap<>();
        Deque<Long> open = new ArrayDeque<>();
        for (Appearance one : appearances) {
            long id = one.heard().id();
            List<Appearance> has = from.get(id);
            if (has == null) {
                grounded.add(id);
                open.add(id);
            } else {
                has.forEach(other -> backwards
                        .computeIfAbsent(other.heard().id(), key -> new ArrayList<>())
                        .add(id));
            }
        }
        while (!open.isEmpty()) {
            for (long before : backwards.getOrDefault(open.poll(), List.of())) {
                if (grounded.add(before)) {
                    open.add(before);
                }
            }
        }
        for (long id : from.keySet()) {
            if (!grounded.contains(id)) {
                circular.add(id);
            }
        }
        name();
    }

    /** Goes from each circular statement to the first that it has its word from, until one comes again. */
    private void name() {
        Set<Long> named = new HashSet<>();
        for (long start : circular) {
            Set<Long> way = new LinkedHashSet<>();
            Long at = start;
            while (at != null && !named.contains(at) && way.add(at)) {
                at = next(at);
            }
            if (at != null && way.contains(at)) {
                List<Long> circle = new ArrayList<>(way);
                circles.add(new Circle(circle.subList(circle.indexOf(at), circle.size())));
            }
            named.addAll(way);
        }
    }

    private @Nullable Long next(long id) {
        for (Appearance other : from.getOrDefault(id, List.of())) {
            if (circular.contains(other.heard().id())) {
                return other.heard().id();
            }
        }
        return null;
    }
}
