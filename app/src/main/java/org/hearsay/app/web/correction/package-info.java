/** Putting statements right, undoing that, and the list of all that was put right. */
@NullMarked
package org.hearsay.app.web.correction;

import org.jspecify.annotations.NullMarked;
