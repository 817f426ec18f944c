package org.hearsay.act;

/**
 * What speaks for or against that a statement answers another one, or that it answers none on the page. Most are 1 where
 * they hold and 0 where they don't; what is graded says so.
 */
public enum AnswerFeature {
    /** The candidate stands in the same sentence. */
    SAME_SENTENCE,
    /** In the same block. */
    SAME_BLOCK,
    /** In the block before or after. */
    NEXT_BLOCK,
    /** The logarithm of how many blocks away it is, at most 6, of what the answer only may mean. */
    FARTHER_BLOCKS,
    /** The same of what the answer says that it means: by whose it is, or by what it is. */
    FARTHER_REFERRED,
    /** The logarithm of one more than the statements of others that stand between the two. */
    STATEMENTS_BETWEEN,
    /** The candidate accuses. */
    ACCUSES,
    /** It accuses whoever answers. */
    ACCUSES_SPEAKER,
    /** It speaks of whoever answers, and doesn't accuse. */
    SPEAKS_OF_SPEAKER,
    /** It only tells what somebody thinks, will do, or doesn't say. */
    NO_CLAIM,
    /** What is answered is said to be its speaker’s: "Brook’s claim". */
    OWNED,
    /** What is answered is called a claim or a paper, and its speaker is named with it. */
    NAMED,
    /** Its speaker is spoken of in the answer, which calls nothing a claim. */
    SPOKEN_OF,
    /** A report is answered, and the candidate is an outlet’s. */
    REPORT,
    /** A paper is answered, and the candidate is a paper’s. */
    PAPER,
    /** How many words both have in common, each the more the fewer statements have it; at most 2. */
    COMMON_WORDS,
    /** The answer before in the same block went to it. */
    ANSWERED_BEFORE,
    /** It is the question right before. */
    QUESTION,
    /** It is the turn before in a transcript. */
    TURN,
    /** It is itself a denial. */
    DENIAL,
    /** It is an outlet’s that gives another’s word. */
    SECOND_HAND,
    /** The answer points back ("denied it", "the allegation") and it is near: 1 over 1 and the statements between. */
    POINTS_BACK,
    /** It is what the answer calls it: it accuses, and "the allegation" is answered. */
    CALLED,
    /** It isn't what the answer calls it. */
    NOT_CALLED,
    /** It is what the answer calls it, by the same word or its verb: "reported" of "the report". */
    CALLED_BY_CUE,
    /** Of those that are what the answer calls it, how near it is: 1 over 1 and those that are nearer. */
    NEAREST_CALLED,
    /** What is answered is said to be the speaker’s of another candidate. */
    OWNED_BY_OTHER,
    /** It stands after the answer, in the same sentence. */
    AFTER,
    /** Nobody is given as its source. */
    NOBODYS,
    /** It is the speaker’s own: a refusal to speak of it. */
    OWN,
    /** Nothing on the page is answered. */
    NOTHING,
    /** The same, where the answer names nothing: no pronoun, claim, paper or owner. */
    NOTHING_NAMED,
    /** The same, of a denial whose cue is one. */
    NOTHING_BY_DENYING_CUE,
    /** The same, of a denial by its content alone. */
    NOTHING_BY_DENYING_CONTENT,
    /** The same, of a confirmation. */
    NOTHING_BY_CONFIRMING,
    /** The same, of a refusal. */
    NOTHING_BY_REFUSING,
    /** The same, of a silence. */
    NOTHING_BY_SILENCE
}
