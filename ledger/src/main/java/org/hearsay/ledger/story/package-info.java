/** Which articles of a ledger are about the same happening: each is placed once, in the order of their numbers. */
@NullMarked
package org.hearsay.ledger.story;

import org.jspecify.annotations.NullMarked;
