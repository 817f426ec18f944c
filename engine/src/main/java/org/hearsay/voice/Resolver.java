package org.hearsay.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.voice.AntecedentChooser.Candidate;
import org.hearsay.voice.AntecedentChooser.Choice;
import org.hearsay.voice.AntecedentChooser.Question;
import org.jspecify.annotations.Nullable;

/** Reads an article's mentions from the first to the last and brings those together that stand for the same. */
final class Resolver {

    /** The most candidates that are ranked for one mention; what was spoken of longer ago is seldom meant. */
    private static final int MOST_CANDIDATES = 14;

    /** How many of the things mentioned last are looked at for candidates. */
    private static final int MOST_LOOKED_AT = 150;

    /** What is described by more nouns than this was put together wrongly; they no longer find it. */
    private static final int MOST_HEADS = 40;

    /** How many of a candidate's mentions are shown to the chooser. */
    private static final int MOST_PHRASES = 8;

    /** Below this a pronoun stays unknown. */
    private static final double LEAST = 0.45;

    private static final Set<String> WHERE = Lexicon.words("in at near from");

    private static final Set<String> COPULAS = Lexicon.words("is was are were became remains be being been");

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final NameClusters clusters;
    private final AntecedentChooser chooser;
    private final Evidence evidence;
    private final Statements statements;

    private final IdentityHashMap<NameClusters.Cluster, Entity> ofCluster = new IdentityHashMap<>();
    private final IdentityHashMap<Mention, Entity> ofMention = new IdentityHashMap<>();
    private final IdentityHashMap<Mention, Double> probabilities = new IdentityHashMap<>();

    /** Everything that was mentioned, the latest last. */
    private final LinkedHashSet<Entity> latest = new LinkedHashSet<>();

    private final Map<String, Entity> latestOfHead = new HashMap<>();
    private final Map<String, Entity> latestOfText = new HashMap<>();
    private final Map<Integer, Mention> nameAt = new HashMap<>();
    private final Map<Integer, Mention> endingAt = new HashMap<>();

