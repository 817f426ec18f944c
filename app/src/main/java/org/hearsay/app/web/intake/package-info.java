/**
 * Reading from within the page: an address, a text or files become jobs, which are read one input after another by the same
 * services as {@code hearsay add}, while their progress is shown.
 */
@NullMarked
package org.hearsay.app.web.intake;

import org.jspecify.annotations.NullMarked;
