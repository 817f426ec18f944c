/** The page of a claim: what stands behind a statement, how few people that can be, and who answers it. */
@NullMarked
package org.hearsay.app.web.claim;

import org.jspecify.annotations.NullMarked;