    Resolver(
            Tokens tokens,
            List<Mention> mentions,
            NameClusters clusters,
            Statements statements,
            AntecedentChooser chooser) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.clusters = clusters;
        this.statements = statements;
        this.chooser = chooser;
        this.evidence = new Evidence(tokens);
    }

    void resolve() {
        for (Mention mention : mentions) {
            if (mention.isName()) {
                nameAt.putIfAbsent(mention.first(), mention);
            }
        }
        for (Mention mention : mentions) {
            Entity entity = switch (mention.form()) {
                case NAME -> named(mention);
                case NOMINAL -> described(mention);
                case JOINED -> bare(mention);
                case PRONOUN -> pronoun(mention);
            };
            if (entity != null) {
                take(mention, entity);
            }
            if (mention.form() != Mention.Form.JOINED) {
                endingAt.merge(mention.head(), mention, (a, b) -> a.first() <= b.first() ? a : b);
            }
        }
    }

    /** What a mention stands for; null where that is unknown. */
    @Nullable
    Entity of(Mention mention) {
        return ofMention.get(mention);
    }

    /** How sure that is. */
    double probability(Mention mention) {
        return probabilities.getOrDefault(mention, 1.0);
    }

    private void take(Mention mention, Entity entity) {
        ofMention.put(mention, entity);
        boolean repeats = mention.isName()
                && !entity.mentions().isEmpty()
                && entity.last().span().overlaps(mention.span());
        if (repeats) {
            return;
        }
        entity.add(mention, tokens);
        latest.remove(entity);
        latest.add(entity);
        evidence.note(entity, mention, speaks(mention));
        if (!mention.isPronoun()) {
            if (entity.heads().size() <= MOST_HEADS) {
                entity.heads().forEach(head -> latestOfHead.put(head, entity));
            }
            latestOfText.put(Lexicon.lower(tokens.text().slice(mention.span())), entity);
        }
    }

    /** Whether a mention is a statement's source, or beside a verb of speech. */
    private boolean speaks(Mention mention) {
        if (statements.isSource(mention)) {
            return true;
        }
        return mention.role() == Mention.Role.SUBJECT
                && !tokens.isQuoted(mention.head())
                && (Speech.isVerb(tokens.lower(mention.head() + 1))
                        || Speech.isVerb(tokens.lower(mention.first() - 1)));
    }

    private @Nullable Entity named(Mention mention) {
        Name name = mention.name();
        NameClusters.Cluster cluster = name == null ? null : clusters.of(name);
        return cluster == null ? new Entity() : entity(cluster);
    }

    private Entity entity(NameClusters.Cluster cluster) {
        return ofCluster.computeIfAbsent(cluster, c -> {
            Entity entity = new Entity();
            entity.setGender(NameClusters.gender(c));
            return entity;
        });
    }

    private @Nullable Entity described(Mention mention) {
        Entity same = apposed(mention);
        if (same == null) {
            same = predicated(mention);
        }
        if (same != null) {
            // Such a phrase tells of it, and is no mention beside the one that it belongs to.
            same.describe(mention, tokens);
            ofMention.put(mention, same);
            for (String head : same.heads()) {
                latestOfHead.put(head, same);
            }
            return null;
        }
        AnaphorType type = type(mention);
        if (type != null && mention.definite()) {
            Entity chosen = ask(type, mention);
            return chosen != null ? chosen : new Entity();
        }
        return bare(mention);
    }

    /** A phrase that may stand for what the same words stood for before: "police", "Republicans", "the weather". */
    private Entity bare(Mention mention) {
        String text = Lexicon.lower(tokens.text().slice(mention.span()));
        boolean several = mention.kind() == Voice.Kind.GROUP || mention.kind() == Voice.Kind.ORGANISATION;
        WordClass first = tokens.tag(mention.first());
        boolean repeatable = mention.definite()
                || (several
                        && first != WordClass.NUMBER
                        && first != WordClass.DETERMINER
                        && tokens.tag(mention.head() + 1) != WordClass.PREPOSITION);
        Entity same = repeatable ? latestOfText.get(text) : null;
        return same != null ? same : new Entity();
    }

    private static @Nullable AnaphorType type(Mention mention) {
        return switch (mention.kind()) {
            case PERSON -> AnaphorType.PERSON;
            case ORGANISATION, PLACE, MEDIA -> AnaphorType.BODY;
            case GROUP -> AnaphorType.GROUP;
            case DOCUMENT -> AnaphorType.DOCUMENT;
            case UNKNOWN -> null;
        };
    }

    /** The name that a description stands beside: "the mayor, Jonna Reed", "Jonna Reed, 51, the mayor". */
    private @Nullable Entity apposed(Mention mention) {
        boolean fits = mention.kind() == Voice.Kind.PERSON || mention.kind() == Voice.Kind.ORGANISATION;
        if (!fits) {
            return null;
        }
        int comma = mention.first() - 1;
        // Where a source begins with the description, the name before it is not part of it.
        if (tokens.lower(comma).equals(",") && !statements.isSource(mention)) {
            int before = comma - 1;
            if (tokens.tag(before) == WordClass.NUMBER
                    && tokens.lower(before - 1).equals(",")) {
                before -= 2;
            }
            Mention name = endingAt.get(before);
            boolean inList = tokens.lower(mention.head() + 1).equals("and");
            // "In Chelsea, the mayor said": what stands behind a preposition of place is no mayor.
            boolean where = name != null && WHERE.contains(tokens.lower(name.first() - 1));
            if (name != null
                    && name.isName()
                    && name.kind() == mention.kind()
                    && agree(name, mention)
                    && !inList
                    && !where) {
                return ofMention.get(name);
            }
        }
        Mention name = nameAfter(mention);
        return name != null && name.kind() == mention.kind() && agree(name, mention) ? named(name) : null;
    }

    private static boolean agree(Mention one, Mention other) {
        return one.gender().agrees(other.gender());
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
        boolean closes = next.isEmpty() || Tagger.isMark(next) || Speech.isVerb(next);
        // "A spokeswoman for the buyer, Hall & Reed": the firm's name, cut in its midst.
        return closes && !next.equals("&") ? name : null;
    }

    /** The subject of "Corvo is a hydrologist". */
    private @Nullable Entity predicated(Mention mention) {
        int verb = mention.first() - 1;
        if (mention.kind() != Voice.Kind.PERSON || !COPULAS.contains(tokens.lower(verb))) {
            return null;
        }
        Mention subject = endingAt.get(verb - 1);
        Entity entity = subject == null ? null : ofMention.get(subject);
        return entity != null
                        && entity.kind() == Voice.Kind.PERSON
                        && entity.gender().agrees(mention.gender())
                ? entity
                : null;
    }

    private @Nullable Entity pronoun(Mention mention) {
        String lower = tokens.lower(mention.head());
        return switch (lower) {
            case "who", "whom", "whose" -> {
                Entity about = relative(mention);
                if (about != null) {
                    // It says nothing of how the thing is spoken of next.
                    ofMention.put(mention, about);
                    if (speaks(mention)) {
                        evidence.note(about, mention, true);
                    }
                }
                yield null;
            }
            case "he", "him", "his", "himself", "she", "her", "hers", "herself" -> ask(AnaphorType.PERSONAL, mention);
            case "they", "them", "their", "theirs", "themselves" -> ask(AnaphorType.PLURAL, mention);
            case "it", "its", "itself" -> ask(AnaphorType.NEUTER, mention);
            default -> null;
        };
    }

    /** What a relative clause is about: the nearest before it that may be a "who". */
    private @Nullable Entity relative(Mention mention) {
        int sentence = tokens.sentence(mention.head());
        Entity first = null;
        int looked = 0;
        for (int at = mention.head() - 1; at >= 0 && tokens.sentence(at) == sentence && looked < 40; at--, looked++) {
            Mention before = endingAt.get(at);
            if (before == null || before.isPronoun()) {
                continue;
            }
            boolean person = before.kind() == Voice.Kind.PERSON || before.kind() == Voice.Kind.GROUP;
            if (person) {
                return ofMention.get(before);
            }
            if (first == null && before.kind() == Voice.Kind.UNKNOWN) {
                first = ofMention.get(before);
            }
        }
        return first;
    }

    private @Nullable Entity ask(AnaphorType type, Mention mention) {
        List<Entity> entities = candidates(type, mention);
        List<Candidate> candidates = new ArrayList<>();
        boolean source = speaks(mention);
        boolean sameGender = false;
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            boolean inContent = statements.isInOwnContent(mention, entity.last().span());
            Set<Feature> features = evidence.of(mention, entity, i, source, inContent);
            if (!sameGender && features.contains(Feature.GENDER_SAME)) {
                features.add(Feature.GENDER_SAME_LATEST);
                sameGender = true;
            }
            candidates.add(new Candidate(phrases(entity), features));
        }
        markAlone(candidates);
        String text = Lexicon.lower(tokens.text().slice(mention.span()));
        Choice choice =
                chooser.choose(new Question(type, mention.span(), text, candidates, evidence.nothing(mention, source)));
        if (choice.index() < 0 || choice.probability() < LEAST) {
            probabilities.put(mention, choice.index() < 0 ? choice.probability() : 1 - choice.probability());
            return null;
        }
        Entity chosen = entities.get(choice.index());
        probabilities.put(mention, choice.probability());
        return chosen;
    }

    /** Marks the one candidate that was mentioned within two sentences, where there is but one. */
    private static void markAlone(List<Candidate> candidates) {
        List<Candidate> near = candidates.stream()
                .filter(candidate -> candidate.features().contains(Feature.SAME_SENTENCE)
                        || candidate.features().contains(Feature.SENTENCE_BEFORE))
                .toList();
        if (near.size() == 1) {
            near.getFirst().features().add(Feature.ALONE_NEAR);
        }
    }

    private static List<Span> phrases(Entity entity) {
        List<Span> phrases = entity.phrases();
        return phrases.subList(Math.max(0, phrases.size() - MOST_PHRASES), phrases.size());
    }

    /** What a mention may stand for, the latest first. */
    private List<Entity> candidates(AnaphorType type, Mention mention) {
        List<Entity> found = new ArrayList<>();
        int looked = 0;
        for (Entity entity : latest.reversed()) {
            if (found.size() == MOST_CANDIDATES || looked++ == MOST_LOOKED_AT) {
                break;
            }
            if (Agreement.fits(type, mention, entity)) {
                found.add(entity);
            }
        }
        if (!mention.isPronoun()) {
            Entity sameHead = latestOfHead.get(Entity.singularHead(mention, tokens));
            addFitting(type, mention, sameHead, found);
        }
        addFitting(type, mention, evidence.oftenest(), found);
        return found;
    }

    private static void addFitting(AnaphorType type, Mention mention, @Nullable Entity entity, List<Entity> found) {
        if (entity != null && !found.contains(entity) && Agreement.fits(type, mention, entity)) {
            found.add(entity);
        }
    }
}
