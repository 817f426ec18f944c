@NullMarked
package org.hearsay.app.watch;

import org.jspecify.annotations.NullMarked;
