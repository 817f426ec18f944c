/**
 * Made-up news in the world of the sample pages, with the readings of it: as much as is asked for, from a grammar written
 * for this project. It shows how things scale, and nothing of how well pages are read.
 */
@NullMarked
package org.hearsay.benchmarks.news;

import org.jspecify.annotations.NullMarked;
