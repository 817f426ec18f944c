package org.hearsay.ledger.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where something was read.
 *
 * @param article the article's number in the ledger
 * @param name the page's name
 * @param title the headline
 * @param outlet who published it
 * @param published when
 * @param url where on the web
 * @param path in which file
 * @param current whether it is the newest version of its page
 */
public record Origin(
        long article,
        String name,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String url,
        @Nullable String path,
        boolean current) {}
