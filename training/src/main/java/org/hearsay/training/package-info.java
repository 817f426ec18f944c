/** The command line that makes the models. */
@NullMarked
package org.hearsay.training;

import org.jspecify.annotations.NullMarked;
