package org.hearsay.sourcing;

import java.util.List;
import java.util.Set;
import org.hearsay.sourcing.NounPhrase.Noun;
import org.hearsay.sourcing.SourceMention.Form;
import org.jspecify.annotations.Nullable;

/** Tells by the words around them what nouns stand for that may be people, texts, or media: "figure", "paper", "model". */
final class NounSense {

    /** Before "figures" these make people of them, as do names of parties and peoples. */
    private static final Set<String> OF_PEOPLE =
            Set.of(("party gop establishment opposition political religious public senior"
                            + " leading prominent top key military conservative liberal media church authority cult"
                            + " underworld rebel community cultural literary sports television tv radio"
                            + " controversial popular beloved polarizing polarising divisive former basketball football baseball"
                            + " soccer tennis music film fashion super glamour fitness local sporting boxing hockey golf jazz"
                            + " nfl nba nhl mlb")
                    .split(" ", -1));

    /** What is published under a title: "her memoir The Dam". */
    private static final Set<String> WORKS = Set.of(
            "book",
            "memoir",
            "novel",
            "film",
            "movie",
            "documentary",
            "play",
            "poem",
            "song",
            "album",
            "essay",
            "autobiography",
            "biography",
            "musical",
            "pamphlet");

    /** What "the Karsen …" are called where they are papers that came to light. */
    private static final Set<String> COLLECTIONS = Set.of("papers", "files", "tapes", "cables", "leaks", "documents");

    private NounSense() {}

    /**
     * What a head is, where its last noun has several senses and the words around it tell which; null otherwise.
     *
     * @param words the phrase
     * @param headEnd where its head ends
     * @param amount what stands before its head
     * @param head the head without its amount, at least one word
     */
    static @Nullable SourceMention read(List<Word> words, int headEnd, Amount amount, List<Word> head) {
        if (isStudy(words, headEnd, amount, head)
                || isArticleOfLaw(head)
                || isCollection(amount, head)
                || isTitled(head)) {
            return SourceMention.of(Form.DOCUMENT, Sourcing.Kind.DOCUMENT);
        }
        if (head.size() > 1
                && head.getLast().isAny("chiefs")
                && head.get(head.size() - 2).isAny("joint")) {
            return SourceMention.of(Form.NAMED, Sourcing.Kind.NAMED);
        }
        if (arePeople(head)) {
            boolean several = amount.several() || head.getLast().lower().endsWith("s");
            Integer count = several ? amount.count() : Integer.valueOf(1);
            boolean points = amount.definite() || head.getFirst().possessive();
            return new SourceMention(
                    points ? Form.NOMINAL : Form.UNNAMED,
                    NounPhrase.unnamed(count, several, Role.of(words, head, headEnd)));
        }
        return null;
    }

    /** "Party figures", "the former model", "a basketball legend", "the nominee-in-waiting". */
    private static boolean arePeople(List<Word> head) {
        Word last = head.getLast();
        if (last.lower().contains("-in-")) {
            return NounPhrase.noun(last) == Noun.UNKNOWN;
        }
        if (head.size() < 2
                || last.capital()
                || !last.isAny("figure", "figures", "legend", "legends", "model", "models")) {
            return false;
        }
        Word before = head.get(head.size() - 2);
        return !before.possessive()
                && (OF_PEOPLE.contains(before.lower())
                        || before.lower().endsWith("-born")
                        || NounPhrase.noun(before) == Noun.GROUP);
    }

    /** "A paper from the institute", "one influential 2009 paper": newspapers are spoken of as "the paper". */
    private static boolean isStudy(List<Word> words, int headEnd, Amount amount, List<Word> head) {
        if (!head.getLast().isAny("paper", "papers") || head.getLast().capital()) {
            return false;
        }
        boolean dated = head.stream().anyMatch(word -> MentionReader.isYear(word.lower()));
        boolean kind = head.size() > 1
                && head.get(head.size() - 2)
                        .isAny(
                                "white",
                                "working",
                                "research",
                                "position",
                                "policy",
                                "discussion",
                                "scientific",
                                "academic",
                                "court",
                                "briefing",
                                "internal",
                                "leaked");
        boolean from = amount.count() != null
                && headEnd < words.size()
                && words.get(headEnd).isAny("from", "by", "published", "written", "titled", "entitled", "released");
        return dated || kind || from;
    }

    /** "Article 33" of a treaty. */
    private static boolean isArticleOfLaw(List<Word> head) {
        return head.size() == 2
                && head.getFirst().lower().equals("article")
                && Lexicon.number(head.getLast().lower()) != null;
    }

    /** "The Karsen Papers", "the Aln Files". */
    private static boolean isCollection(Amount amount, List<Word> head) {
        return head.size() > 1
                && head.getLast().capital()
                && COLLECTIONS.contains(head.getLast().lower())
                && head.get(head.size() - 2).capital()
                && (amount.definite() || amount.length() == 0);
    }

    /** "His book The Dam", but "book critic Ada Brook". */
    private static boolean isTitled(List<Word> head) {
        int name = head.size();
        while (name > 1 && head.get(name - 1).capital()) {
            name--;
        }
        Word noun = head.get(name - 1);
        return name < head.size() && !noun.capital() && !noun.possessive() && WORKS.contains(noun.lower());
    }
}
