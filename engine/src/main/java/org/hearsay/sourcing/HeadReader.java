package org.hearsay.sourcing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.sourcing.Lexicon.Kind;
import org.hearsay.sourcing.NounPhrase.Noun;
import org.hearsay.sourcing.SourceMention.Form;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads a noun phrase with one head. */
final class HeadReader {

    private static final Pattern ABSTRACT =
            Pattern.compile("(?:tion|sion|ment|ness|ity|ance|ence|ism|sis|ing|dom|ship|logy|ure|age)$");

    private static final Pattern ADJECTIVE =
            Pattern.compile("..(?:ed|ful|less|ous|ive)$|^(?:poor|rich|dead|young|old|wealthy|sick|blind)$");

    private static final Pattern MANY = Pattern.compile("(?:ese|ish|ch|ss)$");

    private static final Set<String> TOLD_BEFORE = Set.of(("men women candidates nominees leaders presidents ministers"
                    + " governments countries nations states parties campaigns camps companies senators rivals sides")
            .split(" ", -1));

    private final Text text;
    private final List<Word> words;
    private final boolean startsSentence;
    private final Amount amount;

    /** The head without its amount. */
    private final List<Word> head;

    private final int headEnd;

    HeadReader(Text text, List<Word> words, int headEnd, boolean startsSentence) {
        this.text = text;
        this.words = words;
        this.headEnd = headEnd;
        this.startsSentence = startsSentence;
        this.amount = Amount.of(words.subList(0, headEnd));
        this.head = words.subList(amount.length(), headEnd);
    }

    SourceMention read() {
        if (head.isEmpty()) {
            return ofAmount();
        }
        Word last = head.getLast();
        boolean afterThe =
                amount.length() > 0 && words.get(amount.length() - 1).lower().equals("the");
        if (Outlets.isName(head, afterThe) && !isIndefinite()) {
            return SourceMention.of(Form.MEDIA, Sourcing.Kind.MEDIA);
        }
        if (isMediumBeforeName() || Outlets.endInBody(head) || Outlets.isAgencyInSmallLetters(head)) {
            return SourceMention.of(Form.MEDIA, Sourcing.Kind.MEDIA);
        }
        SourceMention sense = NounSense.read(words, headEnd, amount, head);
        if (sense != null) {
            return sense;
        }
        Noun noun = NounPhrase.noun(last);
        if (noun == Noun.UNKNOWN && isNumbered()) {
            noun = NounPhrase.noun(head.getFirst());
            return ofNoun(noun);
        }
        if (isBodyBeforeName()) {
            return SourceMention.of(Form.NAMED, Sourcing.Kind.NAMED);
        }
        if ((last.capital() && (isName(noun) || isSurname(noun))) || isOfficeBeforeName()) {
            return SourceMention.of(Form.NAMED, Sourcing.Kind.NAMED);
        }
        return ofNoun(noun);
    }

    /** "the broadcaster KRT", "the daily Novi Den", "state news agency KRT": the noun right before the name tells. */
    private boolean isMediumBeforeName() {
        int name = nameStart();
        Word noun = beforeName();
        return noun != null
                && !noun.lower().endsWith("s")
                && (Outlets.endInBody(head.subList(0, name))
                        || (Outlets.isNoun(noun)
                                && !noun.isAny(
                                        "media",
                                        "press",
                                        "column",
                                        "article",
                                        "story",
                                        "editorial",
                                        "headline",
                                        "coverage")));
    }

    /** "the advocacy group Farmers for Clean Rivers": the name follows what it is of. */
    private boolean isBodyBeforeName() {
        Word noun = beforeName();
        return noun != null
                && !noun.capital()
                && !noun.possessive()
                && NounPhrase.noun(noun) == Noun.BODY
                && NounPhrase.noun(head.getLast()) != Noun.PERSON;
    }

    /** The word before the capitalised ones at the head's end, or the first of them; null where there are none. */
    private @Nullable Word beforeName() {
        int name = nameStart();
        return name < head.size() ? head.get(name - 1) : null;
    }

    /** Where the capitalised words at the head's end begin, the first word left out. */
    private int nameStart() {
        int name = head.size();
        while (name > 1 && head.get(name - 1).capital()) {
            name--;
        }
        return name;
    }

