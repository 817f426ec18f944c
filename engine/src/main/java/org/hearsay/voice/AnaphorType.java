package org.hearsay.voice;

/** The sorts of mentions that stand for something said before; each has weights of its own. */
public enum AnaphorType {
    /** "he", "she" and their forms. */
    PERSONAL,
    /** "they". */
    PLURAL,
    /** "it". */
    NEUTER,
    /** "the senator". */
    PERSON,
    /** "the ministry", "the country". */
    BODY,
    /** "the officials", "both men". */
    GROUP,
    /** "the report". */
    DOCUMENT
}
