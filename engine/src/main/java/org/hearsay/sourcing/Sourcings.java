package org.hearsay.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.sourcing.SourceMention.Form;
import org.hearsay.sourcing.Sourcing.Kind;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Decides how each statement's voice stands behind it, from the words that give the source and from what is known of
 * the voice. Words that name, introduce or count by themselves decide alone; a pronoun, "the official" and "the
 * statement" take the sourcing of the voice that they stand for.
 */
public final class Sourcings {

    /** How many statements back an unresolved "the officials" is looked for. */
    private static final int REACH = 12;

    private final Text text;
    private final List<SourceMention> mentions;
    private final List<@Nullable Integer> voices;
    private final List<KnownVoice> known;
    private final List<Sourcing> decided = new ArrayList<>();

    private Sourcings(Text text, List<SourceMention> mentions, List<@Nullable Integer> voices, List<KnownVoice> known) {
        this.text = text;
        this.mentions = mentions;
        this.voices = voices;
        this.known = known;
    }

    /**
     * The sourcing of every statement of an article.
     *
     * @param mentions each statement's mention of its source, in the article's order
     * @param voices each statement's voice, as an index of {@code known}; null where that is unknown
     * @param known the article's voices
     * @return one sourcing for each mention
     * @throws IllegalArgumentException where there are not as many voices as mentions
     * @throws IndexOutOfBoundsException where a voice is none of the known ones
     */
    public static List<Sourcing> of(
            Text text, List<SourceMention> mentions, List<@Nullable Integer> voices, List<KnownVoice> known) {
        if (mentions.size() != voices.size()) {
            throw new IllegalArgumentException(mentions.size() + " mentions and " + voices.size() + " voices");
        }
        return new Sourcings(text, mentions, voices, known).decide();
    }

    private List<Sourcing> decide() {
        for (int i = 0; i < mentions.size(); i++) {
            Integer voice = voices.get(i);
            SourceMention mention = mentions.get(i);
            decided.add(voice == null ? withoutVoice(i, mention) : withVoice(mention, known.get(voice)));
        }
        return List.copyOf(decided);
    }

    private Sourcing withVoice(SourceMention mention, KnownVoice voice) {
        return switch (mention.form()) {
            case NONE, MEDIA -> mention.alone();
            case NAMED ->
                voice.what() == KnownVoice.What.MEDIUM && !Outlets.isWhoWorksThere(text, voice.fullest())
                        ? Sourcing.of(Kind.MEDIA)
                        : mention.alone();
            case UNNAMED -> ofIntroduced(mention, voice);
            case DOCUMENT -> mention.alone();
            case STATEMENT -> voice.what() == KnownVoice.What.DOCUMENT ? mention.alone() : ofVoice(mention, voice);
            case PRONOUN, NOMINAL -> ofVoice(mention, voice);
        };
    }

    /** "A farmer" whom the page names later is named; somebody who won't be named stays so, whoever it may be. */
    private Sourcing ofIntroduced(SourceMention mention, KnownVoice voice) {
        Integer one = mention.alone().count();
        boolean namedLater = voice.named()
                && one != null
                && one == 1
                && mention.alone().basis().isEmpty();
        return namedLater || isSurnameOf(mention, voice) ? Sourcing.of(Kind.NAMED) : mention.alone();
    }

    /** A surname that by its form might be for several people: "Mills", "Brians". */
    private boolean isSurnameOf(SourceMention mention, KnownVoice voice) {
        if (voice.what() != KnownVoice.What.PERSON
                || !voice.named()
                || !mention.alone().several()
                || mention.alone().role().isEmpty()) {
            return false;
        }
        Word surname = Word.of(text, mention.alone().role().getFirst(), 12).getLast();
        List<Word> name = Word.of(text, voice.fullest(), 12);
        for (int i = 1; i < name.size(); i++) {
            Word given = name.get(i - 1);
            if (name.get(i).lower().equals(surname.lower()) && given.capital() && !NounPhrase.isKnown(given)) {
                return surname.capital() && NounPhrase.noun(surname) != NounPhrase.Noun.GROUPS;
            }
        }
        return false;
    }

