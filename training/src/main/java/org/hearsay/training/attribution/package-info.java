/** Trains, exports and evaluates the attribution model. */
@NullMarked
package org.hearsay.training.attribution;

import org.jspecify.annotations.NullMarked;
