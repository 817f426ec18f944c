package org.hearsay.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.voice.Mention.Form;
import org.hearsay.voice.Mention.Role;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrases of an article: names, pronouns, and what is headed by a noun. */
final class Mentions {

    private static final Set<String> DEFINITE =
            Lexicon.words("the this that these those his her its their our my your both");

    private static final Set<String> THINGS = Lexicon.words("it its itself");
    private static final Set<String> SEVERAL =
            Lexicon.words("they them their theirs themselves we us our ours ourselves these those");

    /** Pronouns that stand for somebody before them, or for who speaks. */
    private static final Set<String> REFERRING = Lexicon.words("""
            i me my mine myself we us our ours ourselves he him his himself she her hers herself it its itself they them
            their theirs themselves who whom whose""");

    private static final Set<String> RELATIVES = Lexicon.words("which that");

    /** Owners come before what they own, then the longer of two. */
    private static final Comparator<Mention> IN_ORDER = Comparator.comparingInt(
                    (Mention mention) -> mention.span().start())
            .thenComparingInt(mention -> mention.role() == Role.OWNER ? 0 : 1)
            .thenComparing(
                    Comparator.comparingInt((Mention mention) -> mention.span().end())
                            .reversed());

    private final Tokens tokens;
    private final Roles roles;
    private final Genders genders;

    /** For each word the name it is part of. */
    private final @Nullable Name[] names;

    /** For the first words of sources the words that their first phrases end with, and the ends of the sources. */
    private final Map<Integer, Span> sources = new HashMap<>();

    /** Where a source is but a "which" or "that" which stands for what is told of before it. */
    private final Set<Integer> relatives = new HashSet<>();

    private final List<Mention> found = new ArrayList<>();

    /** The last phrase that is not part of another. */
    private @Nullable Mention outer;

    /** The first of the phrases that commas part, up to that one. */
    private @Nullable Mention list;

    private Mentions(Tokens tokens, List<Name> names, List<Span> sources) {
        this.tokens = tokens;
        this.roles = new Roles(tokens);
        this.names = new Name[tokens.size()];
        for (Name name : names) {
            Span range = tokens.range(name.span());
            for (int i = range.start(); i < range.end(); i++) {
                this.names[i] = name;
            }
        }
        this.genders = new Genders(tokens, this.names);
        sources.forEach(this::addSource);
    }

    /** A source is a phrase, whatever its words look like: up to a preposition, a comma or a clause. */
    private void addSource(Span source) {
        Span range = tokens.range(source);
        int last = range.start();
        while (last + 1 < range.end() && (tokens.isOwner(last) || (!endsPhrase(last + 1) && !describes(last + 1)))) {
            last++;
        }
        boolean pronoun = last == range.start() && Tokens.PRONOUNS.contains(tokens.lower(last));
        boolean relative = range.length() == 1
                && RELATIVES.contains(tokens.lower(last))
                && tokens.tag(last) == WordClass.RELATIVE
                && !tokens.startsSentence(last);
        if (relative) {
            relatives.add(last);
        }
        if (!range.isEmpty() && !pronoun && !endsPhrase(last)) {
            sources.put(range.start(), new Span(last, range.end()));
        }
    }

    /** "familiar with", "briefed on": what describes a noun from behind. */
    private boolean describes(int at) {
        return tokens.tag(at - 1).isNoun() && !tokens.tag(at).isNoun() && tokens.tag(at + 1) == WordClass.PREPOSITION;
    }

    private boolean endsPhrase(int at) {
        return switch (tokens.tag(at)) {
            case PREPOSITION, CONJUNCTION, RELATIVE, MARK, VERB, AUXILIARY ->
                !(tokens.tag(at) == WordClass.VERB && tokens.lower(at).endsWith("s"));
            default -> tokens.lower(at).equals("that") || tokens.lower(at).equals("and");
        };
    }

