/** Tests of what all views share. */
@NullMarked
package org.hearsay.app.web;

import org.jspecify.annotations.NullMarked;
