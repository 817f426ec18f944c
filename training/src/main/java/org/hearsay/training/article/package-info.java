/** Trains the classifier of a page's blocks, and scores the bodies of articles that it leads to. */
@NullMarked
package org.hearsay.training.article;

import org.jspecify.annotations.NullMarked;
