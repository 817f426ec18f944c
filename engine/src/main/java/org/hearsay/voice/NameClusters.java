package org.hearsay.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Brings the names of one article together that name the same: full names with family names and given names,
 * abbreviations, short forms of organisations, and names misspelt within the page.
 */
final class NameClusters {

    private static final Set<String> FIRMS =
            Lexicon.words("inc inc. corp corp. ltd ltd. llc plc co co. gmbh ag sa s.a. jr jr. sr sr. ii iii");

    private static final Set<String> SMALL = Lexicon.words("of the and for in on de la & al");

    private static final Set<String> WHERE = Lexicon.words("in at from to near of around outside across the");

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("us", "united states"),
            Map.entry("u.s.", "united states"),
            Map.entry("u.s", "united states"),
            Map.entry("usa", "united states"),
            Map.entry("america", "united states"),
            Map.entry("uk", "united kingdom"),
            Map.entry("u.k.", "united kingdom"),
            Map.entry("britain", "united kingdom"),
            Map.entry("u.n.", "united nations"),
            Map.entry("un", "united nations"),
            Map.entry("e.u.", "european union"),
            Map.entry("eu", "european union"));

    /** Beyond this many clusters spellings are no longer compared; no article has them. */
    private static final int MOST_COMPARED = 400;

    private final Tokens tokens;
    private final List<Cluster> clusters = new ArrayList<>();
    private final Map<String, List<Cluster>> byWord = new HashMap<>();
    private final Map<String, Cluster> byText = new HashMap<>();
    private final Map<Span, Cluster> ofName = new HashMap<>();

    /** For single names what all titles before them say: "Mr." alone before "Stahl" means that no Anna Stahl is meant. */
    private final Map<String, Gender> called = new HashMap<>();

    /** Names of the same. */
    static final class Cluster {
        private final Name.Kind kind;
        private final List<String> words;
        private final List<Span> full = new ArrayList<>();

        /** Where it was named last among the single names, which are read in text order. */
        private int latest = -1;

        private Gender gender = Gender.UNKNOWN;

        private String generation = "";

        private Cluster(Name.Kind kind, List<String> words) {
            this.kind = kind;
            this.words = words;
        }

        private boolean isPerson() {
            return kind == Name.Kind.PERSON;
        }
    }

    private NameClusters(Tokens tokens) {
        this.tokens = tokens;
    }

    static NameClusters of(Tokens tokens, List<Name> names) {
        NameClusters clusters = new NameClusters(tokens);
        // Longer names first: what they are tells what the short ones stand for.
        List<Name> order = new ArrayList<>(names);
        order.sort(Comparator.comparingInt((Name name) -> clusters.words(name).size() > 1 ? 0 : 1)
                .thenComparing(Name::span));
        order.forEach(clusters::readTitle);
        clusters.called.values().removeIf(gender -> gender == Gender.UNKNOWN || gender == Gender.NEUTER);
        order.forEach(clusters::add);
        return clusters;
    }

    /** The cluster of a name that the clusters were made of; null of any other. */
    @Nullable
    Cluster of(Name name) {
        return ofName.get(name.span());
    }

    private List<String> words(Name name) {
        List<String> words = new ArrayList<>();
        Span range = tokens.range(name.span());
        for (int i = range.start(); i < range.end(); i++) {
            words.add(tokens.lower(i));
        }
        boolean person = name.kind() == Name.Kind.PERSON;
        while (words.size() > 1
                && (words.getFirst().equals("the") || (person && Lexicon.TITLES.containsKey(words.getFirst())))) {
            words.removeFirst();
        }
        while (words.size() > 1 && FIRMS.contains(words.getLast())) {
            words.removeLast();
        }
        return words;
    }

    private void add(Name name) {
        List<String> words = words(name);
        if (words.isEmpty()) {
            return;
        }
        String text = String.join(" ", words);
        text = ALIASES.getOrDefault(text, text);
        String generation = Generations.of(tokens, name);
        Gender title = words.size() == 1 ? called.getOrDefault(words.getFirst(), title(name)) : title(name);
        Cluster cluster = find(name, words, text + generation, title);
        if (cluster == null) {
            cluster = new Cluster(name.kind(), words);
            clusters.add(cluster);
            for (String word : words) {
                byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(cluster);
            }
        }
        if (words.size() == 1) {
            cluster.latest = name.span().start();
        }
        if (cluster.generation.isEmpty()) {
            cluster.generation = generation;
        }
        if (words.size() > 1 || cluster.full.isEmpty()) {
            cluster.full.add(name.span());
            byText.putIfAbsent(text + generation, cluster);
        }
        if (cluster.gender == Gender.UNKNOWN) {
            cluster.gender = title != Gender.UNKNOWN ? title : given(words);
        }
        ofName.put(name.span(), cluster);
    }

    private void readTitle(Name name) {
        Gender title = title(name);
        List<String> words = words(name);
        if (title != Gender.UNKNOWN && words.size() == 1) {
            called.merge(words.getFirst(), title, (a, b) -> a == b ? a : Gender.NEUTER);
        }
    }

    private Gender title(Name name) {
        int first = tokens.at(name.span().start());
        Gender own = Lexicon.TITLES.getOrDefault(tokens.lower(first), Gender.UNKNOWN);
        return own != Gender.UNKNOWN ? own : Lexicon.TITLES.getOrDefault(tokens.lower(first - 1), Gender.UNKNOWN);
    }

    private static Gender given(List<String> words) {
        return words.size() < 2 ? Gender.UNKNOWN : Lexicon.GIVEN_NAMES.getOrDefault(words.getFirst(), Gender.UNKNOWN);
    }

    private @Nullable Cluster find(Name name, List<String> words, String text, Gender title) {
        Cluster same = byText.get(text);
        if (same != null && (words.size() > 1 || !same.isPerson())) {
            return same;
        }
        if (words.size() == 1) {
            Cluster person = personCalled(name, words.getFirst(), title);
            if (person != null) {
                return person;
            }
        }
        if (same != null) {
            return same;
        }
        return switch (name.kind()) {
            case PERSON ->
                words.size() == 1 ? misspelt(words.getFirst(), title) : fullPerson(words, Generations.of(tokens, name));
            case ORGANISATION, OTHER -> organisation(name, words);
            case PLACE -> null;
        };
    }

    /** The person whose family or given name a single word is. */
    private @Nullable Cluster personCalled(Name name, String word, Gender title) {
        // "Paris said": where somebody is called like a place, only "in Paris" is the place.
        boolean place = name.kind() != Name.Kind.PERSON && Lexicon.PLACES.contains(word);
        if (place && WHERE.contains(tokens.lower(tokens.at(name.span().start()) - 1))) {
            return null;
        }
        Cluster best = null;
        int highest = 0;
        for (Cluster cluster : byWord.getOrDefault(word, List.of())) {
            if (!cluster.isPerson() || cluster.words.size() < 2 || !cluster.gender.agrees(title)) {
                continue;
            }
            int score = cluster.words.getLast().equals(word)
                    ? 1000
                    : cluster.words.getFirst().equals(word) && name.kind() == Name.Kind.PERSON ? 100 : 0;
            if (score > 0) {
                score += weight(cluster, name);
            }
            if (score > highest) {
                highest = score;
                best = cluster;
            }
        }
        return best;
    }

    /** Of two who share a name, the one named in full more often and more lately is meant. */
    private int weight(Cluster cluster, Name name) {
        int weight = Math.min(16, 2 * cluster.full.size());
        int before = cluster.latest;
        for (Span span : cluster.full) {
            if (span.start() < name.span().start()) {
                before = Math.max(before, span.start());
            }
        }
        if (before < 0) {
            return weight;
        }
        int here =
                tokens.block(Math.min(tokens.size() - 1, tokens.at(name.span().start())));
        int there = tokens.block(tokens.at(before));
        return weight + (here == there ? 14 : here - there == 1 ? 9 : 3);
    }

    private @Nullable Cluster fullPerson(List<String> words, String generation) {
        for (Cluster cluster : byWord.getOrDefault(words.getLast(), List.of())) {
            if (cluster.isPerson()
                    && cluster.words.size() > 1
                    && Generations.agree(generation, cluster.generation)
                    && isSamePerson(cluster.words, words)) {
                return cluster;
            }
        }
        if (clusters.size() > MOST_COMPARED) {
            return null;
        }
        for (Cluster cluster : clusters) {
            boolean misspelt = cluster.isPerson()
                    && Generations.agree(generation, cluster.generation)
                    && cluster.words.size() == words.size()
                    && Spelling.isSimilar(cluster.words.getLast(), words.getLast())
                    && Spelling.isSimilar(cluster.words.getFirst(), words.getFirst());
            if (misspelt) {
                return cluster;
            }
        }
        return null;
    }

    /** Whether two full names with one family name may be one person's. */
    private static boolean isSamePerson(List<String> one, List<String> other) {
        boolean firstIsLonger = one.size() >= other.size();
        List<String> longer = firstIsLonger ? one : other;
        List<String> shorter = firstIsLonger ? other : one;
        if (!longer.getLast().equals(shorter.getLast())) {
            return false;
        }
        if (longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter)) {
            return true;
        }
        String a = longer.getFirst();
        String b = shorter.getFirst();
        boolean initial = (a.length() == 2 && a.charAt(1) == '.') || (b.length() == 2 && b.charAt(1) == '.');
        return (initial && a.charAt(0) == b.charAt(0))
                || a.equals(b)
                || (a.length() > 2 && b.length() > 2 && (a.startsWith(b) || b.startsWith(a)))
                || (Spelling.isSimilar(a, b) && a.length() > 4);
    }

    private @Nullable Cluster misspelt(String word, Gender title) {
        if (word.length() < 4 || clusters.size() > MOST_COMPARED) {
            return null;
        }
        for (Cluster cluster : clusters) {
            if (cluster.isPerson() && cluster.gender.agrees(title)) {
                for (String part : List.of(cluster.words.getLast(), cluster.words.getFirst())) {
                    boolean cut =
                            part.length() > word.length() && part.startsWith(word) && part.length() - word.length() < 4;
                    if (cut || Spelling.isSimilar(part, word)) {
                        return cluster;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Cluster organisation(Name name, List<String> words) {
        if (words.size() == 1) {
            Cluster spelled = spelledOut(name, words.getFirst());
            if (spelled != null) {
                return spelled;
            }
        }
        String first = words.getFirst();
        if (words.size() == 1 && (Lexicon.PLACES.contains(first) || Lexicon.DEMONYMS.contains(first))) {
            return null;
        }
        for (Cluster cluster : byWord.getOrDefault(first, List.of())) {
            boolean part = !cluster.isPerson()
                    && cluster.kind != Name.Kind.PLACE
                    && cluster.words.size() > words.size()
                    && (cluster.words.subList(0, words.size()).equals(words)
                            || cluster.words
                                    .subList(cluster.words.size() - words.size(), cluster.words.size())
                                    .equals(words));
            if (part) {
                return cluster;
            }
        }
        return null;
    }

    /** What an abbreviation abbreviates: "TWA". */
    private @Nullable Cluster spelledOut(Name name, String lower) {
        String word = tokens.text().slice(name.span()).replace(".", "");
        if (word.length() < 2 || word.length() > 8 || !word.equals(word.toUpperCase(Locale.ROOT))) {
            return null;
        }
        int at = tokens.at(name.span().start());
        if (tokens.lower(at - 1).equals("(")) {
            for (Span full : fullEndingBefore(at - 1)) {
                return ofName.get(full);
            }
        }
        if (clusters.size() > MOST_COMPARED) {
            return null;
        }
        String letters = lower.replace(".", "");
        for (Cluster cluster : clusters) {
            if (cluster.words.size() > 1 && !cluster.isPerson() && letters.equals(initials(cluster.words))) {
                return cluster;
            }
        }
        return null;
    }

    private List<Span> fullEndingBefore(int at) {
        int end = at > 0 ? tokens.span(at - 1, at - 1).end() : -1;
        return ofName.keySet().stream().filter(span -> span.end() == end).toList();
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!SMALL.contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** "he" or "she" of a cluster, where its names tell. */
    static Gender gender(Cluster cluster) {
        return cluster.gender;
    }

    /**
     * Lets the pronouns behind the names of persons tell whether they are called "he" or "she", where the names don't:
     * those in the same sentence and the next, until another person is named.
     */
    void learnGenders(List<Mention> mentions) {
        Map<Cluster, int[]> votes = new HashMap<>();
        Cluster person = null;
        int sentence = 0;
        for (Mention mention : mentions) {
            int here = tokens.sentence(mention.head());
            Name name = mention.name();
            if (name != null && mention.kind() == Voice.Kind.PERSON) {
                person = of(name);
                sentence = here;
            } else if (mention.isPronoun()
                    && mention.kind() == Voice.Kind.PERSON
                    && person != null
                    && here - sentence <= 1) {
                votes.computeIfAbsent(person, _ -> new int[2])[mention.gender() == Gender.MALE ? 0 : 1]++;
            }
        }
        votes.forEach((cluster, count) -> {
            int most = Math.max(count[0], count[1]);
            if (cluster.gender == Gender.UNKNOWN && most >= 2 && most >= 4 * Math.min(count[0], count[1])) {
                cluster.gender = count[0] == most ? Gender.MALE : Gender.FEMALE;
            }
        });
    }
}
