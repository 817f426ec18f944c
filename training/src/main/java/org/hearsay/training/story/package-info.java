/** Makes what tells stories: in how many articles each word is. */
@NullMarked
package org.hearsay.training.story;

import org.jspecify.annotations.NullMarked;
