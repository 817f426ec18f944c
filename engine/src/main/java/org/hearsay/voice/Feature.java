package org.hearsay.voice;

/** What is seen of a mention and one thing before it that it may stand for. Each is there or not. */
public enum Feature {
    /** Of the choice that the mention stands for nothing before it. */
    NOTHING,
    NOTHING_SPEAKS,
    NOTHING_PLAIN,
    NOTHING_COMPLEMENT,
    NOTHING_OWNED,

    /** Nothing before is described by such a noun. */
    NOTHING_LIKE_IT,
    NOTHING_LIKE_IT_OWNED,

    /** Something before is described by such a noun. */
    NOTHING_BUT_LIKE_IT,

    /** A noun for who is told of before: "the spokesman". */
    NOTHING_OF_OFFICE,

    SAME_SENTENCE,
    SENTENCE_BEFORE,
    TWO_BEFORE,
    UP_TO_FIVE_BEFORE,
    UP_TO_TWELVE_BEFORE,
    FAR_BEFORE,
    SAME_BLOCK,
    BLOCK_BEFORE,

    /** How many candidates were spoken of more lately. */
    LATEST,
    SECOND_LATEST,
    THIRD_LATEST,
    EARLIER,

    /** How it was last spoken of. */
    LAST_SUBJECT,
    LAST_OBJECT,
    LAST_OBLIQUE,
    LAST_OWNER,
    LAST_ADDRESSEE,
    LAST_OTHER,
    BOTH_SUBJECTS,
    LAST_NAME,
    LAST_NOMINAL,
    LAST_SAME_PRONOUN,
    LAST_OTHER_PRONOUN,
    LAST_BEGINS_SENTENCE,
    LAST_INSIDE_PHRASE,
    SUBJECT_NEAR,
    SUBJECT_OF_THIS_SENTENCE,
    SUBJECT_OF_LAST_SENTENCE,

    /** Where the sentence's subject is what owns, or what something is done to: "themselves" is, "them" isn't. */
    REFLEXIVE_OF_SUBJECT,
    OWNER_IS_SUBJECT,
    OBJECT_IS_SUBJECT,

    /** Right before the mention: "the politicians they support". */
    ADJACENT,
    LAST_JOINED,
    LAST_WITHIN_JOINED,

    /** A plural in -ers, -ists and the like that no list knows. */
    ENDS_LIKE_PEOPLE,

    /** Whoever wants, thinks or feels is no thing. */
    MAY_THINK,
    THING_THINKS,

    /** Whether it spoke last, and where; for a mention that speaks itself, and for others. */
    SPEAKER_SPOKE_IN_BLOCK,
    SPEAKER_SPOKE_BLOCK_BEFORE,
    SPEAKER_SPOKE_EARLIER,
    SPOKE_IN_BLOCK,
    SPOKE_BLOCK_BEFORE,
    SPOKE_EARLIER,
    SPOKE_BUT_NOT_LAST,
    MAY_SPEAK,
    NEVER_SPOKE,
    QUOTED_LAST_ONLY,
    OUT_OF_QUOTATION,
    WITHIN_SAME_QUOTATION,
    IN_OWN_CONTENT,

    /** It is named in what the mention is the source of: few call themselves by name. */
    NAMED_IN_CONTENT,

    /** Where the mention is the source of what was quoted before it. */
    SPEAKER_BEFORE_CONTENT,
    SUBJECT_BEFORE_CONTENT,
    LATEST_BEFORE_CONTENT,

    /** Where the mention begins its paragraph. */
    SPEAKER_BEFORE_BLOCK,
    SUBJECT_BEFORE_BLOCK,

    MENTIONED_ONCE,
    MENTIONED_TWICE,
    MENTIONED_OFTEN,
    MENTIONED_MOST,
    IN_TITLE,
    BEGINS_BLOCK,

    GENDER_SAME,
    GENDER_SAME_LATEST,
    ALONE_NEAR,
    GENDER_OPEN,
    PLURAL_SAME,
    PLURAL_OPEN,
    PLURAL_OTHER,

    PERSON_NAMED,
    PERSON_DESCRIBED,
    GROUP,
    ORGANISATION_NAMED,
    ORGANISATION_DESCRIBED,
    PLACE,
    DOCUMENT,
    OTHER_NAMED,
    OTHER_DESCRIBED,
    KIND_SAME,
    KIND_NEAR,

    /** What its descriptions share with the mention's. */
    HEAD_SAME,
    HEAD_SAME_LATEST,
    HEAD_IN_NAME,
    HEAD_NEAR,
    HEAD_OTHER,
    HEAD_UNKNOWN,
    MODIFIERS_SAME,
    MODIFIERS_OTHER,
    MODIFIERS_NONE,
    NAMED_MODIFIER_SAME,
    NAMED_MODIFIER_OTHER,

    /** Whose it is: "her campaign", "the ministry’s spokesman". */
    OWNER_SAME,
    OWNER_OTHER,
    OWNER_NEW,
    OWNER_LEFT_OUT,
    OWNER_LEFT_OUT_NEAR,
    OWNED_HEAD_OTHER,
    TEXT_SAME
}
