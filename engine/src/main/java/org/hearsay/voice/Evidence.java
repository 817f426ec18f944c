package org.hearsay.voice;

import java.util.EnumSet;
import java.util.Set;
import org.hearsay.voice.Mention.Role;
import org.jspecify.annotations.Nullable;

/** Sees the features of a mention and something before it; knows how far the article has been read. */
final class Evidence {

    private static final Set<String> REFLEXIVES = Lexicon.words("himself herself itself themselves");

    /** What only people do, and what is made of people. */
    private static final Set<String> MIND = Lexicon.words("""
            want wants wanted think thinks thought believe believes believed know knows knew feel feels felt hope hopes
            hoped fear fears feared need needed like likes liked love loved hate hated decide decided agree agreed
            disagree disagreed prefer preferred plan planned intend intended expect expected wish wished refuse refused
            try tried seek sought worry worried vote voted fight fought resent resented care cared trust trusted enjoy
            enjoyed support supported oppose opposed reject rejected learn learned hear heard see saw watch watched""");

    private final Tokens tokens;

    /** Who spoke last, and in which block. */
    private @Nullable Entity speaker;

    private int speakerBlock = -1;

    /** The subjects of the sentence that is being read and of the one before it. */
    private @Nullable Entity subject;

    private int subjectSentence = -1;
    private @Nullable Entity earlierSubject;

    private @Nullable Entity oftenest;

    /** The last phrases that were told of together. */
    private @Nullable Mention joined;

    Evidence(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Takes note of a mention that was resolved. */
    void note(Entity entity, Mention mention, boolean speaks) {
        int sentence = tokens.sentence(mention.head());
        if (mention.form() == Mention.Form.JOINED) {
            joined = mention;
        }
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
     * @param begin the first word of the statement that the mention is the source of, or of the mention
     */
    Set<Feature> of(Mention mention, Entity candidate, int rank, boolean source, boolean inContent, int begin) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        distance(candidate, rank, begin, features);
        lastMention(mention, candidate, features);
        clause(mention, candidate, features);
        turn(mention, candidate, rank, begin, features);
        speech(mention, candidate, source, features);
        salience(candidate, features);
        agreement(mention, candidate, features);
        if (inContent) {
            features.add(Feature.IN_OWN_CONTENT);
        }
        return features;
    }

    private void distance(Entity candidate, int rank, int begin, Set<Feature> features) {
        Mention last = candidate.last();
        int sentences = tokens.sentencesBetween(last.head(), begin);
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
        int blocks = tokens.block(begin) - tokens.block(last.head());
        if (blocks <= 1) {
            features.add(blocks <= 0 ? Feature.SAME_BLOCK : Feature.BLOCK_BEFORE);
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
        int apart = tokens.sentencesBetween(last.head(), mention.head());
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

    /** What the clause that both may be in says of them. */
    private void clause(Mention mention, Entity candidate, Set<Feature> features) {
        Mention last = candidate.last();
        if (mention.isPronoun() && candidate == subject && subjectSentence == tokens.sentence(mention.head())) {
            if (REFLEXIVES.contains(tokens.lower(mention.head()))) {
                features.add(Feature.REFLEXIVE_OF_SUBJECT);
            } else if (mention.role() == Role.OWNER) {
                features.add(Feature.OWNER_IS_SUBJECT);
            } else if (mention.role() != Role.SUBJECT) {
                features.add(Feature.OBJECT_IS_SUBJECT);
            }
        }
        if (last.head() + 1 == mention.first() && !tokens.isOwner(last.head())) {
            features.add(Feature.ADJACENT);
        }
        if (last.form() == Mention.Form.JOINED) {
            features.add(Feature.LAST_JOINED);
        } else if (joined != null && joined.span().contains(last.span())) {
            features.add(Feature.LAST_WITHIN_JOINED);
        }
        boolean thing = candidate.kind() == Voice.Kind.UNKNOWN || candidate.kind() == Voice.Kind.DOCUMENT;
        if (mention.isPronoun() && MIND.contains(tokens.lower(mention.head() + 1))) {
            features.add(thing ? Feature.THING_THINKS : Feature.MAY_THINK);
        }
        if (candidate.kind() == Voice.Kind.UNKNOWN && NounKinds.endsLikePeople(tokens.lower(last.head()))) {
            features.add(Feature.ENDS_LIKE_PEOPLE);
        }
    }

    /** Who may have the word now: after a quotation, and at the beginning of a paragraph. */
    private void turn(Mention mention, Entity candidate, int rank, int begin, Set<Feature> features) {
        boolean before = begin < mention.first();
        boolean starts = mention.first() == 0 || tokens.block(mention.first() - 1) != tokens.block(mention.first());
        if (!before && !starts) {
            return;
        }
        if (candidate == speaker && tokens.block(begin) - speakerBlock <= 1) {
            features.add(before ? Feature.SPEAKER_BEFORE_CONTENT : Feature.SPEAKER_BEFORE_BLOCK);
        }
        if (candidate == subject) {
            features.add(before ? Feature.SUBJECT_BEFORE_CONTENT : Feature.SUBJECT_BEFORE_BLOCK);
        }
        if (before && rank == 0) {
            features.add(Feature.LATEST_BEFORE_CONTENT);
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
}