    /** The mentions in text order; of two that begin together an owner comes first, or else the longer. */
    static List<Mention> of(Tokens tokens, List<Name> names, List<Span> sources) {
        Mentions mentions = new Mentions(tokens, names, sources);
        for (Span sentence : tokens.sentences()) {
            mentions.outer = null;
            mentions.list = null;
            mentions.read(sentence);
        }
        mentions.found.sort(IN_ORDER);
        return List.copyOf(mentions.found);
    }

    private void read(Span sentence) {
        int at = sentence.start();
        while (at < sentence.end()) {
            String lower = tokens.lower(at);
            boolean pronoun =
                    names[at] == null && (REFERRING.contains(lower) || relatives.contains(at)) && !isInitialOf(at);
            if (pronoun) {
                found.add(pronoun(at));
            }
            boolean owner = pronoun && (tokens.tag(at) == WordClass.POSSESSIVE || sources.containsKey(at));
            if ((pronoun && !owner) || !begins(at)) {
                at++;
            } else {
                at = phrase(at, sentence.end());
            }
        }
    }

    /** "I" as a numeral or an initial: "World War I". */
    private boolean isInitialOf(int at) {
        return tokens.lower(at).equals("i")
                && (tokens.tag(at) == WordClass.NAME || tokens.tag(at) == WordClass.NUMBER)
                && names[Math.max(0, at - 1)] != null;
    }

    private boolean begins(int at) {
        if (names[at] != null || sources.containsKey(at)) {
            return true;
        }
        return switch (tokens.tag(at)) {
            case NOUN, PLURAL_NOUN, NAME, ADJECTIVE, DETERMINER, POSSESSIVE, NUMBER -> true;
            case PARTICIPLE ->
                tokens.tag(at + 1).isNoun() && !tokens.tag(at - 1).isFinite();
            // "Rising prices" at the beginning; "by asking citizens" is no phrase.
            case GERUND -> tokens.tag(at + 1).isNoun() && tokens.startsSentence(at);
            default -> false;
        };
    }

    private boolean goesOn(int first, int at) {
        if (names[at] != null) {
            return true;
        }
        return switch (tokens.tag(at)) {
            case NOUN, PLURAL_NOUN, NAME, ADJECTIVE, NUMBER -> true;
            case DETERMINER -> at == first + 1 && tokens.tag(first) == WordClass.DETERMINER;
            case PARTICIPLE, GERUND, ADVERB ->
                (at > first || tokens.tag(at) != WordClass.ADVERB)
                        && (tokens.tag(at + 1).isNoun() || tokens.tag(at + 1) == WordClass.ADJECTIVE);
            case CONJUNCTION, MARK -> joinsModifiers(first, at);
            // "The party’s presumed nominee": what is owned is no verb.
            case VERB ->
                at > first && tokens.isOwner(at - 1) && tokens.tag(at + 1).isNoun();
            default -> false;
        };
    }

    /** "former and current", "“false”": within a phrase that a determiner has begun. */
    private boolean joinsModifiers(int first, int at) {
        boolean hyphen = tokens.lower(at).equals("-") || tokens.lower(at).equals("/");
        return (tokens.tag(at - 1) == WordClass.ADJECTIVE && tokens.tag(at + 1) == WordClass.ADJECTIVE && at > first)
                || (hyphen && tokens.tag(at + 1).isNoun());
    }

