/**
 * What the attribution model sees and says: subword pieces, windows of an article, and for each window the cues it
 * finds with the roles of the words around them. Training and reading share it, so that both see the same.
 */
@NullMarked
package org.hearsay.attribution.model;

import org.jspecify.annotations.NullMarked;
