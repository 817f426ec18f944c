/** Copies made of made-up articles: whether they are found among many, and what it takes to look for them. */
@NullMarked
package org.hearsay.benchmarks.copies;

import org.jspecify.annotations.NullMarked;
