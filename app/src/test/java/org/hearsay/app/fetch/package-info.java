/** Tests of fetching, against real servers on this machine that misbehave in every way known. */
@NullMarked
package org.hearsay.app.fetch;

import org.jspecify.annotations.NullMarked;
