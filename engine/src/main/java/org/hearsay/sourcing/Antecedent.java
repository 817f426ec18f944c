package org.hearsay.sourcing;

import java.util.List;
import org.hearsay.sourcing.Lexicon.Kind;
import org.hearsay.sourcing.SourceMention.Form;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Reads the noun phrase that a relative pronoun stands for, where that is a statement's source: "two officials who". */
final class Antecedent {

    /** How far before a relative pronoun its phrase may begin, in UTF-16 units. */
    private static final int BEFORE = 120;

    /** More words than stand there. */
    private static final int MOST_WORDS = 60;

    private Antecedent() {}

    /** What stands before a "who" or "which", which is for it; a plain pronoun where nothing does. */
    static SourceMention of(Text text, Span sentence, Word relative) {
        SourceMention unknown = NounPhrase.read(text, List.of(relative), false);
        if (sentence.start() >= relative.span().start()) {
            return unknown;
        }
        int from = Math.max(sentence.start(), relative.span().start() - BEFORE);
        List<Word> before = Word.of(text, new Span(from, relative.span().start()), MOST_WORDS);
        if (!before.isEmpty() && before.getLast().isMark(",")) {
            before = before.subList(0, before.size() - 1);
        }
        before = withoutPlace(before, relative);
        int start = phraseStart(before);
        List<Word> phrase = before.subList(start, before.size());
        if (phrase.isEmpty()) {
            return unknown;
        }
        if (phrase.size() == 1 && phrase.getFirst().isAny("those", "ones")) {
            return new SourceMention(Form.UNNAMED, NounPhrase.unnamed(null, true, List.of()));
        }
        if (isBesideName(before, start)) {
            return SourceMention.of(Form.NAMED, Sourcing.Kind.NAMED);
        }
        Word last = phrase.getLast();
        boolean capital = last.capital() && NounPhrase.noun(last) == NounPhrase.Noun.UNKNOWN;
        if (!last.capital() && NounPhrase.noun(last) == NounPhrase.Noun.UNKNOWN) {
            return unknown;
        }
        if (capital) {
            return NounPhrase.read(text, nameAtEnd(phrase), false);
        }
        boolean begun = phrase.getFirst().is(Kind.ARTICLE)
                || phrase.getFirst().is(Kind.DEFINITE)
                || Lexicon.number(phrase.getFirst().lower()) != null;
        return NounPhrase.read(text, begun ? phrase : phrase.subList(phrase.size() - 1, phrase.size()), false);
    }

    /** Of "voters in Aln, who" the voters speak: "who" is for no place. */
    private static List<Word> withoutPlace(List<Word> before, Word relative) {
        if (!relative.isAny("who", "whom")) {
            return before;
        }
        for (int i = before.size() - 1;
                i > 0 && i >= before.size() - 5 && !before.get(i).isMark();
                i--) {
            if (before.get(i).isAny("in", "at", "from", "across", "near", "outside", "inside", "around")) {
                boolean isPerson = switch (NounPhrase.noun(before.get(i - 1))) {
                    case PERSON, PEOPLE, GROUP, GROUPS -> i + 1 < before.size();
                    default -> false;
                };
                return isPerson ? before.subList(0, i) : before;
            }
        }
        return before;
    }

    /** Where the phrase begins that ends where some words end. */
    private static int phraseStart(List<Word> before) {
        int start = before.size();
        while (start > 0 && !before.get(start - 1).isMark() && before.size() - start < 10) {
            Word word = before.get(start - 1);
            if (start < before.size()
                    && word.is(Kind.AFTER_HEAD)
                    && !word.lower().equals("of")) {
                break;
            }
            start--;
            boolean begins = word.is(Kind.ARTICLE)
                    || word.is(Kind.ONE)
                    || word.is(Kind.DEFINITE)
                    || Lexicon.number(word.lower()) != null;
            if (begins) {
                break;
            }
        }
        return start;
    }

    /** "Ada Brook, the harbour commissioner, who": the name is of the one who is described. */
    private static boolean isBesideName(List<Word> before, int start) {
        if (start < 3
                || !before.get(start - 1).isMark(",")
                || !(before.get(start).is(Kind.ARTICLE) || before.get(start).is(Kind.DEFINITE))) {
            return false;
        }
        Word last = before.get(start - 2);
        Word first = before.get(start - 3);
        return last.capital()
                && first.capital()
                && !last.possessive()
                && !NounPhrase.isKnown(last)
                && isOfPeople(NounPhrase.noun(before.get(before.size() - 1)));
    }

    /** The capitalised words at the end of a phrase, with a "the" and a medium's noun before them. */
    private static List<Word> nameAtEnd(List<Word> phrase) {
        int start = phrase.size() - 1;
        while (start > 0 && phrase.get(start - 1).capital()) {
            start--;
        }
        if (start > 0 && (phrase.get(start - 1).lower().equals("the") || Outlets.isNoun(phrase.get(start - 1)))) {
            start--;
        }
        return phrase.subList(start, phrase.size());
    }

    private static boolean isOfPeople(NounPhrase.Noun noun) {
        return noun == NounPhrase.Noun.PERSON || noun == NounPhrase.Noun.PEOPLE;
    }
}
