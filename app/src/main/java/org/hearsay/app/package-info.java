/** The command line: each command turns its options into one call of a service, which does not know the command line. */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;
