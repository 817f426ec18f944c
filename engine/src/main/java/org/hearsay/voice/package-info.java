/**
 * Who speaks: brings the mentions of one article together into voices. Knows nothing of other articles; the same person
 * in two articles is two voices.
 */
@NullMarked
package org.hearsay.voice;

import org.jspecify.annotations.NullMarked;
