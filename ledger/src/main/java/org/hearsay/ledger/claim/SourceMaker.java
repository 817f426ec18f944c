package org.hearsay.ledger.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.claim.Source;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.voice.Party;
import org.hearsay.ledger.voice.Utterance;
import org.jspecify.annotations.Nullable;

/** Tells of statements of the ledger whose word they are. */
final class SourceMaker {

    /** What more an article calls somebody tells nothing new. */
    private static final int MOST_DESCRIPTIONS = 6;

    private static final int SEVERAL = 3;

    private static final String MEDIUM =
            "(?:news|press) agency|newspaper|tabloid|broadcaster|(?:television|tv) (?:channel|station|network)|radio station";

    /** A medium by its name beside what it is: "news agency dna", "the Velinish tabloid the Lantern", "the state-run Velin-Amsel newspaper". */
    private static final Pattern NAMED_MEDIUM =
            Pattern.compile("(?:[Tt]he )?(?:\\p{Lu}\\p{L}{2,20} |[a-z]{2,20}-(?:run|owned) )?(?:(?:" + MEDIUM
                    + ") (?:[Tt]he )?\\p{L}[\\p{L}\\d.-]{1,30}" + "|\\p{Lu}[\\p{L}\\d.' -]{1,40} (?:" + MEDIUM + "))");

    /** Many people under one roof, by its name: "Dornfeld emergency services", which speak as one. */
    private static final Pattern SERVICE = Pattern.compile(
            "(?:[Tt]he )?\\p{Lu}[\\p{L}.'’-]{1,30} (?:[\\p{L}-]{1,20} ){0,2}(?:services?|forces?|police)");

    /** "Mira Lund and Pavel Orsk": with a first name, or it might be one body's. */
    private static final Pattern PAIR = Pattern.compile(
            "WORD(?: WORD){0,2} (?:and|&) WORD(?: WORD){1,2}".replace("WORD", "\\p{Lu}[\\p{L}.'’-]{1,20}"));

    /** "Another official, deputy police chief Mira Lund". */
    private static final Pattern APPOSED = Pattern.compile(
            "[^,]{3,60}, (?:(?!(?:by|of|for|with|at|in|to|from) )[\\p{Ll}-]{1,20} ){0,5}(?<name>\\p{Lu}[\\p{L}.'’-]{1,20}(?: \\p{Lu}[\\p{L}.'’-]{1,20}){1,3})");

    /** "Sarrow Ferries’ board": a body by whose it is. */
    private static final Pattern OWNED = Pattern.compile("\\p{Lu}[\\p{L}. -]{1,40}['’]s? .{2,60}");

    /** An age, which counts nobody. */
    private static final Pattern AGE = Pattern.compile("(?i).*\\d[- ]year.*");

