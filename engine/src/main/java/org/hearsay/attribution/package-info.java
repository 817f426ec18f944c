/**
 * Who said what: statements with their source, cue and content, found by a small transformer over windows of the
 * article. Knows articles and text, and nothing of who the sources are.
 */
@NullMarked
package org.hearsay.attribution;

import org.jspecify.annotations.NullMarked;
