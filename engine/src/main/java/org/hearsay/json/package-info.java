/**
 * Readings as JSON, in the format {@code hearsay-reading/1}. Knows all records of a reading, and nothing of how they
 * came about.
 */
@NullMarked
package org.hearsay.json;

import org.jspecify.annotations.NullMarked;
