/** Tests of what readings look like as JSON. */
@NullMarked
package org.hearsay.json;

import org.jspecify.annotations.NullMarked;
