@NullMarked
package org.hearsay.app.input.feed;

import org.jspecify.annotations.NullMarked;
