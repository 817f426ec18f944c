package org.hearsay.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds names by rules: runs of words with capitals, told apart by titles, given names, the nouns that bodies are
 * called by, and lists of places and organisations. What an article names in full somewhere tells what its short forms
 * are. Serves where no model of names is at hand.
 */
public final class NameRules {

    private static final Set<String> PARTICLES =
            Lexicon.words("van von der den de di da dos du del della la le el al bin ibn ben abu ter ten af av y bint");

    private static final Set<String> SUFFIXES = Lexicon.words("jr jr. sr sr. ii iii iv phd md esq");

    private static final Set<String> FIRMS =
            Lexicon.words("inc inc. corp corp. ltd ltd. llc plc co co. gmbh ag sa s.a. nv oy ab group holdings");

    private static final Set<String> CALENDAR = Lexicon.words("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december christmas easter ramadan eid jan. feb. mar. apr. jun. jul. aug. sept. sep.
            oct. nov. dec. mon tue wed thu fri sat sun edt est gmt utc am pm a.m. p.m. god internet""");

    private static final Set<String> PLACE_NOUNS = Lexicon.words("""
            river lake mount mountain mountains sea ocean island islands bay gulf valley desert forest street avenue road
            square park bridge dam airport station county province district beach peninsula canal harbour harbor port
            city town village heights hills coast strait border crossing""");

    private static final Set<String> BODY_NAMES = Lexicon.words("""
            news times post journal monitor observer chronicle wire mail herald tribune gazette telegraph guardian courier today radio tv television records
            airlines airways motors pictures studios entertainment technologies systems industries partners foods energy
            petroleum oil gas mine council commission nations fund reserve republicans democrats brigades forces guards
            guard corps marines stadium united fc rovers wanderers hotel restaurant cafe theater theatre cathedral mosque
            synagogue temple hall capital ventures media press network union house senate states-general knesset duma
            bundestag parliament supreme security service services affairs security defence defense justice treasury
            society club league association federation workers teachers studies research policy health sciences law""");

    private static final Set<String> OF_PLACES = Lexicon.words("bank gulf sea cape isle strait bay");

    private static final Set<String> IN = Lexicon.words("in at near from across outside inside around throughout");

    private static final Set<String> SAID = Lexicon.words(
            "said says told added wrote asked noted argued explained replied declared tweeted insisted recalled");

    private final Tokens tokens;

    private final List<Candidate> found = new ArrayList<>();

    /** A run of words with what it seems to be. */
    private static final class Candidate {
        final int first;
        final int last;
        Name.@Nullable Kind kind;
        double probability;
        final boolean heading;

        Candidate(int first, int last, boolean heading) {
            this.first = first;
            this.last = last;
            this.heading = heading;
        }
    }

    private NameRules(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The names of an article, in text order; no two overlap.
     *
     * @param blocks its paragraphs, in text order
     */
    public static List<Name> of(Text text, List<Span> blocks) {
        return of(Tokens.of(text, blocks, Tagger.released()));
    }

    static List<Name> of(Tokens tokens) {
        return new NameRules(tokens).find();
    }

    private List<Name> find() {
        for (Span sentence : tokens.sentences()) {
            boolean heading = isHeading(sentence);
            int at = sentence.start();
            while (at < sentence.end()) {
                int end = begins(at) ? end(at, sentence.end()) : at;
                if (end > at) {
                    add(at, end, heading);
                }
                at = Math.max(end, at + 1);
            }
        }
        classify();
        List<Name> names = new ArrayList<>();
        for (Candidate candidate : found) {
            if (candidate.kind != null) {
                names.add(
                        new Name(tokens.span(candidate.first, candidate.last), candidate.kind, candidate.probability));
            }
        }
        return names;
    }

    /** Whether most of a sentence's words have capitals, so that capitals say nothing. */
    private boolean isHeading(Span sentence) {
        int capitals = 0;
        int all = 0;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (tokens.tag(i) == WordClass.VERB && !tokens.isCapital(i)) {
                return false;
            }
            if (tokens.word(i).length() > 3 && Character.isLetter(tokens.word(i).charAt(0))) {
                all++;
                capitals += tokens.isCapital(i) ? 1 : 0;
            }
        }
        return all >= 3 && capitals > 0.75 * all;
    }

    private boolean begins(int at) {
        if (!(tokens.isCapital(at) || isArabic(at))
                || CALENDAR.contains(tokens.lower(at))
                || tokens.tag(at) == WordClass.MARK) {
            return false;
        }
        String lower = tokens.lower(at);
        if (tokens.tag(at) != WordClass.NAME && Tokens.PRONOUNS.contains(lower)) {
            return false;
        }
        if (tokens.startsSentence(at) && tokens.tag(at) != WordClass.NAME && Lexicon.COMMON.contains(lower)) {
            // A sentence's first word is a name where the next one goes on with it, or where a list has it.
            return (isListed(lower) && !Lexicon.COMMON.contains(lower))
                    || (Lexicon.GIVEN_NAMES.containsKey(lower) && tokens.isCapital(at + 1));
        }
        return switch (tokens.tag(at)) {
            case DETERMINER, PRONOUN, POSSESSIVE, PREPOSITION, CONJUNCTION, RELATIVE ->
                !Lexicon.COMMON.contains(lower) && lower.length() > 3;
            default -> true;
        };
    }

    /** "al-Qaeda", "al-Sadr". */
    private boolean isArabic(int at) {
        String word = tokens.word(at);
        return word.length() > 4 && word.startsWith("al-") && Character.isUpperCase(word.charAt(3));
    }

    private static boolean isListed(String lower) {
        return Lexicon.PLACES.contains(lower) || Lexicon.ORGANISATIONS.contains(lower);
    }

    private int end(int first, int limit) {
        int at = first + 1;
        while (at < limit) {
            if (tokens.isOwner(at - 1)) {
                break;
            }
            String lower = tokens.lower(at);
            boolean capital = tokens.isCapital(at) && !CALENDAR.contains(lower) && tokens.tag(at) != WordClass.MARK;
            if (capital && (tokens.tag(at) != WordClass.PRONOUN || lower.length() > 2)) {
                at++;
            } else if (at + 2 < limit
                    && PARTICLES.contains(lower)
                    && PARTICLES.contains(tokens.lower(at + 1))
                    && tokens.isCapital(at + 2)) {
                at += 3;
            } else if (at + 1 < limit && joins(first, at, lower) && tokens.isCapital(at + 1)) {
                at += 2;
            } else if (lower.equals("of")
                    && at + 2 < limit
                    && tokens.lower(at + 1).equals("the")
                    && isBody(at - 1)
                    && tokens.isCapital(at + 2)) {
                at += 3;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean joins(int first, int at, String lower) {
        if (PARTICLES.contains(lower) || lower.equals("&")) {
            return true;
        }
        if (lower.equals("of") || lower.equals("for")) {
            return isBody(at - 1) || isBody(first) || OF_PLACES.contains(tokens.lower(at - 1));
        }
        // "the Department of Health and Human Services": only after an "of".
        return lower.equals("and") && isBody(first) && contains(first, at, "of") && !isPersonLike(at + 1);
    }

    private boolean isPersonLike(int at) {
        return Lexicon.GIVEN_NAMES.containsKey(tokens.lower(at)) || Lexicon.TITLES.containsKey(tokens.lower(at));
    }

    private boolean contains(int first, int end, String lower) {
        return IntStream.range(first, end).anyMatch(i -> tokens.lower(i).equals(lower));
    }

    private boolean isBody(int at) {
        String lower = tokens.lower(at);
        return Lexicon.BODIES.contains(lower) || BODY_NAMES.contains(lower);
    }

    /** Adds a run without the titles, roles and peoples that stand before the name proper. */
    private void add(int from, int end, boolean heading) {
        int first = from;
        boolean titled = false;
        // "Absent Trump": a sentence's first word has a capital anyway.
        if (first < end - 1
                && tokens.startsSentence(first)
                && tokens.tag(first) != WordClass.NAME
                && Lexicon.COMMON.contains(tokens.lower(first))) {
            first++;
        }
        while (first < end - 1 && !isBodyRun(first, end) && isBefore(tokens.lower(first), first, end)) {
            titled = true;
            first++;
        }
        int last = end - 1;
        String lower = tokens.lower(last);
        if (first == last && tokens.startsSentence(first) && Lexicon.COMMON.contains(lower)) {
            return;
        }
        if (first == last && (isRole(lower) || (Lexicon.TITLES.containsKey(lower) && !lower.equals("rand")))) {
            return;
        }
        Candidate candidate = new Candidate(first, last, heading);
        if (titled && isPersonTitle(tokens.lower(first - 1)) && !isListed(key(first, last))) {
            set(candidate, Name.Kind.PERSON, 0.95);
        }
        found.add(candidate);
    }

    /** "Energy Minister", "Republican Sen.", "Chief Engineer": what stands before a person's name. */
    private boolean isBefore(String lower, int at, int end) {
        if (isPersonTitle(lower)) {
            return true;
        }
        for (int i = at + 1; i < Math.min(end - 1, at + 4); i++) {
            if (isPersonTitle(tokens.lower(i))) {
                return true;
            }
        }
        return Lexicon.DEMONYMS.contains(lower) && isPersonLike(at + 1);
    }

    private static boolean isPersonTitle(String lower) {
        return Lexicon.TITLES.containsKey(lower) || isRole(lower);
    }

    private static boolean isRole(String lower) {
        return Lexicon.PERSONS.contains(lower) || Lexicon.MEN.contains(lower) || Lexicon.WOMEN.contains(lower);
    }

    private boolean isBodyRun(int first, int end) {
        return isBody(end - 1) || FIRMS.contains(tokens.lower(end - 1)) || contains(first + 1, end, "of");
    }

    private static void set(Candidate candidate, Name.Kind kind, double probability) {
        candidate.kind = kind;
        candidate.probability = probability;
    }

    private void classify() {
        Map<String, Name.Kind> known = new HashMap<>();
        for (Candidate candidate : found) {
            if (candidate.kind == null) {
                alone(candidate);
            }
            if (candidate.kind != null && (!candidate.heading || candidate.probability > 0.8)) {
                known.merge(key(candidate.first, candidate.last), candidate.kind, (a, _) -> a);
                if (candidate.kind == Name.Kind.PERSON && candidate.last > candidate.first) {
                    known.putIfAbsent(tokens.lower(candidate.last), Name.Kind.PERSON);
                    known.putIfAbsent(tokens.lower(candidate.first), Name.Kind.PERSON);
                }
            }
        }
        for (Candidate candidate : found) {
            if (candidate.kind == null || candidate.probability < 0.7) {
                Name.Kind kind = known.get(key(candidate.first, candidate.last));
                if (kind != null) {
                    set(candidate, kind, 0.8);
                } else {
                    guess(candidate);
                }
            }
            if (candidate.heading && candidate.probability < 0.75) {
                candidate.kind = null;
            }
        }
    }

    private String key(int first, int last) {
        StringBuilder key = new StringBuilder(tokens.lower(first));
        for (int i = first + 1; i <= last; i++) {
            key.append(' ').append(tokens.lower(i));
        }
        return key.toString();
    }

    /** What the run's own words say. */
    private void alone(Candidate candidate) {
        String key = key(candidate.first, candidate.last);
        String first = tokens.lower(candidate.first);
        String last = tokens.lower(candidate.last);
        boolean single = candidate.first == candidate.last;
        if (Lexicon.DEMONYMS.contains(key) || isPlainOther(key)) {
            set(candidate, Name.Kind.OTHER, 0.9);
        } else if (Lexicon.ORGANISATIONS.contains(key) || FIRMS.contains(last)) {
            set(candidate, Name.Kind.ORGANISATION, 0.9);
        } else if (SUFFIXES.contains(last)) {
            set(candidate, Name.Kind.PERSON, 0.9);
        } else if (!single && (PLACE_NOUNS.contains(last) || isPlaceOf(candidate))) {
            set(candidate, Name.Kind.PLACE, 0.75);
        } else if (!single && (isBody(candidate.last) || contains(candidate.first + 1, candidate.last, "of"))) {
            boolean place = Lexicon.PLACES.contains(key) || Lexicon.COUNTRIES.contains(last);
            set(candidate, place ? Name.Kind.PLACE : Name.Kind.ORGANISATION, 0.85);
        } else if (Lexicon.PLACES.contains(key)) {
            set(candidate, Name.Kind.PLACE, single && Lexicon.GIVEN_NAMES.containsKey(first) ? 0.6 : 0.9);
        } else if (!single && (Lexicon.GIVEN_NAMES.containsKey(first) || isInitial(candidate.first + 1))) {
            set(candidate, Name.Kind.PERSON, 0.9);
        } else if (isAcronym(tokens.word(candidate.first)) && single && !candidate.heading) {
            set(candidate, Name.Kind.ORGANISATION, 0.7);
        }
    }

    /** "Gulf of Mexico", "Strait of Hormuz". */
    private boolean isPlaceOf(Candidate candidate) {
        return NameEnds.WATERS.contains(tokens.lower(candidate.first))
                && tokens.lower(candidate.first + 1).equals("of");
    }

    private static boolean isPlainOther(String key) {
        return key.endsWith("ism") || key.endsWith(" act") || key.endsWith(" war") || key.endsWith(" cup");
    }

    private boolean isInitial(int at) {
        String word = at < tokens.size() ? tokens.word(at) : "";
        return word.length() == 2 && word.charAt(1) == '.' && Character.isUpperCase(word.charAt(0));
    }

    private static boolean isAcronym(String word) {
        int capitals = (int) word.chars().filter(Character::isUpperCase).count();
        return capitals >= 2 && word.length() <= 6 && word.chars().noneMatch(Character::isLowerCase);
    }

    /** What stands around the run says, where its words say nothing. */
    private void guess(Candidate candidate) {
        if (candidate.kind != null) {
            return;
        }
        String before = tokens.lower(candidate.first - 1);
        String after = tokens.lower(candidate.last + 1);
        boolean single = candidate.first == candidate.last;
        boolean article = before.equals("the");
        boolean common = hasCommonWord(candidate);
        if (article) {
            set(candidate, single || common ? Name.Kind.OTHER : Name.Kind.ORGANISATION, 0.5);
        } else if (single && Lexicon.GIVEN_NAMES.containsKey(tokens.lower(candidate.first))) {
            set(candidate, Name.Kind.PERSON, 0.7);
        } else if (!common && (SAID.contains(after) || SAID.contains(before) || after.equals("who"))) {
            set(candidate, Name.Kind.PERSON, 0.7);
        } else if (!common && IN.contains(before)) {
            set(candidate, Name.Kind.PLACE, 0.7);
        } else if (!common && !single && capitals(candidate) <= 3) {
            set(candidate, Name.Kind.PERSON, 0.6);
        } else {
            set(candidate, Name.Kind.OTHER, 0.4);
        }
    }

    private int capitals(Candidate candidate) {
        return (int) IntStream.rangeClosed(candidate.first, candidate.last)
                .filter(tokens::isCapital)
                .count();
    }

    /** Whether one of the run's words is written small elsewhere: then it is no one's family name. */
    private boolean hasCommonWord(Candidate candidate) {
        for (int i = candidate.first; i <= candidate.last; i++) {
            if (tokens.isCapital(i) && Lexicon.COMMON.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
