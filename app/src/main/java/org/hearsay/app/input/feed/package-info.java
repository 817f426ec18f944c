/**
 * Feeds and lists of feeds: which pages they link to. Knows nothing of fetching; what is in a feed is a stranger's word,
 * and bounded in size, depth and number.
 */
@NullMarked
package org.hearsay.app.input.feed;

import org.jspecify.annotations.NullMarked;
