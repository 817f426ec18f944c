package org.hearsay.voice;

/**
 * Whose voice something is.
 *
 * @param voice the index of the voice
 * @param probability how sure that is, from 0 to 1
 */
public record VoiceLink(int voice, double probability) {

    /** @throws IllegalArgumentException where the index is negative or the probability is none */
    public VoiceLink {
        if (voice < 0 || !(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("voice " + voice + " with the probability " + probability);
        }
    }
}
