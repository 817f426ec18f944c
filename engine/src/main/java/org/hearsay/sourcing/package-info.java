/**
 * How a source stands behind its words: by name or not, how many, in what role, on what basis; through whom it was heard,
 * and in what. Reads the words of one relation and its sentence.
 */
@NullMarked
package org.hearsay.sourcing;

import org.jspecify.annotations.NullMarked;
