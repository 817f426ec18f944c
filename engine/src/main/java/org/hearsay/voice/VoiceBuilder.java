package org.hearsay.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.attribution.Relation;
import org.hearsay.text.MediaNames;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes voices of the things that sources stand for. */
final class VoiceBuilder {

    private static final Set<String> FIRST_PERSON = Lexicon.words("i me my mine myself");

    /** Pronouns that nobody in particular is meant by, or that aren't resolved. */
    private static final Set<String> UNRESOLVED =
            Lexicon.words("you we us our that which this these those what it they he she him her them whom who whose");

    private static final Set<String> RELATIVES = Lexicon.words("who whom whose which that and ,");

    private static final Set<String> INDEFINITE = Lexicon.words("a an some several another one");

    private static final Set<String> QUANTIFIERS =
            Lexicon.words("one some many most both several two three four five six few all none others another half");

    private final Tokens tokens;
    private final Resolver resolver;
    private final Statements statements;
    private static final Map<String, Gender> CALLED = Map.of("he", Gender.MALE, "she", Gender.FEMALE);

    /** How sure that is, against who spoke before. */
    private static final double IN_ONE_BREATH = 0.8;

    private final List<Relation> relations;
    private final Map<Integer, List<Mention>> byFirst = new HashMap<>();
    private final Coordination coordination;
    private final Papers papers;

    /** The entities that speak, with the spans that are mentions of theirs beside those they have. */
    private final IdentityHashMap<Entity, Set<Span>> speaking = new IdentityHashMap<>();

    private final List<Entity> order = new ArrayList<>();
    private final Map<Span, Entity> own = new HashMap<>();

    /** An entity that something belongs to. */
    private record Belonging(Entity entity, double probability) {}

    VoiceBuilder(
            Tokens tokens, List<Mention> mentions, Resolver resolver, Statements statements, List<Relation> relations) {
        this.tokens = tokens;
        this.resolver = resolver;
        this.statements = statements;
        this.relations = relations;
        for (Mention mention : mentions) {
            byFirst.computeIfAbsent(mention.first(), _ -> new ArrayList<>()).add(mention);
        }
        this.coordination = new Coordination(tokens, byFirst);
        this.papers = new Papers(tokens, resolver, statements, relations.size(), byFirst);
    }

    Voicing build(List<Span> heardThrough) {
        List<@Nullable Belonging> ofRelation = new ArrayList<>();
        for (int i = 0; i < relations.size(); i++) {
            ofRelation.add(ofRelation(i));
        }
        for (int i = 0; i < relations.size(); i++) {
            if (ofRelation.get(i) == null) {
                Belonging first = firstPerson(i, ofRelation);
                ofRelation.set(i, first != null ? first : inOneBreath(i, ofRelation));
            }
        }
        List<@Nullable Belonging> through = new ArrayList<>();
        for (Span span : heardThrough) {
            Mention head = Statements.head(tokens, span, byFirst);
            through.add(tokens.range(span).isEmpty() ? null : of(span, head));
        }
        return assemble(ofRelation, through);
    }

    private @Nullable Belonging ofRelation(int relation) {
        List<Span> source = relations.get(relation).source();
        if (source.isEmpty()) {
            return null;
        }
        Span whole = source.getFirst().cover(source.getLast());
        if (tokens.range(whole).isEmpty()) {
            return null;
        }
        return of(source.size() == 1 ? whole : source.getFirst(), statements.head(relation));
    }

    /** What a phrase with this head stands for; makes it a speaker. */
    private @Nullable Belonging of(Span source, @Nullable Mention head) {
        Span range = tokens.range(source);
        if (head != null && head.isPronoun() && range.length() == 1) {
            Entity entity = resolver.of(head);
            return entity == null ? null : new Belonging(speaker(entity), resolver.probability(head));
        }
        if (range.length() == 1 && FIRST_PERSON.contains(tokens.lower(range.start()))) {
            return null;
        }
        if (range.length() == 1 && UNRESOLVED.contains(tokens.lower(range.start()))) {
            return null;
        }
        if (head == null || isOfSeveral(range) || coordination.isOne(head, range)) {
            return new Belonging(ownEntity(source, range), 0.9);
        }
        Entity entity = resolver.of(head);
        if (entity == null) {
            return head.isPronoun() ? null : new Belonging(ownEntity(source, range), 0.7);
        }
        if (entity.isDoubtful()) {
            return null;
        }
        Entity author = papers.author(entity, head);
        if (author != null) {
            return new Belonging(speaker(author), 0.7);
        }
        Set<Span> spans = speaking.get(speaker(entity));
        if (head.form() == Mention.Form.NOMINAL && spans != null) {
            spans.add(phrase(source, range));
        }
        return new Belonging(entity, resolver.probability(head));
    }

