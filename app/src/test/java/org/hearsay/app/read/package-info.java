/** Tests of reading several inputs at once, in order, with some that fail. */
@NullMarked
package org.hearsay.app.read;

import org.jspecify.annotations.NullMarked;