    /** "one", "the other", "both", "this". */
    private SourceMention ofAmount() {
        String last = words.get(headEnd - 1).lower();
        if (last.equals("both")) {
            return SourceMention.of(Form.PRONOUN, Sourcing.Kind.NAMED);
        }
        if (last.equals("other") || last.equals("another")) {
            return new SourceMention(Form.UNNAMED, NounPhrase.unnamed(1, false, List.of()));
        }
        if (amount.definite() && amount.count() == null) {
            return SourceMention.of(Form.PRONOUN, Sourcing.Kind.NAMED);
        }
        return new SourceMention(Form.UNNAMED, NounPhrase.unnamed(amount.count(), amount.several(), List.of()));
    }

    /** "Report no. 3", "Order 66". */
    private boolean isNumbered() {
        return head.size() > 1
                && head.size() <= 3
                && Lexicon.number(head.getLast().lower()) != null;
    }

    private boolean isIndefinite() {
        return !amount.definite() && (amount.count() != null || amount.several());
    }

    /** Whether the last word, which has a capital, is or ends a name. */
    private boolean isName(Noun noun) {
        Word last = head.getLast();
        Word before = head.size() > 1 ? head.get(head.size() - 2) : null;
        boolean afterName = before != null && before.capital() && !before.possessive();
        return switch (noun) {
            case UNKNOWN -> isUnknownName();
            // "Tim Cook", but "a Pentlow Spokesman", "the Alnish Prime Minister".
            case PERSON ->
                afterName
                        && !last.is(Kind.OFFICE)
                        && !isIndefinite()
                        && !amount.definite()
                        && (isUnknown(before) || (head.size() == 2 && !startsSentence));
            case GROUP -> amount.length() == 0 && (afterName ? isUnknown(before) : head.size() == 1 && !startsSentence);
            // "Jimmy Page", "Bill": a text would have a "the".
            case DOCUMENT, STATEMENT, MEDIA, CROWD ->
                amount.length() == 0
                        && (afterName
                                ? isUnknown(before)
                                : head.size() == 1
                                        && isSingular(last)
                                        && (!startsSentence || last.isAny("bill", "page", "case", "law", "post")));
            // "a divided Supreme Court" is the court, "a Senate Committee" is one of several.
            case BODY ->
                isIndefinite()
                        ? afterName && !head.getFirst().capital()
                        : afterName || !startsSentence || amount.length() > 0;
            case BODIES -> !isIndefinite() && afterName;
            // "the Aln Workers of the World"
            // and "Citizens for Clean Rivers"
            case PEOPLE -> (afterName && amount.definite() && isFollowedByOfName()) || isNamedForCause();
            case GROUPS -> isNamedForCause();
        };
    }

    /** "Cook said", "Hunter, meanwhile": one person would have an article. */
    private boolean isSurname(Noun noun) {
        return noun == Noun.PERSON
                && amount.length() == 0
                && head.size() == 1
                && head.getLast().is(Kind.SURNAME);
    }

    private boolean isFollowedByOfName() {
        return headEnd + 1 < words.size()
                && words.get(headEnd).lower().equals("of")
                && words.get(headEnd + 1).capital();
    }

    /** "Citizens for Clean Rivers", "Mothers Against Floods": a body that is named for what it is for. */
    private boolean isNamedForCause() {
        return amount.length() == 0
                && head.size() <= 2
                && head.stream().allMatch(Word::capital)
                && headEnd + 1 < words.size()
                && words.get(headEnd).isAny("for", "against", "without")
                && words.get(headEnd + 1).capital();
    }

    /** "Secretary of State Mara Quell", "chief of staff Mara Quell": the name follows what the office is of. */
    private boolean isOfficeBeforeName() {
        int at = headEnd;
        if (at + 2 >= words.size()
                || !words.get(at).lower().equals("of")
                || !head.getLast().is(Kind.OFFICE)) {
            return false;
        }
        boolean known = words.get(at + 1)
                .isAny("state", "staff", "defense", "defence", "justice", "labor", "labour", "education");
        return known && words.get(at + 2).capital() && isUnknown(words.get(at + 2));
    }

