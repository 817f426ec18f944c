package org.hearsay.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a description is said of in the same breath: the name beside it, or the subject that it is told of. */
final class Appositions {

    private static final Set<String> WHERE = Lexicon.words("in at near from");

    private static final Set<String> WHO = Lexicon.words("who whom whose");

    private static final Set<String> COPULAS = Lexicon.words("is was are were became remains be being been");

    /** What is held of something: the secretary of state, the speaker of the house. */
    private static final Set<String> OFFICES = Lexicon.words("""
            secretary speaker director minister chief chairman chairwoman chair head president governor mayor leader
            ambassador founder co-founder""");

    private final Tokens tokens;
    private final Statements statements;
    private final Map<Integer, Mention> nameAt = new HashMap<>();
    private final Map<Integer, Mention> endingAt = new HashMap<>();

    Appositions(Tokens tokens, List<Mention> mentions, Statements statements) {
        this.tokens = tokens;
        this.statements = statements;
        for (Mention mention : mentions) {
            if (mention.isName()) {
                nameAt.putIfAbsent(mention.first(), mention);
            }
        }
    }

    /** Takes note of a mention that was read. */
    void note(Mention mention) {
        if (mention.form() != Mention.Form.JOINED) {
            endingAt.merge(mention.head(), mention, (a, b) -> a.first() <= b.first() ? a : b);
        }
    }

    /** The name that begins with a word; null where none does. */
    @Nullable
    Mention nameAt(int word) {
        return nameAt.get(word);
    }

    /** The mention read so far that ends with a word, the longest of several; null where none does. */
    @Nullable
    Mention endingAt(int word) {
        return endingAt.get(word);
    }

    /** The name that a description stands beside: "the mayor, Jonna Reed", "Jonna Reed, 51, the mayor". */
    @Nullable
    Mention nameBeside(Mention mention) {
        boolean fits = mention.kind() == Voice.Kind.PERSON || mention.kind() == Voice.Kind.ORGANISATION;
        if (!fits) {
            return null;
        }
        Mention before = nameBefore(mention);
        if (before != null) {
            return before;
        }
        Mention name = nameOfOffice(mention);
        if (name == null) {
            name = nameAfter(mention);
        }
        return name != null && agree(name, mention) ? name : null;
    }

    private @Nullable Mention nameBefore(Mention mention) {
        int comma = mention.first() - 1;
        // Where a source begins with the description, the name before it is not part of it.
        if (!tokens.lower(comma).equals(",") || statements.isSource(mention)) {
            return null;
        }
        int before = comma - 1;
        if (tokens.tag(before) == WordClass.NUMBER && tokens.lower(before - 1).equals(",")) {
            before -= 2;
        }
        Mention name = endingAt.get(before);
        boolean inList = tokens.lower(mention.head() + 1).equals("and");
        // "In Chelsea, the mayor said": what stands behind a preposition of place is no mayor.
        boolean where = name != null && WHERE.contains(tokens.lower(name.first() - 1));
        return name != null && name.isName() && agree(name, mention) && !inList && !where ? name : null;
    }

    private static boolean agree(Mention one, Mention other) {
        return one.kind() == other.kind() && one.gender().agrees(other.gender());
    }

    /** The name behind an office and what it is of: "former Secretary of State Jonna Reed". */
    private @Nullable Mention nameOfOffice(Mention mention) {
        int at = mention.head() + 1;
        if (!OFFICES.contains(tokens.lower(mention.head())) || !tokens.lower(at).equals("of")) {
            return null;
        }
        int limit = Math.min(at + 6, tokens.size());
        boolean office = false;
        for (at++; at < limit; at++) {
            Mention name = nameAt.get(at);
            if (name != null && name.kind() == Voice.Kind.PERSON) {
                return office ? name : null;
            }
            boolean word = tokens.tag(at).isNoun() || tokens.tag(at) == WordClass.DETERMINER;
            if (!word || Lexicon.TITLES.containsKey(tokens.lower(at)) || tokens.isOwner(at)) {
                return null;
            }
            office |= tokens.tag(at).isNoun();
        }
        return null;
    }

