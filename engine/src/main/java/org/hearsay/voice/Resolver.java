package org.hearsay.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

    /** Below this a mention stays by itself, and a pronoun unknown. */
    private static final double LEAST = 0.45;

    /** The same for "it", which stands for too many sorts of things. */
    private static final double LEAST_OF_THINGS = 0.6;

    /** Below this a description is not known to be the person that it likely is, and none by itself. */
    private static final double LEAST_OF_PERSONS = 0.55;

    /** The descriptions that were left in doubt so. */
    private final Set<Mention> doubted = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final NameClusters clusters;
    private final AntecedentChooser chooser;
    private final Roles roles;
    private final Evidence evidence;
    private final DescriptionEvidence descriptions;
    private final Statements statements;
    private final Appositions appositions;
    private final ContentNames contentNames;

    private final IdentityHashMap<NameClusters.Cluster, Entity> ofCluster = new IdentityHashMap<>();
    private final IdentityHashMap<Mention, Entity> ofMention = new IdentityHashMap<>();
    private final IdentityHashMap<Mention, Double> probabilities = new IdentityHashMap<>();

    /** Everything that was mentioned, the latest last. */
    private final LinkedHashSet<Entity> latest = new LinkedHashSet<>();

    private final Map<String, Entity> latestOfHead = new HashMap<>();
    private final Map<String, Entity> latestOfText = new HashMap<>();

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
        this.appositions = new Appositions(tokens, mentions, statements);
        this.contentNames = new ContentNames(mentions, statements);
        this.roles = new Roles(tokens);
        this.evidence = new Evidence(tokens);
        this.descriptions = new DescriptionEvidence(tokens);
    }

    void resolve() {
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
            appositions.note(mention);
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
        if (mention.form() == Mention.Form.NOMINAL) {
            Entity owner = owner(mention);
            if (owner != null && owner != entity) {
                entity.owners().add(owner);
            }
        }
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
                && (Speech.isVerb(tokens.lower(mention.head() + 1)) || roles.isInverted(mention.first()));
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
            if (speaks(mention)) {
                evidence.note(same, mention, true);
            }
            for (String head : same.heads()) {
                latestOfHead.put(head, same);
            }
            return null;
        }
        AnaphorType type = type(mention);
        if (type != null && mention.definite()) {
            Entity chosen = ask(type, mention);
            Entity entity = chosen != null ? chosen : new Entity();
            if (chosen == null && doubted.contains(mention)) {
                entity.setDoubtful();
            }
            return entity;
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

    /** The name that a description stands beside. */
    private @Nullable Entity apposed(Mention mention) {
        Mention name = appositions.nameBeside(mention);
        Entity entity = name == null ? null : ofMention.get(name);
        return entity != null || name == null ? entity : named(name);
    }

    private @Nullable Entity predicated(Mention mention) {
        Mention subject = appositions.subjectOf(mention);
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
            case "who", "whom", "whose", "which", "that" -> {
                Mention before = appositions.about(mention);
                Entity about = before == null ? null : ofMention.get(before);
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

    private @Nullable Entity ask(AnaphorType type, Mention mention) {
        boolean source = speaks(mention);
        Entity owner = mention.isPronoun() ? null : owner(mention);
        List<Entity> entities = candidates(type, mention, source, owner);
        List<Candidate> candidates = new ArrayList<>();
        boolean sameGender = false;
        boolean sameHead = false;
        boolean likeIt = false;
        int begin = Math.min(mention.first(), tokens.at(statements.start(mention)));
        Set<Entity> inContent = named(contentNames.of(mention));
        for (int i = 0; i < entities.size(); i++) {
            Entity entity = entities.get(i);
            boolean inOwn = statements.isInOwnContent(mention, entity.last().span());
            Set<Feature> features = evidence.of(mention, entity, i, source, inOwn, begin);
            if (inContent.contains(entity)) {
                features.add(Feature.NAMED_IN_CONTENT);
            }
            if (!mention.isPronoun()) {
                descriptions.add(mention, entity, owner, features);
                if (!sameHead && features.contains(Feature.HEAD_SAME)) {
                    features.add(Feature.HEAD_SAME_LATEST);
                    sameHead = true;
                }
                likeIt |= DescriptionEvidence.isLikeIt(features);
            }
            if (!sameGender && features.contains(Feature.GENDER_SAME)) {
                features.add(Feature.GENDER_SAME_LATEST);
                sameGender = true;
            }
            candidates.add(new Candidate(phrases(entity), features));
        }
        markAlone(candidates);
        String text = Lexicon.lower(tokens.text().slice(mention.span()));
        Choice choice = chooser.choose(
                new Question(type, mention.span(), text, candidates, descriptions.nothing(mention, source, likeIt)));
        if (choice.index() < 0 || choice.probability() < (type == AnaphorType.NEUTER ? LEAST_OF_THINGS : LEAST)) {
            probabilities.put(mention, choice.index() < 0 ? choice.probability() : 1 - choice.probability());
            return null;
        }
        if (type == AnaphorType.PERSON && choice.probability() < LEAST_OF_PERSONS) {
            doubted.add(mention);
            probabilities.put(mention, 1 - choice.probability());
            return null;
        }
        probabilities.put(mention, choice.probability());
        return entities.get(choice.index());
    }

    /** What names stand for, of what was mentioned already. */
    private Set<Entity> named(List<Mention> names) {
        Set<Entity> found = new HashSet<>();
        for (Mention mention : names) {
            Name name = mention.name();
            NameClusters.Cluster cluster = name == null ? null : clusters.of(name);
            Entity entity = cluster == null ? null : ofCluster.get(cluster);
            if (entity != null) {
                found.add(entity);
            }
        }
        return found;
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
    private List<Entity> candidates(AnaphorType type, Mention mention, boolean source, @Nullable Entity owner) {
        List<Entity> found = new ArrayList<>();
        Entity told = told(mention);
        Predicate<Entity> may = entity -> entity != owner
                && entity != told
                && Agreement.fits(type, mention, entity)
                && !(type == AnaphorType.PLURAL && isPartOf(entity.last(), mention))
                && !(type == AnaphorType.NEUTER && source && !Agreement.maySay(entity))
                && descriptions.allows(mention, entity, owner);
        int looked = 0;
        for (Entity entity : latest.reversed()) {
            if (found.size() == MOST_CANDIDATES || looked++ == MOST_LOOKED_AT) {
                break;
            }
            if (may.test(entity)) {
                found.add(entity);
            }
        }
        Entity sameHead = mention.isPronoun() ? null : latestOfHead.get(Entity.singularHead(mention, tokens));
        for (Entity further : Arrays.asList(sameHead, evidence.oftenest())) {
            if (further != null && !found.contains(further) && may.test(further)) {
                found.add(further);
            }
        }
        return found;
    }

    /** Whose a description is; null where it doesn't say. */
    private @Nullable Entity owner(Mention mention) {
        Mention owner = appositions.ownerOf(mention);
        Entity known = owner == null ? null : ofMention.get(owner);
        return known == null && owner != null && owner.isName() ? named(owner) : known;
    }

    /** Whoever a pronoun's verb says is told something: he is another. */
    private @Nullable Entity told(Mention mention) {
        if (!mention.isPronoun() || !Roles.ADDRESSING.contains(tokens.lower(mention.head() + 1))) {
            return null;
        }
        Mention name = appositions.nameAt(mention.head() + 2);
        return name == null ? null : named(name);
    }

    /** "two of them": not of those two. */
    private boolean isPartOf(Mention part, Mention whole) {
        return part.head() == whole.first() - 2
                && tokens.lower(whole.first() - 1).equals("of");
    }
}
