package org.hearsay.sourcing;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.sourcing.Lexicon.Kind;
import org.hearsay.sourcing.SourceMention.Form;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrase that gives a source, as far as the first comma: its amount, its head (the words before the
 * first preposition, relative pronoun or participle) and what the head's last word is.
 */
final class NounPhrase {

    /** What the last word of a head is. */
    enum Noun {
        PERSON,
        PEOPLE,
        CROWD,
        BODY,
        BODIES,
        DOCUMENT,
        STATEMENT,
        MEDIA,
        GROUP,
        GROUPS,
        UNKNOWN
    }

    private static final int DEEPEST = 4;

    /** Prepositions that may be left at the beginning of a source. */
    private static final String[] LEADING = {
        "as", "at", "from", "among", "by", "for", "in", "to", "with", "through", "via", "neither", "either", "per", "of"
    };

    private NounPhrase() {}

    /**
     * Reads a phrase.
     *
     * @param words at least one, no marks among them
     * @param startsSentence whether a sentence begins with it, so that the first capital tells nothing
     */
    static SourceMention read(Text text, List<Word> words, boolean startsSentence) {
        return read(text, words, startsSentence, 0);
    }

    static SourceMention read(Text text, List<Word> all, boolean startsSentence, int depth) {
        if (isNobody(all)) {
            return new SourceMention(Form.UNNAMED, unnamed(null, false, List.of()));
        }
        List<Word> words = all;
        while (words.size() > 1
                && !words.getFirst().possessive()
                && (words.getFirst().is(Kind.ADVERB) || words.getFirst().isAny(LEADING))) {
            words = words.subList(1, words.size());
        }
        while (words.size() > 1
                && words.getLast().lower().endsWith("self")
                && words.getLast().is(Kind.PRONOUN)) {
            words = words.subList(0, words.size() - 1);
        }
        // "left-leaning economists and …", where the rest stands elsewhere
        while (words.size() > 1 && words.getLast().isAny("and", "or")) {
            words = words.subList(0, words.size() - 1);
        }
        if (words.size() > 3
                && words.getFirst().lower().equals("both")
                && words.stream().anyMatch(word -> word.isAny("and"))) {
            words = words.subList(1, words.size());
        }
        // "Brook and Reed both"
        if (words.size() > 2 && words.getLast().isAny("both", "alike", "each")) {
            words = words.subList(0, words.size() - 1);
        }
        SourceMention pronoun = pronoun(words);
        if (pronoun != null) {
            return pronoun;
        }
        if (isRepeated(words)) {
            return new SourceMention(
                    Form.UNNAMED, unnamed(null, true, List.of(words.getFirst().span())));
        }
        if (isMind(words)) {
            return SourceMention.of(Form.PRONOUN, Sourcing.Kind.NAMED);
        }
        if (Partitive.isShare(text, words)) {
            return new SourceMention(Form.UNNAMED, unnamed(null, true, List.of()));
        }
        SourceMention part = depth < DEEPEST ? Partitive.read(text, words, depth) : null;
        if (part != null) {
            return part;
        }
        int end = HeadEnd.of(words);
        SourceMention joined = depth < DEEPEST ? joined(text, words, end, startsSentence, depth) : null;
        return joined != null ? joined : new HeadReader(text, words, end, startsSentence).read();
    }

