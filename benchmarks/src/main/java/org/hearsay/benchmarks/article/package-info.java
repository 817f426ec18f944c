/** How fast articles are taken from pages, and what pages made to break a reader cost. */
@NullMarked
package org.hearsay.benchmarks.article;

import org.jspecify.annotations.NullMarked;
