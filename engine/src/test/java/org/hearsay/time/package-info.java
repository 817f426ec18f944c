@NullMarked
package org.hearsay.time;

import org.jspecify.annotations.NullMarked;