    /** "The Velin-based firm": somebody whom the article calls by name elsewhere. */
    private static final Pattern WHATEVER = Pattern.compile(
            "[Tt]he (?:[\\p{L}\\d'’-]{1,30} ){0,3}(?:firm|company|corporation|business|group|team|club"
                    + "|maker|giant|organi[sz]ation|airline|carrier|bank|lender|retailer|manufacturer|operator|charity|hospital)");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "his", "her", "its", "their");

    private static final Set<String> PRONOUNS =
            Set.of("i", "we", "you", "he", "she", "they", "it", "who", "which", "one", "us", "this", "that");

    /** A name of two words at least, with what somebody is before it: "army spokesman Bram Stroud". */
    private static final Pattern NAME =
            Pattern.compile("(?:(?!(?:the|an?|of|for|at|in|from|with|by|to) )[\\p{Ll}-]{1,20} ){0,4}"
                    + "(?<name>(?!(?:The|An?) )\\p{Lu}[\\p{L}.'’-]{1,30}(?: \\p{Lu}[\\p{L}.'’-]{1,30}){1,4})");

    /** What an article calls a voice, by the key of its source. */
    private final Map<String, Set<String>> called = new HashMap<>();

    /** The statement that a medium's own words are taken from, where the article gives them as somebody else's. */
    private final Map<Long, Utterance> cited = new HashMap<>();

    SourceMaker(List<Utterance> statements, Map<Long, Setting> settings) {
        for (Utterance one : statements) {
            Set<String> words = called.computeIfAbsent(key(one), key -> new LinkedHashSet<>());
            if (one.source() != null && words.size() < MOST_DESCRIPTIONS) {
                words.add(piece(one.source(), name(one)));
            }
        }
        Map<Long, Utterance> last = new HashMap<>();
        statements.stream()
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .forEach(one -> {
                    Utterance before = last.get(one.origin().article());
                    boolean cites = kind(one) == Source.Kind.MEDIUM
                            && Setting.of(settings, one).cites();
                    if (cites && before != null) {
                        cited.put(one.id(), before);
                    } else if (kind(one) == Source.Kind.PERSON || kind(one) == Source.Kind.UNNAMED) {
                        last.put(one.origin().article(), one);
                    }
                });
    }

    Source of(Utterance one) {
        Utterance meant = cited.getOrDefault(one.id(), one);
        Source.Kind kind = kind(meant);
        if (kind == Source.Kind.NOBODY) {
            return Source.nobody(meant.source());
        }
        String name = name(meant);
        Set<String> descriptions = new LinkedHashSet<>(Set.of(name));
        descriptions.addAll(called.getOrDefault(key(meant), Set.of()));
        if (meant.role() != null) {
            descriptions.add(meant.role());
        }
        int least = kind == Source.Kind.UNNAMED ? least(meant) : 1;
        return new Source(kind, key(meant), name, String.join("; ", descriptions), least);
    }

    /** Of a source in several pieces, which may be about others too, the one with its name; else the first. */
    private static String piece(String source, String name) {
        String[] pieces = source.split(" … ", -1);
        for (String piece : pieces) {
            if (piece.contains(name)) {
                return piece;
            }
        }
        return pieces[0];
    }

    private static String name(Utterance one) {
        String source = one.source() == null ? "" : one.source();
        if (one.who() == null) {
            return source;
        }
        String name = one.who().name().replaceFirst(" \\(@\\w{1,30}\\)$", "");
        if (one.isNamed()) {
            return name;
        }
        Matcher pair = PAIR.matcher(name);
        if ("group".equals(one.kind()) && pair.find() && pair.end() == name.length()) {
            return pair.group();
        }
        Matcher apposed = APPOSED.matcher(name);
        if (apposed.matches()) {
            return apposed.group("name");
        }
        return one.sourcing().equals("named")
                        && !isProper(name)
                        && !OWNED.matcher(name).matches()
                ? named(source, name)
                : name;
    }

    /** The name that a part of a source's words is; else what the voice is called. */
    private static String named(String source, String otherwise) {
        for (String part : source.split(", | … ", -1)) {
            Matcher name = NAME.matcher(part.strip());
            if (name.matches()) {
                return name.group("name");
            }
        }
        return otherwise;
    }

    private Source.Kind kind(Utterance one) {
        String name = name(one);
        boolean medium = "media".equals(one.kind()) || one.sourcing().equals("media");
        if (medium || (!one.isNamed() && NAMED_MEDIUM.matcher(name).matches())) {
            return Source.Kind.MEDIUM;
        }
        Source.Kind who = "person".equals(one.kind()) ? Source.Kind.PERSON : Source.Kind.BODY;
        boolean group =
                !one.isNamed() && "group".equals(one.kind()) && !one.sourcing().equals("document");
        if (group && PAIR.matcher(name).matches()) {
            return Source.Kind.PAIR;
        }
        boolean named = !isAnybody(name)
                && (one.isNamed() || isProper(name) || OWNED.matcher(name).matches());
        return switch (one.sourcing()) {
            case "named" ->
                named ? who : one.who() == null || isAnybody(name) ? Source.Kind.UNKNOWN : Source.Kind.UNNAMED;
            case "unnamed" -> ofUnnamed(one, name);
            case "document" ->
                named && !"document".equals(one.kind()) && !isOnlyTakenFor(one, name) ? who : Source.Kind.DOCUMENT;
            default -> isQuoted(one.words()) ? Source.Kind.UNKNOWN : Source.Kind.NOBODY;
        };
    }

    /** What is called by a name although its words look like those for somebody unnamed. */
    private static Source.Kind ofUnnamed(Utterance one, String name) {
        if (one.count() == null && SERVICE.matcher(name).matches()) {
            return Source.Kind.BODY;
        }
        boolean person = "person".equals(one.kind());
        boolean organisation = "organisation".equals(one.kind()) && name.contains(" ") && isProper(name);
        if (one.isNamed() && (person || organisation) && isPartOf(one.source(), name)) {
            return person ? Source.Kind.PERSON : Source.Kind.BODY;
        }
        boolean apposed = one.who() != null && APPOSED.matcher(one.who().name()).matches();
        if (person && !one.isNamed() && isProper(name) && apposed) {
            return Source.Kind.PERSON;
        }
        boolean pronoun = PRONOUNS.contains(name.toLowerCase(Locale.ROOT));
        return pronoun ? Source.Kind.UNKNOWN : Source.Kind.UNNAMED;
    }

    /** Whether words stand for somebody whom the article calls otherwise elsewhere. */
    private static boolean isAnybody(String name) {
        return WHATEVER.matcher(name).matches() || PRONOUNS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a text is a person's only because somebody has to have written it: "the letter", and no word of who. */
    private static boolean isOnlyTakenFor(Utterance one, String name) {
        String source = one.source() == null ? "" : one.source().toLowerCase(Locale.ROOT);
        return "person".equals(one.kind())
                && Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ", -1)).noneMatch(source::contains);
    }

    /** "Tarnians" of "Jon Tarnians", and "Karsen Rovers coach Jon Tarnians", who is no crowd of rovers. */
    private static boolean isPartOf(@Nullable String source, String name) {
        String first = source == null ? "" : source.split(",", 2)[0].strip();
        boolean part = Arrays.asList(name.split(" ", -1)).containsAll(Arrays.asList(first.split(" ", -1)));
        return !first.isEmpty() && (part || (name.contains(" ") && first.endsWith(" " + name)));
    }

    /** Whether words are called by a name: each, but for those between, begins with a capital letter or a figure. */
    private static boolean isProper(String name) {
        List<String> words = Arrays.asList(name.strip().split("\\s+", -1));
        String first = words.getFirst();
        boolean article = ARTICLES.contains(first.toLowerCase(Locale.ROOT));
        boolean pronoun = PRONOUNS.contains(name.toLowerCase(Locale.ROOT));
        String last = words.getLast();
        boolean begins = !pronoun && !first.isEmpty() && Character.isUpperCase(first.codePointAt(0)) && !article;
        return begins && !last.isEmpty() && Character.isUpperCase(last.codePointAt(0)) && words.size() <= 4;
    }

    /** Whether most of what is said is between quotation marks: then somebody said it, whoever it was. */
    private static boolean isQuoted(String words) {
        String stripped = words.strip();
        return stripped.length() > 2 && "\"“„'‘«".indexOf(stripped.charAt(0)) >= 0;
    }

    /** Equal for one source: for the named over all articles, else within the article. */
    private String key(Utterance one) {
        Source.Kind kind = kind(one);
        String name = name(one).toLowerCase(Locale.ROOT);
        if (kind.isNamed()) {
            return one.isNamed() ? Party.of(one).key() : "n" + name;
        }
        if (kind == Source.Kind.MEDIUM) {
            return "m" + name;
        }
        if (one.who() instanceof Speaker.Unnamed unnamed) {
            return "u" + unnamed.voice();
        }
        return "a" + one.origin().article() + ":" + name;
    }

    private static int least(Utterance one) {
        Integer count = one.count();
        if (count != null) {
            boolean age = count > 2
                    && one.source() != null
                    && AGE.matcher(one.source()).matches();
            return age ? 1 : count;
        }
        String source = one.source() == null ? "" : one.source().toLowerCase(Locale.ROOT);
        if (!one.several()) {
            return 1;
        }
        return source.matches("(?s).*\\bseveral\\b.*") ? SEVERAL : 2;
    }
}