    private static boolean isUnknown(@Nullable Word word) {
        return word != null && !NounPhrase.isKnown(word);
    }

    private static boolean isSingular(Word word) {
        return !word.lower().endsWith("s");
    }

    /** Whether a capitalised word that no list knows is a name here. */
    private boolean isUnknownName() {
        Word last = head.getLast();
        boolean plural = isPlural(last.lower());
        if (isIndefinite()) {
            // "a spokeswoman Ann Lee" and "a defiant Lee", but "an Alner" and "two Alners".
            return head.stream().anyMatch(word -> !word.capital() && NounPhrase.noun(word) == Noun.PERSON)
                    || (head.size() > 1 && !plural && !head.getFirst().capital() && !isOfPlace(last.lower()));
        }
        boolean alone = head.size() == 1 && amount.length() == 0;
        if (alone && startsSentence && plural && occursInLowerCase(last)) {
            return false;
        }
        return !(plural && isOfPlace(last.lower().substring(0, last.lower().length() - 1)));
    }

    /** Whether a word is made like those for people of a place or a creed. */
    private static boolean isOfPlace(String word) {
        return word.length() > 4
                && (word.endsWith("ian") || word.endsWith("ean") || word.endsWith("ist") || word.endsWith("ite"));
    }

    private boolean occursInLowerCase(Word word) {
        int from = Math.max(0, word.span().start() - 20_000);
        int to = Math.min(text.length(), word.span().end() + 20_000);
        int at = text.toString().indexOf(" " + word.lower(), from);
        return at >= 0 && at < to;
    }

    private static boolean isPlural(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    }

    private SourceMention ofNoun(Noun noun) {
        return switch (noun) {
            case PERSON -> ofPerson();
            case PEOPLE -> people(amount.definite() ? Form.NOMINAL : Form.UNNAMED);
            case GROUPS -> people(Form.UNNAMED);
            case GROUP -> ofGroup();
            case CROWD -> ofCrowd();
            case BODY -> ofBody();
            case BODIES -> people(amount.definite() ? Form.NOMINAL : Form.UNNAMED);
            case DOCUMENT -> ofDocument();
            case STATEMENT -> SourceMention.of(pointsBack() ? Form.STATEMENT : Form.DOCUMENT, Sourcing.Kind.DOCUMENT);
            case MEDIA -> ofMedia();
            case UNKNOWN -> ofUnknown();
        };
    }

    /** "the statement", "its latest statement", "the ministry’s statement"; a text that "a" introduces is itself the source. */
    private boolean pointsBack() {
        return amount.definite() || head.stream().anyMatch(Word::possessive);
    }

    private SourceMention ofPerson() {
        Word last = head.getLast();
        if (isIndefinite() && !(amount.several() && amount.count() == null)) {
            return amount.several() ? people(Form.UNNAMED) : person(Form.UNNAMED);
        }
        boolean ownedByName = head.stream().anyMatch(Word::possessive);
        boolean points = amount.definite() || ownedByName;
        boolean ofAge = Amount.isAge(head, 0)
                || head.stream().anyMatch(word -> word.lower().endsWith("-year-old"));
        if ((last.is(Kind.OFFICE) || ofAge) && !amount.owned()) {
            return new SourceMention(
                    Form.NOMINAL, new Sourcing(Sourcing.Kind.NAMED, null, false, List.of(), List.of()));
        }
        return person(points ? Form.NOMINAL : Form.UNNAMED);
    }

    private SourceMention person(Form form) {
        return new SourceMention(form, NounPhrase.unnamed(1, false, Role.of(words, head, headEnd)));
    }

    /** "Both men", "the two candidates": two who were named before, where nothing else is known of them. */
    private boolean areToldBefore() {
        String last = head.getLast().lower();
        boolean two = words.getFirst().lower().equals("both")
                || (amount.definite() && Integer.valueOf(2).equals(amount.count()));
        boolean ofKind = words.getFirst().lower().equals("both") && NounPhrase.noun(head.getLast()) == Noun.GROUPS;
        return two && head.size() <= 3 && (ofKind || TOLD_BEFORE.contains(last));
    }

