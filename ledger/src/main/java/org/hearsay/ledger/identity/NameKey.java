package org.hearsay.ledger.identity;

import java.util.Optional;
import org.hearsay.voice.Voice;
import org.jspecify.annotations.Nullable;

/** A name as it is compared with others. Equal keys are the same name, however it was written. */
public sealed interface NameKey permits PersonName, BodyName {

    /** No name is longer; what is, was misread. */
    int LONGEST = 200;

    /**
     * The key of a name.
     *
     * @param name as it stands on a page, with titles and all
     * @param kind what it is the name of
     */
    static NameKey of(String name, Voice.Kind kind) {
        String tidy = Folding.tidy(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
        if (kind == Voice.Kind.PERSON) {
            PersonName person = PersonNames.parse(tidy);
            if (person != null) {
                return person;
            }
        }
        return BodyName.parse(tidy, kind);
    }

    /** The words that it was made of, without titles. */
    String shown();

    /**
     * What it shares with all names that may match it, and with not many others; null where the name tells who it is only
     * within its article, so that it matches no other.
     */
    @Nullable
    String block();

    /** Whether the two can be the same one's, and why; empty for names that are told only within their articles. */
    Optional<NameMatch> match(NameKey other);

    /** More for a name that says more. */
    int fullness();
}
