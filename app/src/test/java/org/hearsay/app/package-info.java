/** Tests of the program as its users run it, and of who knows whom in it. */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;
