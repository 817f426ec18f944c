package org.hearsay.app.terminal;

import java.time.Duration;

/**
 * What one run of reading came to.
 *
 * @param articles inputs that were read
 * @param failed inputs that could not be read
 * @param statements in all articles together
 * @param unnamed of those, the ones whose source is described and not named
 * @param took from the program's start to its end
 */
public record Summary(int articles, int failed, int statements, int unnamed, Duration took) {

    /** @throws IllegalArgumentException where a count is negative, or more statements are unnamed than there are */
    public Summary {
        if (articles < 0 || failed < 0 || statements < 0 || unnamed < 0 || unnamed > statements) {
            throw new IllegalArgumentException(
                    "counts must be 0 or more, and unnamed no more than statements: articles " + articles + ", failed "
                            + failed + ", statements " + statements + ", unnamed " + unnamed);
        }
    }
}
