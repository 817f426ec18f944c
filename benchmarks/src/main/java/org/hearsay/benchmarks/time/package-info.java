/** How fast expressions of time are read. */
@NullMarked
package org.hearsay.benchmarks.time;

import org.jspecify.annotations.NullMarked;
