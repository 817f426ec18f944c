package org.hearsay.voice;

/** The classes of words that mentions are told by; coarser than the Penn Treebank's tags, which they stand for. */
public enum WordClass {
    /** NN. */
    NOUN,
    /** NNS. */
    PLURAL_NOUN,
    /** NNP, NNPS. */
    NAME,
    /** JJ, JJR, JJS. */
    ADJECTIVE,
    /** DT, PDT that stand before a noun. */
    DETERMINER,
    /** PRP, EX, and determiners that stand alone. */
    PRONOUN,
    /** PRP$. */
    POSSESSIVE,
    /** VBD, VBP, VBZ. */
    VERB,
    /** Forms of be, have and do with another verb, and MD. */
    AUXILIARY,
    /** VB. */
    INFINITIVE,
    /** VBN. */
    PARTICIPLE,
    /** VBG. */
    GERUND,
    /** IN, TO. */
    PREPOSITION,
    /** CC, and IN that begins a clause. */
    CONJUNCTION,
    /** RB, RBR, RBS, RP. */
    ADVERB,
    /** CD. */
    NUMBER,
    /** WDT, WP, WP$, WRB. */
    RELATIVE,
    /** Everything else: interjections, symbols, foreign words. */
    OTHER,
    /** A word without a letter or digit. */
    MARK;

    boolean isNoun() {
        return this == NOUN || this == PLURAL_NOUN || this == NAME;
    }

    /** Whether a finite clause has one: a subject stands before it. */
    boolean isFinite() {
        return this == VERB || this == AUXILIARY;
    }
}
