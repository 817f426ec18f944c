/**
 * Which articles are about the same happening. Articles come one by one, in any order; each is placed by what it and the
 * stories so far have in common, and none is read again. Pure functions over records: who calls them keeps the stories.
 */
@NullMarked
package org.hearsay.story;

import org.jspecify.annotations.NullMarked;
