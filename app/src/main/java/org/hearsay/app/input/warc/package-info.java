/**
 * Web archives (WARC) as streams of pages. What is in an archive is a stranger's word: records, headers and what they
 * decompress to are bounded.
 */
@NullMarked
package org.hearsay.app.input.warc;

import org.jspecify.annotations.NullMarked;
