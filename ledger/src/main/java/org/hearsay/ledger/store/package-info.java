/**
 * The database file: opening it, bringing its schema up to date, its labels, and what can go wrong with it. Knows what is in
 * no table but those of labels.
 */
@NullMarked
package org.hearsay.ledger.store;

import org.jspecify.annotations.NullMarked;
