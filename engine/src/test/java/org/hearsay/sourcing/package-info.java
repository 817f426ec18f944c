@NullMarked
package org.hearsay.sourcing;

import org.jspecify.annotations.NullMarked;
