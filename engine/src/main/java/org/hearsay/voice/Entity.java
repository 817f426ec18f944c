package org.hearsay.voice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.voice.Mention.Form;
import org.jspecify.annotations.Nullable;

/** What several mentions stand for together, while an article is being read. */
final class Entity {

    private final List<Mention> mentions = new ArrayList<>();

    /** The names and descriptions among the mentions. */
    private final List<Span> phrases = new ArrayList<>();

    /** The nouns that it was described by, in the singular: "minister", "union". */
    private final Set<String> heads = new HashSet<>();

    /** The words of its names and descriptions, in small letters. */
    private final Set<String> words = new HashSet<>();

    private final Set<String> texts = new HashSet<>();

    private Voice.Kind kind = Voice.Kind.UNKNOWN;
    private Gender gender = Gender.UNKNOWN;
    private @Nullable Boolean plural;
    private boolean named;

    private boolean onlyQuoted = true;

    private boolean doubtful;

    /** Whose it was said to be. */
    private final Set<Entity> owners = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The sentence in which it last spoke, or -1. */
    private int spoke = -1;

    /** Adds a mention with the nouns that describe it. */
    void add(Mention mention, Tokens tokens) {
        mentions.add(mention);
        onlyQuoted &= tokens.isQuoted(mention.head());
        if (mention.isPronoun()) {
            return;
        }
        Name name = mention.name();
        phrases.add(name != null ? name.span() : mention.span());
        texts.add(Lexicon.lower(tokens.text().slice(mention.span())));
        for (int i = mention.first(); i <= mention.head(); i++) {
            words.add(Titles.word(tokens.lower(i)));
        }
        if (mention.isName()) {
            words.addAll(Titles.behind(tokens, mention.head() + 1));
        }
        boolean stronger = mention.isName() && (!named || kind == Voice.Kind.UNKNOWN);
        if (kind == Voice.Kind.UNKNOWN || stronger) {
            kind = mention.kind() == Voice.Kind.UNKNOWN ? kind : mention.kind();
            plural = mention.plural();
        }
        named |= mention.isName();
        if (gender == Gender.UNKNOWN) {
            gender = mention.gender();
        }
        describe(mention, tokens);
    }

    /** Takes what a mention says of it. */
    void describe(Mention mention, Tokens tokens) {
        if (mention.form() == Form.JOINED) {
            return;
        }
        if (mention.form() == Form.NOMINAL) {
            heads.add(singularHead(mention, tokens));
            for (int i = mention.first(); i <= mention.head(); i++) {
                words.add(Titles.word(tokens.lower(i)));
            }
            return;
        }
        Name name = mention.name();
        int from = name == null ? mention.first() : tokens.at(name.span().start());
        for (int i = mention.first(); i < from; i++) {
            heads.add(Titles.noun(tokens.lower(i)));
        }
        if (mention.first() == from && Lexicon.TITLES.containsKey(tokens.lower(from - 1))) {
            heads.add(Titles.noun(tokens.lower(from - 1)));
        }
    }

    static String singularHead(Mention mention, Tokens tokens) {
        String head = tokens.lower(mention.head());
        return Boolean.TRUE.equals(mention.plural()) ? NounKinds.singular(head) : head;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Span> phrases() {
        return phrases;
    }

    Mention last() {
        return mentions.getLast();
    }

    Set<Entity> owners() {
        return owners;
    }

    Set<String> heads() {
        return heads;
    }

    Set<String> words() {
        return words;
    }

    Set<String> texts() {
        return texts;
    }

    Voice.Kind kind() {
        return kind;
    }

    Gender gender() {
        return gender;
    }

    void setGender(Gender known) {
        gender = known;
    }

    @Nullable
    Boolean plural() {
        return plural;
    }

    boolean isNamed() {
        return named;
    }

    /** Says that it may well be one of those that were told of before. */
    void setDoubtful() {
        doubtful = true;
    }

    /** Whether it may well be one of those that were told of before, and isn't known to be. */
    boolean isDoubtful() {
        return doubtful && !named;
    }

    /** Whether it was spoken of within quotations alone. */
    boolean isOnlyQuoted() {
        return onlyQuoted;
    }

    void spokeIn(int sentence) {
        spoke = sentence;
    }

    int spoke() {
        return spoke;
    }
}
