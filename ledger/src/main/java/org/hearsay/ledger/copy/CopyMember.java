package org.hearsay.ledger.copy;

import java.time.LocalDate;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An article of a copy group, for those who look at it.
 *
 * @param article its number
 * @param name what the input was called
 * @param url its address on the web, where it has one
 * @param outlet who published it, where known
 * @param title its headline, where known
 * @param published the day, where known
 * @param text its text, which the spans of passages and reasons are of
 */
public record CopyMember(
        long article,
        String name,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable LocalDate published,
        Text text) {}
