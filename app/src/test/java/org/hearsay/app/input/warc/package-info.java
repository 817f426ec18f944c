@NullMarked
package org.hearsay.app.input.warc;

import org.jspecify.annotations.NullMarked;
