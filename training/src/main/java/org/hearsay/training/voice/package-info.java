/** Trains and scores what tells voices: the tagger of words and the ranker of antecedents, on GUM's annotations. */
@NullMarked
package org.hearsay.training.voice;

import org.jspecify.annotations.NullMarked;
