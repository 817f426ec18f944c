package org.hearsay.voice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The voices of an article.
 *
 * @param voices by first mention
 * @param ofRelation for each relation, in the order given, its voice; null where that is unknown or there is no source
 * @param heardThrough for each further span that was asked for its voice; null where that is unknown
 */
public record Voicing(
        List<Voice> voices, List<@Nullable VoiceLink> ofRelation, List<@Nullable VoiceLink> heardThrough) {

    public Voicing {
        voices = List.copyOf(voices);
        ofRelation = Collections.unmodifiableList(new ArrayList<>(ofRelation));
        heardThrough = Collections.unmodifiableList(new ArrayList<>(heardThrough));
    }
}
