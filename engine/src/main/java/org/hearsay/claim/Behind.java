package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.Source.Kind;
import org.jspecify.annotations.Nullable;

/** Brings the sources of a claim's appearances together: who is named, over all texts; who isn't, text by text. */
final class Behind {

    /** Of a source that says it is more people, those beyond can only make it more. */
    private static final int MOST = 1001;

    private final Map<Long, Paper> papers;
    private final List<Appearance> counting;
    private final Map<Long, Integer> order = new HashMap<>();

    Behind(List<Appearance> counting, Map<Long, Paper> papers) {
        this.counting = counting;
        this.papers = papers;
        counting.forEach(one -> order.put(one.heard().id(), order.size()));
    }

    private long text(Appearance one) {
        Paper paper = papers.get(one.heard().article());
        return paper == null ? one.heard().article() : paper.text();
    }

    /** Everybody: the named first, then media, then those of each text who aren't named. */
    List<Somebody> everybody() {
        List<Somebody> everybody = new ArrayList<>(named(Kind.PERSON, Kind.BODY));
        everybody.addAll(named(Kind.MEDIUM));
        Map<Long, List<Appearance>> texts = new LinkedHashMap<>();
        for (Appearance one : counting) {
            texts.computeIfAbsent(text(one), key -> new ArrayList<>()).add(one);
        }
        Set<Long> withNames = new HashSet<>();
        everybody.forEach(one -> withNames.addAll(one.texts()));
        texts.forEach((text, of) -> everybody.addAll(unnamed(text, of, withNames.contains(text))));
        return everybody;
    }

    /**
     * A source of an appearance: its own, or one of the two who say it together.
     *
     * @param source whose word it is
     * @param appearance where
     */
    private record Told(Source source, Appearance appearance) {}

    /** Those of some kinds; who goes by names that may be one's is one. */
    private List<Somebody> named(Kind... kinds) {
        Set<Kind> wanted = Set.of(kinds);
        Map<Naming, List<Told>> groups = new LinkedHashMap<>();
        Map<String, List<Told>> byKey = new LinkedHashMap<>();
        for (Appearance one : counting) {
            for (Source source : one.heard().source().each()) {
                if (wanted.contains(source.kind())) {
                    byKey.computeIfAbsent(source.key(), key -> new ArrayList<>())
                            .add(new Told(source, one));
                }
            }
        }
        List<List<Told>> fullest = new ArrayList<>(byKey.values());
        fullest.sort(Comparator.comparingInt(
                group -> -group.getFirst().source().name().length()));
        for (List<Told> group : fullest) {
            Naming naming = Naming.of(group.getFirst().source());
            groups.entrySet().stream()
                    .filter(known -> (kind(group) == kind(known.getValue()) || naming.isSurelyOne(known.getKey()))
                            && naming.mayBeOne(known.getKey()))
                    .findFirst()
                    .ifPresentOrElse(
                            known -> known.getValue().addAll(group), () -> groups.put(naming, new ArrayList<>(group)));
        }
        List<List<Told>> inOrder = new ArrayList<>(groups.values());
        inOrder.sort(Comparator.comparingInt(group ->
                order.getOrDefault(group.getFirst().appearance().heard().id(), 0)));
        return inOrder.stream().map(this::somebody).toList();
    }

    private static Kind kind(List<Told> group) {
        return group.getFirst().source().kind();
    }

    private Somebody somebody(List<Told> group) {
        Source fullest = group.getFirst().source();
        Set<String> descriptions = new LinkedHashSet<>();
        Set<Long> texts = new LinkedHashSet<>();
        for (Told one : group) {
            Source source = one.source();
            fullest = source.name().length() > fullest.name().length() ? source : fullest;
            descriptions.add(source.description());
            texts.add(text(one.appearance()));
        }
        Source whole = new Source(fullest.kind(), fullest.key(), fullest.name(), String.join("; ", descriptions), 1);
        return new Somebody(whole, 1, ids(group.stream().map(Told::appearance).toList()), texts);
    }

    private static List<Long> ids(Collection<Appearance> group) {
        return group.stream().map(one -> one.heard().id()).distinct().sorted().toList();
    }

    /**
     * The unnamed of one text: those of the article that had it first, as far as is known. Its copies may call them
     * otherwise, and add nobody.
     */
    private List<Somebody> unnamed(long text, List<Appearance> of, boolean withNames) {
        long first = of.stream()
                .map(one -> one.heard().article())
                .min(Comparator.comparing(this::published, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        Map<String, List<Appearance>> groups = new LinkedHashMap<>();
        for (Appearance one : of) {
            Kind kind = one.heard().source().kind();
            boolean unnamed = kind == Kind.UNNAMED || kind == Kind.DOCUMENT || kind == Kind.UNKNOWN;
            if (unnamed && one.heard().article() == first) {
                groups.computeIfAbsent(Descriptions.group(one.heard().source()), key -> new ArrayList<>())
                        .add(one);
            }
        }
        return people(text, groups.values(), withNames);
    }

    private @Nullable LocalDate published(long article) {
        Paper paper = papers.get(article);
        return paper == null ? null : paper.published();
    }

    private static List<Somebody> people(long text, Collection<List<Appearance>> groups, boolean withNames) {
        List<Somebody> people = new ArrayList<>();
        for (List<Appearance> group : groups) {
            Source source = group.getFirst().heard().source();
            if (source.kind() == Kind.UNKNOWN && (withNames || groups.size() > 1)) {
                continue;
            }
            int least = group.stream()
                    .mapToInt(one -> one.heard().source().least())
                    .max()
                    .orElse(1);
            for (int i = 1; i <= Math.min(least, MOST); i++) {
                people.add(new Somebody(source, i, ids(group), Set.of(text)));
            }
        }
        return people;
    }
}
