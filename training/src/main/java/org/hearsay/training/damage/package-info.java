/** Texts damaged the way that pages come damaged, with where each of their characters went. */
@NullMarked
package org.hearsay.training.damage;

import org.jspecify.annotations.NullMarked;
