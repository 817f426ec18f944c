package org.hearsay.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.sourcing.Lexicon.Kind;
import org.hearsay.sourcing.SourceMention.Form;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Reads one piece of a source: cuts it into phrases at its commas and looks at the first, then for a name beside it. */
final class MentionReader {

    /** More words than any source has that matter: what follows them describes. */
    private static final int MOST_WORDS = 60;

    /** How far before a source its clipped determiner may stand, in UTF-16 units. */
    private static final int BEFORE = 60;

    /** "karsentimes.com" */
    private static final Pattern SITE = Pattern.compile(
            "(?:[Tt]he )?[\\w-]{1,40}+(?:\\.[\\w-]{1,20}+){0,2}\\.(?:com|org|net|info|tv|news|co\\.uk|fr|de|ru|ua|eu)");

    private static final Pattern TITLE_OWNED = Pattern.compile("[^\"“”’',]{2,60}+[’']s? [“\"][^\"“”]{1,80}+[”\"]");

    /** "@karsenwatch", but no address of e-mail. */
    private static final Pattern HANDLE = Pattern.compile("(?:^|[\\s(])@\\w");

    private static final Pattern NOT_NAMED = Pattern.compile(
            "\\b(?:not|n[’']t|never) (?:be(?:en)? )?(?:identified|named)\\b"
                    + "|\\b(?:of|requested|asked for) anonymity\\b|\\b(?:declined|asked not|refused) to be (?:identified|named)\\b");

    private MentionReader() {}

    static SourceMention read(Text text, Span sentence, Span piece) {
        Span whole = withoutTime(text, new Span(beforeClipping(text, sentence, piece), piece.end()));
        List<Word> words = Casing.of(text, sentence).apply(Word.of(text, whole, MOST_WORDS));
        if (words.size() == 1
                && words.getFirst().is(Kind.RELATIVE)
                && !words.getFirst().possessive()) {
            return Antecedent.of(text, sentence, words.getFirst());
        }
        if (SITE.matcher(text.slice(piece)).matches()) {
            return SourceMention.of(Form.MEDIA, Sourcing.Kind.MEDIA);
        }
        List<List<Word>> phrases = phrases(words);
        if (phrases.isEmpty()) {
            return SourceMention.NONE;
        }
        if (HANDLE.matcher(text.slice(piece)).find()) {
            return SourceMention.of(Form.NAMED, Sourcing.Kind.NAMED);
        }
        if (isTitleOwned(text, piece)) {
            return SourceMention.of(Form.DOCUMENT, Sourcing.Kind.DOCUMENT);
        }
        boolean starts = startsSentence(text, whole.start());
        SourceMention mention = NounPhrase.read(text, phrases.getFirst(), starts);
        if (mayBeNamedBeside(mention)
                && isNamedBeside(text, phrases, mention.alone().several())) {
            return SourceMention.of(Form.NAMED, Sourcing.Kind.NAMED);
        }
        return withRoleBeside(text, unnamedAsSaid(text, piece, mention), phrases);
    }

    /** "The director, who was not identified by name": nobody of whom the page tells who it is. */
    private static SourceMention unnamedAsSaid(Text text, Span piece, SourceMention mention) {
        boolean said = mention.form() == Form.NOMINAL
                && !mention.alone().several()
                && piece.length() < 400
                && NOT_NAMED.matcher(text.slice(piece)).find();
        if (!said) {
            return mention;
        }
        Sourcing alone = mention.alone();
        return new SourceMention(
                Form.UNNAMED, alone.kind() == Sourcing.Kind.UNNAMED ? alone : NounPhrase.unnamed(1, false, List.of()));
    }

    /** Of "16:30 Witnesses" the minutes count nobody. */
    private static Span withoutTime(Text text, Span piece) {
        String value = text.toString();
        int start = piece.start();
        if (start < 2 || value.charAt(start - 1) != ':' || !Character.isDigit(value.charAt(start - 2))) {
            return piece;
        }
        while (start < piece.end() && (Character.isDigit(value.charAt(start)) || Text.isSpace(value.charAt(start)))) {
            start++;
        }
        return start < piece.end() ? new Span(start, piece.end()) : piece;
    }

    /** "Quell’s “The Flood”": a work by its title. */
    private static boolean isTitleOwned(Text text, Span piece) {
        return piece.length() < 200 && TITLE_OWNED.matcher(text.slice(piece)).matches();
    }

