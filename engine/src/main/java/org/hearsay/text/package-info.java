/**
 * Text and ranges of it: spans, code points, sentences, words and quotations. Knows nothing of pages, articles or
 * statements, and never alters a character.
 */
@NullMarked
package org.hearsay.text;

import org.jspecify.annotations.NullMarked;
