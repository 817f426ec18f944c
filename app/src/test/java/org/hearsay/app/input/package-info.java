/** Tests of what command lines are taken to mean, on real files. */
@NullMarked
package org.hearsay.app.input;

import org.jspecify.annotations.NullMarked;