    /** Where the source begins with the article or number that stands right before it and was clipped off. */
    private static int beforeClipping(Text text, Span sentence, Span piece) {
        // A clipped source begins in mid-phrase, with a small letter: "two | officials".
        if (piece.isEmpty() || !Character.isLowerCase(text.toString().charAt(piece.start()))) {
            return piece.start();
        }
        int from = Math.max(Math.min(sentence.start(), piece.start()), piece.start() - BEFORE);
        List<Word> before = Word.of(text, new Span(from, piece.start()), MOST_WORDS);
        int start = piece.start();
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 2); i--) {
            Word word = before.get(i);
            boolean clipped = word.is(Kind.ARTICLE)
                    || word.is(Kind.ONE)
                    || word.lower().equals("the")
                    || word.lower().equals("several")
                    || (Lexicon.number(word.lower()) != null && !isYear(word.lower()));
            if (clipped && word.span().end() < piece.start()) {
                start = word.span().start();
            } else {
                break;
            }
        }
        return start;
    }

    static boolean isYear(String word) {
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    }

    /** The words between commas, brackets and dashes, without marks; no phrase is empty. */
    private static List<List<Word>> phrases(List<Word> words) {
        List<List<Word>> phrases = new ArrayList<>();
        List<Word> phrase = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.isMark()) {
                phrase.add(word);
            } else if (word.isMark(",;:()[]–—-")
                    && !phrase.isEmpty()
                    && !isWithin(words, i)
                    && !goesOn(phrase, words, i)) {
                phrases.add(phrase);
                phrase = new ArrayList<>();
            }
        }
        if (!phrase.isEmpty()) {
            phrases.add(phrase);
        }
        return phrases;
    }

    /** "An Alner-backed plan" and "March 3, 2031" are whole. */
    private static boolean isWithin(List<Word> words, int mark) {
        if (mark == 0 || mark + 1 >= words.size()) {
            return false;
        }
        Word before = words.get(mark - 1);
        Word after = words.get(mark + 1);
        boolean hyphen = words.get(mark).isMark("-")
                && before.span().end() == words.get(mark).span().start()
                && after.span().start() == words.get(mark).span().end();
        return hyphen || (isYear(after.lower()) && Lexicon.number(before.lower()) != null);
    }

    /** "The outspoken, 71-year-old diplomat": the comma parts two adjectives. */
    private static boolean goesOn(List<Word> phrase, List<Word> words, int mark) {
        if (phrase.size() != 2 || !words.get(mark).isMark(",") || mark + 2 >= words.size()) {
            return false;
        }
        Word adjective = phrase.getLast();
        Word next = words.get(mark + 1);
        boolean begun =
                phrase.getFirst().is(Kind.ARTICLE) || phrase.getFirst().lower().equals("the");
        boolean apart = next.isMark()
                || (next.capital() && !next.lower().contains("-"))
                || next.is(Kind.ARTICLE)
                || next.is(Kind.DEFINITE)
                || next.is(Kind.RELATIVE)
                || next.is(Kind.AFTER_HEAD)
                || next.is(Kind.ADVERB)
                || next.is(Kind.PRONOUN)
                || (Lexicon.number(next.lower()) != null);
        return begun && !apart && !adjective.capital() && HeadReader.isAdjective(adjective.lower());
    }

    private static boolean mayBeNamedBeside(SourceMention mention) {
        return mention.form() == Form.UNNAMED || mention.form() == Form.NOMINAL;
    }

    /** "a spokesman, Adam Rook"; "the mayor (Adam Rook)"; "a man who gave his name as Adam". */
    private static boolean isNamedBeside(Text text, List<List<Word>> phrases, boolean several) {
        List<Word> first = phrases.getFirst();
        if (phrases.stream().limit(4).anyMatch(MentionReader::givesName)) {
            return true;
        }
        if (several) {
            return phrases.size() > 1 && areNames(phrases.get(1));
        }
        for (int i = 1; i < Math.min(phrases.size(), 4); i++) {
            List<Word> beside = phrases.get(i);
            if (i == 1 && speaksFor(first) && isFirmsName(text, beside)) {
                return false;
            }
            boolean relative = i == 1 && (isFirstName(first, beside) || isNameOfBody(first, beside));
            if (relative || (isPersonsName(beside) && !(i == 1 && endsInPlace(first, beside)))) {
                return true;
            }
        }
        return false;
    }

    /** "one group, Farmers for Clean Rivers": what is beside a body is its name. */
    private static boolean isNameOfBody(List<Word> first, List<Word> beside) {
        int end = 0;
        while (end < first.size() && !first.get(end).is(Kind.AFTER_HEAD)) {
            end++;
        }
        return end > 0
                && NounPhrase.noun(first.get(end - 1)) == NounPhrase.Noun.BODY
                && beside.size() > 1
                && beside.getFirst().capital()
                && beside.getLast().capital()
                && beside.stream().allMatch(word -> word.capital() || word.isAny("for", "of", "the", "and", "against"));
    }

    /** "a spokeswoman for the buyer" */
    private static boolean speaksFor(List<Word> phrase) {
        return phrase.stream().anyMatch(word -> word.isAny("for", "of", "at", "with", "representing"))
                && !phrase.getLast().capital();
    }

    /** "Hall & Reed", "Karsen Holdings": what stands beside "for the buyer" names the buyer. */
    private static boolean isFirmsName(Text text, List<Word> phrase) {
        Span whole = phrase.getFirst().span().cover(phrase.getLast().span());
        return text.slice(whole).contains("&")
                || phrase.getLast().is(Kind.FIRM)
                || (phrase.getLast().capital() && NounPhrase.noun(phrase.getLast()) == NounPhrase.Noun.BODY);
    }

    /** "two analysts, Adam Rook and Mara Quell", "two senators, Sens. Rook of Aln and Quell of Pentlow" */
    private static boolean areNames(List<Word> phrase) {
        List<Word> names = phrase.stream()
                .filter(word -> !word.is(Kind.TITLE) && !word.isAny("sens", "reps", "govs", "messrs"))
                .toList();
        return names.size() >= 3
                && names.stream().anyMatch(word -> word.isAny("and"))
                && names.stream().anyMatch(word -> word.capital() && !NounPhrase.isKnown(word))
                && names.stream()
                        .allMatch(word -> word.isAny("and", "of") || (word.capital() && !NounPhrase.isKnown(word)));
    }

    /** "a man identified as Adam", "a dam called Karsen", "said his name was Adam". */
    private static boolean givesName(List<Word> phrase) {
        for (int i = 0; i < phrase.size() - 1; i++) {
            Word word = phrase.get(i);
            int at = i + 1;
            while (at < phrase.size() && phrase.get(at).isAny("only", "as", "is", "was")) {
                at++;
            }
            boolean as = at > i + 1 && word.isAny("identified", "named", "called", "known", "name", "surname");
            boolean called = at == i + 1 && word.isAny("named", "called", "himself", "herself");
            boolean name =
                    (as || called) && at < phrase.size() && phrase.get(at).capital();
            if (name) {
                return true;
            }
        }
        return false;
    }

    /** Two to four words, all with capitals, of which at least one is no title or other known word. */
    private static boolean isPersonsName(List<Word> phrase) {
        List<Word> name = phrase;
        for (int i = 1; i < phrase.size(); i++) {
            if (phrase.get(i).is(Kind.AFTER_HEAD)) {
                name = phrase.subList(0, i);
                break;
            }
        }
        // "a friend, the builder Adam Rook", "an official, deputy harbour master Adam Rook"
        int role = name.size();
        while (role > 0 && name.get(role - 1).capital()) {
            role--;
        }
        if (name.subList(0, role).stream()
                .anyMatch(word -> !word.capital() && NounPhrase.noun(word) == NounPhrase.Noun.PERSON)) {
            name = name.subList(role, name.size());
        }
        return name.size() >= 2
                && name.size() <= 5
                && name.stream().allMatch(word -> word.capital() && !word.possessive())
                && name.stream().anyMatch(word -> !NounPhrase.isKnown(word))
                && isLastOfName(NounPhrase.noun(name.getLast()));
    }

    private static boolean isLastOfName(NounPhrase.Noun noun) {
        return noun != NounPhrase.Noun.PEOPLE && noun != NounPhrase.Noun.GROUPS;
    }

    /** "her husband, Adam": one name will do for somebody's own. */
    private static boolean isFirstName(List<Word> first, List<Word> beside) {
        Word owner = first.getFirst();
        boolean owned = owner.possessive() || (owner.is(Kind.PRONOUN) && owner.is(Kind.DEFINITE));
        boolean plain = first.stream().noneMatch(word -> word.is(Kind.AFTER_HEAD));
        return owned
                && plain
                && beside.size() == 1
                && beside.getFirst().capital()
                && !NounPhrase.isKnown(beside.getFirst());
    }

    /** "a man from Aln, West Marsh": what stands after the comma says where the place is. */
    private static boolean endsInPlace(List<Word> first, List<Word> beside) {
        int last = first.size() - 1;
        for (int i = last; i > 0; i--) {
            if (!first.get(i).capital()) {
                boolean place = first.get(i).isAny("in", "from", "at", "near", "outside") && i < last;
                boolean institution = NounPhrase.noun(first.get(last)) == NounPhrase.Noun.BODY;
                return place && !institution && beside.size() == 2 && last - i <= 2;
            }
        }
        return false;
    }

    /** "One of them, a nurse": the role stands beside. */
    private static SourceMention withRoleBeside(Text text, SourceMention mention, List<List<Word>> phrases) {
        Sourcing alone = mention.alone();
        boolean lacksRole = alone.kind() == Sourcing.Kind.UNNAMED
                && mention.form() != Form.PRONOUN
                && alone.role().isEmpty()
                && phrases.size() > 1;
        if (lacksRole && phrases.get(1).getFirst().is(Kind.ARTICLE)) {
            Sourcing beside = NounPhrase.read(text, phrases.get(1), false).alone();
            return new SourceMention(
                    mention.form(),
                    new Sourcing(alone.kind(), alone.count(), alone.several(), beside.role(), List.of()));
        }
        return mention;
    }

    private static boolean startsSentence(Text text, int start) {
        String value = text.toString();
        int i = start - 1;
        int least = Math.max(0, start - 20);
        while (i >= least && (Text.isSpace(value.charAt(i)) || "“”‘’\"'()[]«»-–—•*".indexOf(value.charAt(i)) >= 0)) {
            if (value.charAt(i) == '\n') {
                return true;
            }
            i--;
        }
        return i < least || ".!?:;".indexOf(value.charAt(i)) >= 0;
    }
}
