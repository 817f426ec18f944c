package org.hearsay.voice;

import java.util.EnumSet;
import java.util.Set;
import org.hearsay.voice.Mention.Role;
import org.jspecify.annotations.Nullable;

/** Sees the features of a mention and something before it; knows how far the article has been read. */
final class Evidence {

    private static final Set<String> POINTING =
            Lexicon.words("the this that these those both his her its their our my your");

    private final Tokens tokens;

    /** Who spoke last, and in which block. */
    private @Nullable Entity speaker;

    private int speakerBlock = -1;

    /** The subjects of the sentence that is being read and of the one before it. */
    private @Nullable Entity subject;

    private int subjectSentence = -1;
    private @Nullable Entity earlierSubject;

    private @Nullable Entity oftenest;

    Evidence(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Takes note of a mention that was resolved. */
    void note(Entity entity, Mention mention, boolean speaks) {
        int sentence = tokens.sentence(mention.head());
        if (mention.role() == Role.SUBJECT && sentence != subjectSentence && !tokens.isQuoted(mention.head())) {
            earlierSubject = sentence - subjectSentence == 1 ? subject : null;
            subject = entity;
            subjectSentence = sentence;
        }
        if (speaks) {
            entity.spokeIn(sentence);
            speaker = entity;
            speakerBlock = tokens.block(mention.head());
        }
        if (oftenest == null || entity.mentions().size() > oftenest.mentions().size()) {
            oftenest = entity;
        }
    }

    @Nullable
    Entity speaker() {
        return speaker;
    }

    @Nullable
    Entity oftenest() {
        return oftenest;
    }

    /**
     * The features of a candidate.
     *
     * @param rank how many candidates were mentioned more lately
     * @param source whether the mention is a statement's source
     * @param inContent whether the candidate was last mentioned in what the mention is the source of
     */
    Set<Feature> of(Mention mention, Entity candidate, int rank, boolean source, boolean inContent) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        distance(mention, candidate, rank, features);
        lastMention(mention, candidate, features);
        speech(mention, candidate, source, features);
        salience(candidate, features);
        agreement(mention, candidate, features);
        if (!mention.isPronoun()) {
            description(mention, candidate, features);
        }
        if (inContent) {
            features.add(Feature.IN_OWN_CONTENT);
        }
        return features;
    }

    private void distance(Mention mention, Entity candidate, int rank, Set<Feature> features) {
        Mention last = candidate.last();
        int sentences = tokens.sentence(mention.head()) - tokens.sentence(last.head());
        features.add(
                sentences <= 0
                        ? Feature.SAME_SENTENCE
                        : sentences == 1
                                ? Feature.SENTENCE_BEFORE
                                : sentences == 2
                                        ? Feature.TWO_BEFORE
                                        : sentences <= 5
                                                ? Feature.UP_TO_FIVE_BEFORE
                                                : sentences <= 12 ? Feature.UP_TO_TWELVE_BEFORE : Feature.FAR_BEFORE);
        int blocks = tokens.block(mention.head()) - tokens.block(last.head());
        if (blocks <= 1) {
            features.add(blocks == 0 ? Feature.SAME_BLOCK : Feature.BLOCK_BEFORE);
        }
        features.add(
                switch (rank) {
                    case 0 -> Feature.LATEST;
                    case 1 -> Feature.SECOND_LATEST;
                    case 2 -> Feature.THIRD_LATEST;
                    default -> Feature.EARLIER;
                });
    }

    private void lastMention(Mention mention, Entity candidate, Set<Feature> features) {
        Mention last = candidate.last();
        features.add(
                switch (last.role()) {
                    case SUBJECT -> Feature.LAST_SUBJECT;
                    case OBJECT -> Feature.LAST_OBJECT;
                    case OBLIQUE -> Feature.LAST_OBLIQUE;
                    case OWNER -> Feature.LAST_OWNER;
                    case ADDRESSEE -> Feature.LAST_ADDRESSEE;
                    case OTHER -> Feature.LAST_OTHER;
                });
        int apart = tokens.sentence(mention.head()) - tokens.sentence(last.head());
        if (last.role() == Role.SUBJECT && apart <= 1) {
            features.add(Feature.SUBJECT_NEAR);
        }
        if (last.role() == Role.SUBJECT && mention.role() == Role.SUBJECT) {
            features.add(Feature.BOTH_SUBJECTS);
        }
        if (last.isPronoun()) {
            features.add(last.gender() == mention.gender() ? Feature.LAST_SAME_PRONOUN : Feature.LAST_OTHER_PRONOUN);
        } else {
            features.add(last.isName() ? Feature.LAST_NAME : Feature.LAST_NOMINAL);
        }
        if (tokens.startsSentence(last.first())) {
            features.add(Feature.LAST_BEGINS_SENTENCE);
        }
        if (tokens.tag(last.head() + 1).isNoun() && !tokens.isOwner(last.head())) {
            features.add(Feature.LAST_INSIDE_PHRASE);
        }
        int sentence = tokens.sentence(mention.head());
        if (candidate == subject) {
            features.add(
                    subjectSentence == sentence ? Feature.SUBJECT_OF_THIS_SENTENCE : Feature.SUBJECT_OF_LAST_SENTENCE);
        } else if (candidate == earlierSubject && subjectSentence == sentence) {
            features.add(Feature.SUBJECT_OF_LAST_SENTENCE);
        }
    }

