/** The home page: statements that were searched for, in context, with what they have in common beside them. */
@NullMarked
package org.hearsay.app.web.search;

import org.jspecify.annotations.NullMarked;
