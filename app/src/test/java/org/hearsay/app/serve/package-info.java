/** Tests of the web page: by plain sockets, as an attacker would, and in a real browser, as a reader would. */
@NullMarked
package org.hearsay.app.serve;

import org.jspecify.annotations.NullMarked;