    private void speech(Mention mention, Entity candidate, boolean source, Set<Feature> features) {
        boolean speaks = candidate.kind() == Voice.Kind.GROUP
                || candidate.kind() == Voice.Kind.ORGANISATION
                || candidate.kind() == Voice.Kind.PERSON;
        if (source && speaks) {
            features.add(Feature.MAY_SPEAK);
        }
        if (candidate == speaker) {
            int blocks = tokens.block(mention.head()) - speakerBlock;
            if (source) {
                features.add(
                        blocks == 0
                                ? Feature.SPEAKER_SPOKE_IN_BLOCK
                                : blocks == 1 ? Feature.SPEAKER_SPOKE_BLOCK_BEFORE : Feature.SPEAKER_SPOKE_EARLIER);
            } else {
                features.add(
                        blocks == 0
                                ? Feature.SPOKE_IN_BLOCK
                                : blocks == 1 ? Feature.SPOKE_BLOCK_BEFORE : Feature.SPOKE_EARLIER);
            }
        } else {
            features.add(candidate.spoke() < 0 ? Feature.NEVER_SPOKE : Feature.SPOKE_BUT_NOT_LAST);
        }
        boolean quoted = tokens.isQuoted(mention.head());
        boolean lastQuoted = tokens.isQuoted(candidate.last().head());
        if (lastQuoted && !quoted) {
            features.add(Feature.OUT_OF_QUOTATION);
            if (candidate.isOnlyQuoted()) {
                features.add(Feature.QUOTED_LAST_ONLY);
            }
        } else if (lastQuoted) {
            features.add(Feature.WITHIN_SAME_QUOTATION);
        }
    }

    private void salience(Entity candidate, Set<Feature> features) {
        int count = candidate.mentions().size();
        features.add(
                count == 1 ? Feature.MENTIONED_ONCE : count == 2 ? Feature.MENTIONED_TWICE : Feature.MENTIONED_OFTEN);
        if (candidate == oftenest) {
            features.add(Feature.MENTIONED_MOST);
        }
        Mention first = candidate.mentions().getFirst();
        if (tokens.block(first.head()) == 0) {
            features.add(Feature.IN_TITLE);
        }
        int before = candidate.last().first() - 1;
        if (before < 0 || tokens.block(before) != tokens.block(candidate.last().first())) {
            features.add(Feature.BEGINS_BLOCK);
        }
    }

    private static void agreement(Mention mention, Entity candidate, Set<Feature> features) {
        Gender gender = candidate.gender();
        if (gender == Gender.UNKNOWN || mention.gender() == Gender.UNKNOWN) {
            features.add(Feature.GENDER_OPEN);
        } else if (gender == mention.gender()) {
            features.add(Feature.GENDER_SAME);
        }
        Boolean plural = mention.plural();
        Boolean other = candidate.plural();
        if (other == null) {
            features.add(Feature.PLURAL_OPEN);
        } else if (plural != null) {
            features.add(plural.equals(other) ? Feature.PLURAL_SAME : Feature.PLURAL_OTHER);
        }
        boolean named = candidate.isNamed();
        features.add(
                switch (candidate.kind()) {
                    case PERSON -> named ? Feature.PERSON_NAMED : Feature.PERSON_DESCRIBED;
                    case GROUP -> Feature.GROUP;
                    case ORGANISATION, MEDIA -> named ? Feature.ORGANISATION_NAMED : Feature.ORGANISATION_DESCRIBED;
                    case PLACE -> Feature.PLACE;
                    case DOCUMENT -> Feature.DOCUMENT;
                    case UNKNOWN -> named ? Feature.OTHER_NAMED : Feature.OTHER_DESCRIBED;
                });
    }

    private void description(Mention mention, Entity candidate, Set<Feature> features) {
        features.add(candidate.kind() == mention.kind() ? Feature.KIND_SAME : Feature.KIND_NEAR);
        String head = Entity.singularHead(mention, tokens);
        if (candidate.heads().contains(head)) {
            features.add(Feature.HEAD_SAME);
        } else if (candidate.isNamed() && candidate.words().contains(head)) {
            features.add(Feature.HEAD_IN_NAME);
        } else if (Titles.isNear(head, candidate.heads()) || Titles.isNear(head, candidate.words())) {
            features.add(Feature.HEAD_NEAR);
        } else {
            features.add(candidate.heads().isEmpty() ? Feature.HEAD_UNKNOWN : Feature.HEAD_OTHER);
        }
        modifiers(mention, candidate, features);
        if (candidate.texts().contains(Lexicon.lower(tokens.text().slice(mention.span())))) {
            features.add(Feature.TEXT_SAME);
        }
    }

    private void modifiers(Mention mention, Entity candidate, Set<Feature> features) {
        int shared = 0;
        int all = 0;
        for (int i = mention.first(); i < mention.head(); i++) {
            String word = tokens.lower(i);
            if (!POINTING.contains(word) && !Tagger.isMark(word)) {
                all++;
                shared += candidate.words().contains(word) ? 1 : 0;
            }
        }
        features.add(all == 0 ? Feature.MODIFIERS_NONE : shared > 0 ? Feature.MODIFIERS_SAME : Feature.MODIFIERS_OTHER);
    }

    /** The features of the choice that a mention, which speaks or doesn't, stands for nothing before it. */
    Set<Feature> nothing(Mention mention, boolean source) {
        Set<Feature> features = EnumSet.of(Feature.NOTHING);
        if (source) {
            features.add(Feature.NOTHING_SPEAKS);
        }
        if (!mention.isPronoun()) {
            String first = tokens.lower(mention.first());
            if (mention.head() - mention.first() <= 1) {
                features.add(Feature.NOTHING_PLAIN);
            }
            String next = tokens.lower(mention.head() + 1);
            if (next.equals("of") || next.equals("who") || next.equals("that") || next.equals("for")) {
                features.add(Feature.NOTHING_COMPLEMENT);
            }
            if (!first.equals("the") && !first.equals("this") && !first.equals("these") && !first.equals("both")) {
                features.add(Feature.NOTHING_OWNED);
            }
        }
        return features;
    }
}
