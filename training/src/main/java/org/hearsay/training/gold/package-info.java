/** Annotated articles, as their makers published them. */
@NullMarked
package org.hearsay.training.gold;

import org.jspecify.annotations.NullMarked;