    /** "one of them", "many of his supporters": not those that the "of" names. */
    private boolean isOfSeveral(Span range) {
        return QUANTIFIERS.contains(tokens.lower(range.start()))
                && tokens.lower(range.start() + 1).equals("of");
    }

    /** A source as it names a voice: without a dateline or "and" before it and without the "who" that it ends in. */
    private Span phrase(Span source, Span range) {
        Span whole = tokens.text().trim(source);
        int last = range.end() - 1;
        while (last > range.start() && RELATIVES.contains(tokens.lower(last))) {
            last--;
        }
        int first = range.start();
        while (first < last && tokens.lower(first).equals("and")) {
            first++;
        }
        int end = last < range.end() - 1 ? tokens.span(last, last).end() : whole.end();
        return new Span(
                Math.max(
                        whole.start(), tokens.span(range.start(), range.start()).start()),
                end);
    }

    private Entity ownEntity(Span source, Span range) {
        return own.computeIfAbsent(source, _ -> {
            Entity entity = new Entity();
            int last = range.start();
            while (last + 1 < range.end() && tokens.tag(last + 1).isNoun() && !tokens.isOwner(last)) {
                last++;
            }
            boolean one = tokens.lower(range.start()).equals("one");
            Mention head = Statements.head(tokens, source, byFirst);
            boolean several = !one
                    && (isOfSeveral(range)
                            || NounKinds.isPluralOfPerson(tokens.lower(last))
                            || isUnknownPeople(tokens.lower(last))
                            || (head != null && coordination.isOne(head, range)));
            Voice.Kind kind =
                    one ? Voice.Kind.PERSON : several ? Voice.Kind.GROUP : NounKinds.kind(tokens.lower(last), false);
            entity.add(
                    new Mention(
                            phrase(source, range),
                            range.start(),
                            last,
                            Mention.Form.NOMINAL,
                            kind,
                            Gender.UNKNOWN,
                            several,
                            Mention.Role.OTHER,
                            null,
                            false),
                    tokens);
            return speaker(entity);
        });
    }

    private static boolean isUnknownPeople(String noun) {
        return NounKinds.kind(noun, true) == Voice.Kind.UNKNOWN && NounKinds.endsLikePeople(noun);
    }

    private Entity speaker(Entity entity) {
        if (!speaking.containsKey(entity)) {
            speaking.put(entity, new TreeSet<>());
            order.add(entity);
        }
        return entity;
    }

    /** "I" within what somebody says is that somebody. */
    private @Nullable Belonging firstPerson(int relation, List<@Nullable Belonging> ofRelation) {
        List<Span> source = relations.get(relation).source();
        if (source.size() != 1) {
            return null;
        }
        Span range = tokens.range(source.getFirst());
        if (range.length() != 1 || !FIRST_PERSON.contains(tokens.lower(range.start()))) {
            return null;
        }
        int outer = statements.around(source.getFirst(), relation);
        Belonging speaker = outer < 0 ? null : ofRelation.get(outer);
        return speaker == null ? null : new Belonging(speaker.entity(), 0.9 * speaker.probability());
    }

    /**
     * "he added", where nothing else tells who: whoever spoke last before in the paragraph, if he may be called so and
     * nobody else who may is spoken of since.
     */
    private @Nullable Belonging inOneBreath(int relation, List<@Nullable Belonging> ofRelation) {
        List<Span> source = relations.get(relation).source();
        Span range = source.size() == 1 ? tokens.range(source.getFirst()) : new Span(0, 0);
        Gender gender = range.length() == 1 ? CALLED.get(tokens.lower(range.start())) : null;
        int before = gender == null ? -1 : spokeBefore(relation, range.start());
        Belonging last = before < 0 ? null : ofRelation.get(before);
        if (gender == null || last == null || !mayBeCalled(last.entity(), gender)) {
            return null;
        }
        int from = tokens.range(relations.get(before).source().getLast()).end();
        for (int at = from; at < range.start(); at++) {
            for (Mention mention : byFirst.getOrDefault(at, List.of())) {
                if (!tokens.isQuoted(at) && isAnother(mention, last.entity(), gender)) {
                    return null;
                }
            }
        }
        return new Belonging(last.entity(), IN_ONE_BREATH * last.probability());
    }

    /** The statement whose source stands last before a place in its paragraph, outside of quotations; -1 for none. */
    private int spokeBefore(int relation, int place) {
        int found = -1;
        int latest = -1;
        for (int i = 0; i < relations.size(); i++) {
            List<Span> source = relations.get(i).source();
            int at = source.isEmpty() ? place : tokens.range(source.getFirst()).start();
            boolean before = i != relation && at < place && at > latest && tokens.block(at) == tokens.block(place);
            if (before && !tokens.isQuoted(at)) {
                latest = at;
                found = i;
            }
        }
        return found;
    }