    /** Reads the phrase that begins at a word; returns the word to go on from. */
    private int phrase(int first, int limit) {
        int last = -1;
        int at = first;
        while (at < limit && (at == first || goesOn(first, at))) {
            Name name = names[at];
            if (name != null && at > first && (isNoTitle(name, at) || beginsClause(name, at))) {
                break;
            }
            if (name != null) {
                int end = tokens.range(name.span()).end();
                add(nameOf(name, end - 1));
                last = Math.min(end, limit) - 1;
            } else if (tokens.tag(at).isNoun()) {
                last = at;
            }
            at = name != null ? Math.max(at + 1, last + 1) : at + 1;
            if (last == at - 1 && last >= 0 && tokens.isOwner(last)) {
                // What owns is a phrase by itself, and begins the larger one.
                if (name == null || tokens.range(name.span()).start() != first) {
                    add(of(first, last));
                }
            } else if (name != null && at < limit && endsAfterName(at)) {
                break;
            }
        }
        Span source = sources.get(first);
        if (source != null && source.start() < limit && (source.start() > last || last >= source.end())) {
            last = source.start();
        }
        if (last < 0) {
            return Math.max(at, first + 1);
        }
        Name name = names[last];
        if (!tokens.isOwner(last)) {
            if (name == null || tokens.range(name.span()).start() != first) {
                add(of(first, last));
            }
            join(found.getLast());
        }
        return last + 1;
    }

    /** Whether a person's name begins here that the words before it don't belong to: "Yesterday Mohamed". */
    private boolean isNoTitle(Name name, int at) {
        String before = tokens.lower(at - 1);
        return name.kind() == Name.Kind.PERSON
                && tokens.range(name.span()).start() == at
                && !tokens.isOwner(at - 1)
                && !Lexicon.TITLES.containsKey(before)
                && !NounKinds.isPerson(NounKinds.singular(before))
                && tokens.tag(at - 1) != WordClass.ADJECTIVE
                && tokens.tag(at - 1) != WordClass.DETERMINER;
    }

    /** Whether a name behind a plural is what its clause is about: "many people Wikinews observed". */
    private boolean beginsClause(Name name, int at) {
        return tokens.range(name.span()).start() == at
                && tokens.tag(at - 1) == WordClass.PLURAL_NOUN
                && names[at - 1] == null
                && !tokens.isOwner(at - 1)
                && !Lexicon.TITLES.containsKey(tokens.lower(at - 1));
    }

    /** After a name only nouns go on with the phrase: "the Brandt campaign". */
    private boolean endsAfterName(int at) {
        boolean noun = tokens.tag(at) == WordClass.NOUN || tokens.tag(at) == WordClass.PLURAL_NOUN;
        boolean nextNoun = tokens.tag(at + 1) == WordClass.NOUN || tokens.tag(at + 1) == WordClass.PLURAL_NOUN;
        return names[at] != null || !(noun || (tokens.tag(at) == WordClass.ADJECTIVE && nextNoun));
    }

    private void add(Mention mention) {
        found.add(mention);
    }

    /** Joins a phrase with those before it: "Lee and two neighbours", "Reed, Corvo and Stahl". */
    private void join(Mention mention) {
        Mention before = outer;
        Mention start = list;
        outer = mention;
        list = null;
        if (before == null || !isAlike(before, mention)) {
            return;
        }
        String mark = tokens.lower(before.head() + 1);
        String last = tokens.lower(mention.first() - 1);
        int between = mention.first() - before.head() - 1;
        if (between == 1 && mark.equals(",") && Coordination.isListed(before, mention)) {
            list = start != null ? start : before;
        } else if (last.equals("and") && (between == 1 || (between == 2 && mark.equals(",") && start != null))) {
            outer = joined(start != null ? start : before, mention);
            add(outer);
        }
    }

    private Mention joined(Mention first, Mention last) {
        return new Mention(
                tokens.span(first.first(), last.head()),
                first.first(),
                last.head(),
                Form.JOINED,
                Voice.Kind.GROUP,
                Gender.NEUTER,
                true,
                roles.of(first.first(), last.head()),
                null,
                false);
    }

    /** Whether two phrases may be told of together. */
    private boolean isAlike(Mention before, Mention mention) {
        return (isPeople(before) ? isPeople(mention) : isBody(before) && isBody(mention))
                && !Coordination.isOneWith(tokens, before, mention);
    }