    private Sourcing ofVoice(SourceMention mention, KnownVoice voice) {
        if (voice.what() == KnownVoice.What.MEDIUM) {
            return Sourcing.of(Kind.MEDIA);
        }
        if (voice.what() == KnownVoice.What.DOCUMENT) {
            return Sourcing.of(Kind.DOCUMENT);
        }
        if (voice.named()) {
            return Sourcing.of(Kind.NAMED);
        }
        SourceMention fullest = SourceMention.of(text, voice.fullest());
        return switch (fullest.form()) {
            case PRONOUN, NONE ->
                mention.form() == Form.STATEMENT || isOne(voice.fullest())
                        ? mention.alone()
                        : unresolved(mention, text.slice(voice.fullest()));
            default -> inherited(mention, fullest.alone());
        };
    }

    /** "I" of whom the page has nothing else is whoever wrote it; "he" and "she" are mostly somebody whom it names. */
    private boolean isOne(Span fullest) {
        List<Word> words = Word.of(text, fullest, 12);
        // "She and her staff" have her name, "in his eyes" is what he thinks.
        boolean leads = words.size() > 2 && words.get(1).isAny("and");
        String who =
                leads || NounPhrase.isMind(words) ? text.slice(words.getFirst().span()) : text.slice(fullest);
        return switch (who.toLowerCase(Locale.ROOT)) {
            case "i", "me", "my", "he", "him", "his", "she", "her" -> true;
            case "both", "each", "both of them", "both of whom", "each of whom" -> true;
            default -> false;
        };
    }

    /** A voice of which the page has nothing but a pronoun ("they say it will rain") is nobody by name. */
    private static Sourcing unresolved(SourceMention mention, String fullest) {
        Sourcing alone = mention.alone();
        boolean thing = fullest.equalsIgnoreCase("it") || fullest.equalsIgnoreCase("its");
        return alone.kind() == Kind.NAMED
                ? NounPhrase.unnamed(mention.form() == Form.PRONOUN && !thing ? 1 : null, false, List.of())
                : alone;
    }

    /** What the words themselves tell, and for the rest what the mention that introduced the voice told. */
    private static Sourcing inherited(SourceMention mention, Sourcing from) {
        if (from.kind() != Kind.UNNAMED) {
            return from;
        }
        Sourcing own = mention.alone();
        boolean telling = mention.form() == Form.NOMINAL && own.kind() == Kind.UNNAMED;
        boolean countsItself = telling && own.count() != null;
        Integer count = countsItself ? own.count() : from.count();
        boolean several = countsItself ? own.several() : from.several();
        List<Span> role = telling && !own.role().isEmpty() ? own.role() : from.role();
        List<Span> basis = own.basis().isEmpty() ? from.basis() : own.basis();
        return new Sourcing(Kind.UNNAMED, count, several, role, basis);
    }

    /** The last statement before whose source fits, where nothing tells whom a mention stands for. */
    private Sourcing withoutVoice(int at, SourceMention mention) {
        if (mention.form() != Form.PRONOUN && !isPointing(mention)) {
            return mention.alone();
        }
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Sourcing before = decided.get(i);
            if (mention.form() == Form.NOMINAL && hasSameRole(mention, before)) {
                return inherited(mention, before);
            }
            boolean person = before.kind() == Kind.NAMED || before.kind() == Kind.UNNAMED;
            if (mention.form() == Form.PRONOUN && person && i == at - 1) {
                boolean agree = before.kind() == Kind.NAMED
                        || before.several() == mention.alone().several();
                return agree ? inherited(mention, before) : mention.alone();
            }
        }
        return mention.alone();
    }

    private static boolean isPointing(SourceMention mention) {
        return mention.form() == Form.NOMINAL
                && mention.alone().kind() == Kind.UNNAMED
                && !mention.alone().role().isEmpty();
    }

    /** Whether the last word of "the officials" is in the role that an earlier source had: "two officials". */
    private boolean hasSameRole(SourceMention mention, Sourcing before) {
        if (before.kind() != Kind.UNNAMED || before.role().isEmpty()) {
            return false;
        }
        String noun = lastWord(mention.alone().role().getFirst());
        return (" " + text.slice(before.role().getFirst()) + " ").contains(" " + noun + " ");
    }

    private String lastWord(Span role) {
        String words = text.slice(role);
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
