package org.hearsay.attribution.model;

import java.util.List;

/**
 * What the model sees in some windows.
 *
 * @param cues those in the windows' cores with the roles of what is around each, in text order
 * @param names what it says of each piece of the cores, in text order
 * @param within cues in the words of quotations that hold others, each quotation read by itself, in text order
 */
public record Sight(List<CueRoles> cues, NameScores names, List<CueRoles> within) {

    /** Where no quotation holds another. */
    public Sight(List<CueRoles> cues, NameScores names) {
        this(cues, names, List.of());
    }
}