    private static boolean isPeople(Mention mention) {
        return mention.kind() == Voice.Kind.PERSON || mention.kind() == Voice.Kind.GROUP;
    }

    private static boolean isBody(Mention mention) {
        return mention.kind() == Voice.Kind.ORGANISATION
                || mention.kind() == Voice.Kind.PLACE
                || (mention.isName() && mention.kind() == Voice.Kind.UNKNOWN);
    }

    private Mention nameOf(Name name, int last) {
        int first = tokens.range(name.span()).start();
        Voice.Kind kind = NounKinds.kind(name);
        Gender gender = kind == Voice.Kind.PERSON
                ? genders.ofName(first, last)
                : kind == Voice.Kind.UNKNOWN ? Gender.UNKNOWN : Gender.NEUTER;
        return new Mention(
                tokens.span(first, last),
                first,
                last,
                Form.NAME,
                kind,
                gender,
                null,
                roles.of(first, last),
                name,
                true);
    }

    /** A phrase that a noun heads, or a name with words before it. */
    private Mention of(int first, int last) {
        Name name = names[last];
        if (name != null) {
            int from = tokens.range(name.span()).start();
            Mention inner = nameOf(name, last);
            Gender gender = inner.gender();
            for (int i = first; i < from && gender == Gender.UNKNOWN && inner.kind() == Voice.Kind.PERSON; i++) {
                gender = NounKinds.gender(tokens.lower(i));
            }
            return new Mention(
                    tokens.span(first, last),
                    first,
                    last,
                    Form.NAME,
                    inner.kind(),
                    gender,
                    inner.plural(),
                    roles.of(first, last),
                    name,
                    true);
        }
        String head = tokens.lower(last);
        boolean plural = tokens.tag(last) == WordClass.PLURAL_NOUN
                || NounKinds.isSeveral(head)
                || (tokens.tag(last) != WordClass.NOUN && NounKinds.isPluralOfPerson(head))
                || (NounKinds.endsLikePeople(head) && speaks(first, last));
        Voice.Kind kind = NounKinds.kind(head, plural);
        if (kind == Voice.Kind.UNKNOWN && plural && NounKinds.endsLikePeople(head) && speaks(first, last)) {
            kind = Voice.Kind.GROUP;
        }
        Gender gender = kind == Voice.Kind.PERSON
                ? genders.ofNoun(head, last)
                : kind == Voice.Kind.UNKNOWN ? Gender.UNKNOWN : Gender.NEUTER;
        boolean definite = DEFINITE.contains(tokens.lower(first)) || hasOwner(first, last);
        return new Mention(
                tokens.span(first, last),
                first,
                last,
                Form.NOMINAL,
                kind,
                gender,
                plural,
                roles.of(first, last),
                null,
                definite);
    }

    /** Whether a phrase is a source, or stands right before a verb of saying. */
    private boolean speaks(int first, int last) {
        return sources.containsKey(first) || Speech.isVerb(tokens.lower(last + 1));
    }

    private boolean hasOwner(int first, int last) {
        for (int i = first; i < last; i++) {
            if (tokens.isOwner(i)) {
                return true;
            }
        }
        return false;
    }

    private Mention pronoun(int at) {
        String lower = tokens.lower(at);
        Gender gender = THINGS.contains(lower) ? Gender.NEUTER : Genders.ofPronoun(lower);
        boolean several = SEVERAL.contains(lower);
        boolean person = gender == Gender.MALE || gender == Gender.FEMALE;
        Voice.Kind kind = person ? Voice.Kind.PERSON : several ? Voice.Kind.GROUP : Voice.Kind.UNKNOWN;
        Role role = tokens.tag(at) == WordClass.POSSESSIVE ? Role.OWNER : roles.of(at, at);
        return new Mention(tokens.span(at, at), at, at, Form.PRONOUN, kind, gender, several, role, null, true);
    }
}
