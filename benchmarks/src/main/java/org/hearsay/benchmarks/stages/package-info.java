/** How long each stage of reading takes, measured by JMH. */
@NullMarked
package org.hearsay.benchmarks.stages;

import org.jspecify.annotations.NullMarked;