    private static boolean mayBeCalled(Entity entity, Gender gender) {
        return entity.kind() == Voice.Kind.PERSON
                && !Boolean.TRUE.equals(entity.plural())
                && entity.gender().agrees(gender);
    }

    private boolean isAnother(Mention mention, Entity last, Gender gender) {
        return !mention.isPronoun()
                && mention.kind() == Voice.Kind.PERSON
                && !Boolean.TRUE.equals(mention.plural())
                && mention.gender().agrees(gender)
                && resolver.of(mention) != last;
    }

    private Voicing assemble(List<@Nullable Belonging> ofRelation, List<@Nullable Belonging> through) {
        IdentityHashMap<Entity, Voice> made = new IdentityHashMap<>();
        for (Entity entity : order) {
            made.put(entity, voice(entity));
        }
        List<Entity> sorted = new ArrayList<>(order);
        sorted.sort(Comparator.comparing(entity -> first(made, entity)));
        IdentityHashMap<Entity, Integer> places = new IdentityHashMap<>();
        List<Voice> voices = new ArrayList<>();
        for (Entity entity : sorted) {
            Voice voice = made.get(entity);
            if (voice != null) {
                places.put(entity, voices.size());
                voices.add(voice);
            }
        }
        return new Voicing(voices, links(ofRelation, places), links(through, places));
    }

    private static Span first(IdentityHashMap<Entity, Voice> made, Entity entity) {
        Voice voice = made.get(entity);
        return voice == null ? new Span(0, 0) : voice.mentions().getFirst();
    }

    private static List<@Nullable VoiceLink> links(
            List<@Nullable Belonging> belongings, IdentityHashMap<Entity, Integer> places) {
        List<@Nullable VoiceLink> links = new ArrayList<>();
        for (Belonging belonging : belongings) {
            Integer place = belonging == null ? null : places.get(belonging.entity());
            links.add(belonging == null || place == null ? null : new VoiceLink(place, belonging.probability()));
        }
        return links;
    }

    private Voice voice(Entity entity) {
        TreeSet<Span> spans = new TreeSet<>(speaking.getOrDefault(entity, Set.of()));
        entity.mentions().forEach(mention -> spans.add(mention.span()));
        Span name = fullest(entity, spans);
        TreeSet<Span> outer = new TreeSet<>();
        for (Span span : spans) {
            // Of "the mayor" and "the mayor, who spent the night there" the longer one is the mention.
            if (outer.isEmpty() || !outer.last().contains(span)) {
                if (!outer.isEmpty() && span.contains(outer.last())) {
                    outer.removeLast();
                }
                outer.add(span);
            }
        }
        outer.add(name);
        return new Voice(kind(entity, name), name, isNamed(entity, name), List.copyOf(outer));
    }

    private Voice.Kind kind(Entity entity, Span name) {
        Span range = tokens.range(name);
        String last = range.isEmpty() ? "" : tokens.lower(range.end() - 1);
        boolean media = entity.kind() == Voice.Kind.ORGANISATION
                && (Lexicon.MEDIA.contains(last)
                        || MediaNames.isMedium(Lexicon.lower(tokens.text().slice(name))));
        return media ? Voice.Kind.MEDIA : entity.kind();
    }

    private boolean isNamed(Entity entity, Span name) {
        if (entity.isNamed()) {
            return true;
        }
        if (entity.kind() != Voice.Kind.ORGANISATION && entity.kind() != Voice.Kind.PLACE) {
            return false;
        }
        // A body with an office is told by what it is: "the police", "his ministry".
        Span range = tokens.range(name);
        return !range.isEmpty()
                && tokens.tag(range.start()) != WordClass.NUMBER
                && !INDEFINITE.contains(tokens.lower(range.start()));
    }

    private Span fullest(Entity entity, Set<Span> spans) {
        Span best = null;
        int most = 0;
        for (Mention mention : entity.mentions()) {
            Name name = mention.name();
            Span span = name != null ? name.span() : mention.span();
            boolean counts = entity.isNamed() ? name != null : !mention.isPronoun();
            int words = tokens.range(span).length();
            if (counts && words > most) {
                most = words;
                best = span;
            }
        }
        if (!entity.isNamed()) {
            for (Span span : spans) {
                int words = tokens.range(span).length();
                boolean pronoun = words == 1 && Tokens.PRONOUNS.contains(tokens.lower(tokens.at(span.start())));
                if (words > most && !pronoun) {
                    most = words;
                    best = span;
                }
            }
        }
        return best != null ? best : entity.mentions().getFirst().span();
    }
}
