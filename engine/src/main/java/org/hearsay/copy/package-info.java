/**
 * Which articles carry another's text, how much of it, in which way, and whose it is likely to be. Functions from records to
 * records, for any store: a text gives a {@link org.hearsay.copy.Signature}, signatures give candidates
 * ({@link org.hearsay.copy.SignatureIndex}), two texts give a {@link org.hearsay.copy.Comparison}, and a group of copies
 * gives its {@link org.hearsay.copy.Descent}.
 */
@NullMarked
package org.hearsay.copy;

import org.jspecify.annotations.NullMarked;