    /** "he", "they both", "those who saw it", "many"; null where the phrase is no pronoun. */
    private static @Nullable SourceMention pronoun(List<Word> words) {
        Word first = words.getFirst();
        boolean alone = words.size() == 1
                || words.get(1).is(Kind.PRONOUN_TAIL)
                || words.get(1).is(Kind.AFTER_HEAD)
                || HeadEnd.isSubject(words, 1);
        if (first.possessive() || !alone) {
            return null;
        }
        if (first.isAny("nobody", "no-one", "none", "no")) {
            return new SourceMention(Form.UNNAMED, unnamed(null, false, List.of()));
        }
        // "Each accused the other": those who were told before.
        if (words.size() == 1 && first.isAny("each")) {
            return SourceMention.of(Form.PRONOUN, Sourcing.Kind.NAMED);
        }
        if (first.is(Kind.PEOPLE_PRONOUN)) {
            return new SourceMention(Form.UNNAMED, unnamed(null, true, List.of()));
        }
        if (first.isAny("anyone", "anybody", "whoever", "whomever")) {
            return new SourceMention(Form.UNNAMED, unnamed(null, false, List.of()));
        }
        if (first.is(Kind.SOMEONE)) {
            return new SourceMention(Form.UNNAMED, unnamed(1, false, List.of()));
        }
        if (first.is(Kind.PRONOUN) || first.is(Kind.RELATIVE)) {
            return switch (first.lower()) {
                case "they", "them", "their", "theirs", "themselves", "you", "your" ->
                    new SourceMention(Form.PRONOUN, unnamed(null, true, List.of()));
                default -> SourceMention.of(Form.PRONOUN, Sourcing.Kind.NAMED);
            };
        }
        return null;
    }

    /** "No one", "not everyone". */
    private static boolean isNobody(List<Word> words) {
        return words.size() > 1
                && (isNone(words)
                        || (words.get(0).lower().equals("no")
                                && words.get(1).lower().equals("one"))
                        || (words.get(0).lower().equals("not")
                                && words.get(1).isAny("everyone", "everybody", "all", "many")));
    }

    /** "In his eyes", "to her mind": whoever they are of. */
    static boolean isMind(List<Word> words) {
        return words.size() == 2
                && words.getFirst().is(Kind.PRONOUN)
                && words.getFirst().is(Kind.DEFINITE)
                && words.getLast().isAny("eyes", "mind", "view", "opinion", "estimation", "heart", "mouth", "lips");
    }

    /** "State after state", "one official after another". */
    private static boolean isRepeated(List<Word> words) {
        return words.size() >= 3
                && words.get(1).lower().equals("after")
                && words.get(0).lower().equals(words.get(2).lower());
    }

    /** "No Ostrayan ministry", "any company"; "No Labels" is a name. */
    private static boolean isNone(List<Word> words) {
        Word last = words.get(HeadEnd.of(words) - 1);
        return words.getFirst().isAny("no", "any") && !last.capital() && isSingularCount(noun(last));
    }

    private static @Nullable Integer number(Word word) {
        return Lexicon.number(word.lower());
    }

