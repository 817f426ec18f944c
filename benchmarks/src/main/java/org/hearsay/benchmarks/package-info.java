/** The benchmarks' command line. */
@NullMarked
package org.hearsay.benchmarks;

import org.jspecify.annotations.NullMarked;
