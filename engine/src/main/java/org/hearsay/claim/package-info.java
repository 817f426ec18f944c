/**
 * What stands behind a claim: which statements of many articles say the same, how many articles, texts and voices that is,
 * how few people could account for all of it, who contests it, and who only repeats whom. Functions from records to records,
 * for any store: {@link org.hearsay.claim.Claim#of} takes a statement with others that may say the same.
 */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;