    /** Sources joined by "and" or "or"; null where the phrase is one source. */
    private static @Nullable SourceMention joined(
            Text text, List<Word> words, int end, boolean startsSentence, int depth) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (!words.get(i).isAny("and", "or", "nor", "&") || !parts(words, i, end)) {
                continue;
            }
            SourceMention left = read(text, words.subList(0, i), startsSentence, depth + 1);
            SourceMention right = read(text, words.subList(i + 1, words.size()), false, depth + 1);
            return join(left, right);
        }
        return null;
    }

    /** Whether an "and" parts two sources rather than two words of one: "Health and Human Services officials". */
    private static boolean parts(List<Word> words, int and, int end) {
        Word next = words.get(and + 1);
        boolean begins = next.is(Kind.ARTICLE)
                || next.is(Kind.ONE)
                || (next.is(Kind.DEFINITE) && !next.lower().equals("that"))
                || next.is(Kind.SEVERAL)
                || number(next) != null;
        if (and >= end) {
            return begins && !next.is(Kind.DEFINITE);
        }
        Word before = words.get(and - 1);
        // "State and local leaders": a bare singular is no source of its own, but half of an adjective.
        boolean bare = and == 1 && !begins && end - and > 2 && !before.capital() && isSingularCount(noun(before));
        if (bare) {
            return false;
        }
        Word last = words.get(end - 1);
        // "Brook and officials of the port"
        boolean alone = and + 2 == end && !next.capital() && isSeveral(noun(next)) && isSource(before);
        boolean nounBefore = alone || (!before.capital() && noun(before) != Noun.UNKNOWN);
        return begins || nounBefore || before.is(Kind.PRONOUN) || (before.capital() && last.capital());
    }

    private static boolean isSeveral(Noun noun) {
        return noun == Noun.PEOPLE || noun == Noun.BODIES;
    }

    /** Whether a word before an "and" may end a source of its own, and isn't half of an adjective: "House and city leaders". */
    private static boolean isSource(Word before) {
        return before.capital() && !before.possessive() && noun(before) == Noun.UNKNOWN;
    }

    private static boolean isSingularCount(Noun noun) {
        return noun == Noun.PERSON || noun == Noun.BODY || noun == Noun.CROWD || noun == Noun.DOCUMENT;
    }

    private static SourceMention join(SourceMention left, SourceMention right) {
        if (left.form() == Form.NAMED || right.form() == Form.NAMED) {
            return SourceMention.of(Form.NAMED, Sourcing.Kind.NAMED);
        }
        if (right.form() == Form.MEDIA && left.form() == Form.UNNAMED) {
            return right;
        }
        if (left.alone().kind() != Sourcing.Kind.UNNAMED || right.alone().kind() != Sourcing.Kind.UNNAMED) {
            return left;
        }
        Integer one = left.alone().count();
        Integer other = right.alone().count();
        List<Span> role = new ArrayList<>(left.alone().role());
        right.alone().role().stream()
                .filter(span -> role.stream().noneMatch(span::overlaps))
                .forEach(role::add);
        role.sort(null);
        return new SourceMention(
                left.form(), unnamed(one != null && other != null ? Integer.valueOf(one + other) : null, true, role));
    }

    static Sourcing unnamed(@Nullable Integer count, boolean several, List<Span> role) {
        return new Sourcing(Sourcing.Kind.UNNAMED, count, several, role, List.of());
    }

    /** What a word is as the last of a head. */
    static Noun noun(Word word) {
        String noun = word.lower();
        if (Lexicon.is(Kind.PERSON_PLURAL, noun)) {
            return Noun.PEOPLE;
        }
        for (Entry entry : Entry.ALL) {
            if (Lexicon.is(entry.kind, noun)) {
                return entry.singular;
            }
        }
        for (Entry entry : Entry.ALL) {
            if (Lexicon.isPlural(entry.kind, noun)) {
                return entry.plural;
            }
        }
        return Noun.UNKNOWN;
    }

    /** Which noun a word of a list is, the surer lists first. */
    private record Entry(Kind kind, Noun singular, Noun plural) {

        private static final List<Entry> ALL = List.of(
                new Entry(Kind.GROUP, Noun.GROUP, Noun.GROUPS),
                new Entry(Kind.MEDIA, Noun.MEDIA, Noun.MEDIA),
                new Entry(Kind.STATEMENT, Noun.STATEMENT, Noun.STATEMENT),
                new Entry(Kind.DOCUMENT, Noun.DOCUMENT, Noun.DOCUMENT),
                new Entry(Kind.PERSON, Noun.PERSON, Noun.PEOPLE),
                new Entry(Kind.OFFICE, Noun.PERSON, Noun.PEOPLE),
                new Entry(Kind.CROWD, Noun.CROWD, Noun.CROWD),
                new Entry(Kind.BODY, Noun.BODY, Noun.BODIES));
    }

    /** Whether the lists know a word as something else than a name. */
    static boolean isKnown(Word word) {
        return noun(word) != Noun.UNKNOWN
                || word.is(Kind.TITLE)
                || word.is(Kind.OFFICE)
                || word.is(Kind.DEFINITE)
                || word.is(Kind.ARTICLE)
                || word.is(Kind.ONE)
                || word.is(Kind.SEVERAL)
                || word.is(Kind.QUANTITY)
                || word.is(Kind.PRONOUN)
                || word.is(Kind.RELATIVE)
                || word.is(Kind.AFTER_HEAD)
                || word.is(Kind.SOMEONE)
                || word.is(Kind.PEOPLE_PRONOUN);
    }
}