    /** The name behind a description, a comma, and perhaps what says where: "the mayor of Lower Hesk, Jonna Reed". */
    private @Nullable Mention nameAfter(Mention mention) {
        int at = mention.head() + 1;
        if (tokens.tag(at) == WordClass.PREPOSITION) {
            int limit = at + 7;
            while (at < limit && at < tokens.size() && tokens.tag(at) != WordClass.MARK) {
                at++;
            }
        }
        if (!tokens.lower(at).equals(",") || at + 1 >= tokens.size()) {
            return null;
        }
        Mention name = nameAt.get(at + 1);
        boolean pointing = mention.definite() || tokens.tag(mention.first()) == WordClass.DETERMINER;
        if (name == null || !pointing || tokens.sentence(name.head()) != tokens.sentence(mention.head())) {
            return null;
        }
        String next = tokens.lower(name.head() + 1);
        // "In a letter to the council, Jonna Reed said": the speaker is no council.
        boolean speaks = Speech.isVerb(next) && mention.role() != Mention.Role.OBLIQUE;
        // "A spokeswoman for the buyer, Hall & Reed": the firm's name, cut in its midst.
        boolean closes = next.isEmpty() || (Tagger.isMark(next) && !next.equals("&"));
        return closes || next.equals("of") || speaks ? name : null;
    }

    /**
     * The mention that says whose a description is: "Reed" of "Reed’s lawyer", "the Reed campaign" and "a lawyer
     * for Reed", "her" of "her lawyer".
     */
    @Nullable
    Mention ownerOf(Mention mention) {
        for (int at = mention.head() - 1; at >= mention.first(); at--) {
            Mention inside = endingAt.get(at);
            if (inside != null && inside.first() >= mention.first() && inside.role() == Mention.Role.OWNER) {
                return inside;
            }
            Mention name = nameAt.get(at);
            if (name != null && name.head() < mention.head()) {
                return name;
            }
        }
        String next = tokens.lower(mention.head() + 1);
        return next.equals("for") || next.equals("of") ? named(mention.head() + 2) : null;
    }

    /** The name that begins with a word, or behind it where that is "the". */
    private @Nullable Mention named(int word) {
        Mention name = nameAt.get(word);
        return name == null && tokens.lower(word).equals("the") ? nameAt.get(word + 1) : name;
    }

    /** Whether a description says whose it is. */
    static boolean isOwned(Tokens tokens, Mention mention) {
        for (int at = mention.first(); at < mention.head(); at++) {
            if (tokens.isOwner(at) || tokens.tag(at) == WordClass.POSSESSIVE) {
                return true;
            }
        }
        return false;
    }

    /** The subject of "Corvo is a hydrologist"; null of any other mention. */
    @Nullable
    Mention subjectOf(Mention mention) {
        int verb = mention.first() - 1;
        return mention.kind() == Voice.Kind.PERSON && COPULAS.contains(tokens.lower(verb))
                ? endingAt.get(verb - 1)
                : null;
    }

    /** What a relative clause is about: the nearest before its "who" or "which" that may be one; null for none. */
    @Nullable
    Mention about(Mention relative) {
        boolean person = WHO.contains(tokens.lower(relative.head()));
        int sentence = tokens.sentence(relative.head());
        Mention first = null;
        int looked = 0;
        for (int at = relative.head() - 1; at >= 0 && tokens.sentence(at) == sentence && looked < 40; at--, looked++) {
            Mention before = endingAt.get(at);
            if (before == null || before.isPronoun()) {
                continue;
            }
            boolean isPerson = before.kind() == Voice.Kind.PERSON;
            if (person ? isPerson || before.kind() == Voice.Kind.GROUP || isSetApart(before, relative) : !isPerson) {
                return before;
            }
            if (person && first == null && before.kind() == Voice.Kind.UNKNOWN) {
                first = before;
            }
        }
        return first;
    }

    /** "Guardian, who": a comma and "who" right behind a name that says nothing of where. */
    private boolean isSetApart(Mention before, Mention relative) {
        return before.isName()
                && before.kind() != Voice.Kind.PLACE
                && before.head() == relative.head() - 2
                && tokens.lower(relative.head() - 1).equals(",")
                && tokens.tag(before.first() - 1) != WordClass.PREPOSITION;
    }
}
