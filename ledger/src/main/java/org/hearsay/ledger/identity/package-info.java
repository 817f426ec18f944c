/**
 * Identities: which voices of different articles are the same person or body. Whether two names can be the same one's is
 * decided by functions of the names alone; {@link org.hearsay.ledger.identity.IdentityLinker} keeps what follows of it.
 * The user has the last word, by corrections.
 */
@NullMarked
package org.hearsay.ledger.identity;

import org.jspecify.annotations.NullMarked;