    private SourceMention people(Form form) {
        if (areToldBefore()) {
            return SourceMention.of(Form.NOMINAL, Sourcing.Kind.NAMED);
        }
        Integer count = amount.count() != null && amount.count() > 1 ? amount.count() : null;
        return new SourceMention(form, NounPhrase.unnamed(count, true, Role.of(words, head, headEnd)));
    }

    private SourceMention ofGroup() {
        if (amount.definite() && !amount.owned()) {
            return SourceMention.of(Form.NOMINAL, Sourcing.Kind.NAMED);
        }
        // "curious Chinese", "British and Alners": words that are the same for one and for many
        boolean bare = amount.length() == 0
                && (head.size() > 1 || !startsSentence)
                && MANY.matcher(head.getLast().lower()).find();
        return amount.several() || bare ? people(Form.UNNAMED) : person(Form.UNNAMED);
    }

    private SourceMention ofCrowd() {
        Integer number = Lexicon.number(head.getLast().lower());
        Form form = amount.definite() ? Form.NOMINAL : Form.UNNAMED;
        return new SourceMention(form, NounPhrase.unnamed(number, true, Role.of(words, head, headEnd)));
    }

    private SourceMention ofBody() {
        if (head.getLast().isAny("board", "page", "desk") && head.stream().anyMatch(word -> word.isAny("editorial"))) {
            return SourceMention.of(Form.MEDIA, Sourcing.Kind.MEDIA);
        }
        if (isIndefinite()) {
            // One body isn't a number of people: "an arbitration panel" has no count.
            return amount.several()
                    ? people(Form.UNNAMED)
                    : new SourceMention(Form.UNNAMED, NounPhrase.unnamed(null, false, Role.of(words, head, headEnd)));
        }
        boolean named = head.subList(0, head.size() - 1).stream().anyMatch(word -> word.capital() && isUnknown(word));
        return SourceMention.of(named ? Form.NAMED : Form.NOMINAL, Sourcing.Kind.NAMED);
    }

    /** "her column" and "Quell’s article" are theirs; other media's are the medium's. */
    private SourceMention ofMedia() {
        boolean written = head.getLast().isAny("op-ed", "column", "article", "blog", "book", "editorial");
        boolean ofMedium = head.stream().anyMatch(word -> word.possessive() && Outlets.isNoun(word));
        boolean owned = !ofMedium && (amount.owned() || head.stream().anyMatch(Word::possessive));
        return written && owned
                ? SourceMention.of(Form.DOCUMENT, Sourcing.Kind.DOCUMENT)
                : SourceMention.of(Form.MEDIA, Sourcing.Kind.MEDIA);
    }

    private SourceMention ofDocument() {
        boolean ofMedia = head.size() > 1
                && head.getLast().lower().startsWith("report")
                && head.subList(0, head.size() - 1).stream().anyMatch(word -> word.is(Kind.MEDIA_WORD));
        return ofMedia
                ? SourceMention.of(Form.MEDIA, Sourcing.Kind.MEDIA)
                : SourceMention.of(Form.DOCUMENT, Sourcing.Kind.DOCUMENT);
    }

    private SourceMention ofUnknown() {
        String last = head.getLast().lower();
        boolean definite = amount.definite();
        if (last.endsWith("-year-old") && definite) {
            return SourceMention.of(Form.NOMINAL, Sourcing.Kind.NAMED);
        }
        if (amount.several() || isPlural(last)) {
            return people(definite ? Form.NOMINAL : Form.UNNAMED);
        }
        if (head.getLast().is(Kind.EVENT)) {
            return new SourceMention(Form.UNNAMED, NounPhrase.unnamed(null, false, List.of()));
        }
        if (isAbstract(last)) {
            return SourceMention.of(Form.DOCUMENT, Sourcing.Kind.DOCUMENT);
        }
        if (definite && isAdjective(last)) {
            return people(Form.UNNAMED);
        }
        return person(definite ? Form.NOMINAL : Form.UNNAMED);
    }

    private static boolean isAbstract(String word) {
        return word.length() > 5 && ABSTRACT.matcher(word).find();
    }

    /** "the unemployed", "the faithful": several people by what they have in common. */
    static boolean isAdjective(String word) {
        return ADJECTIVE.matcher(word).find();
    }
}
