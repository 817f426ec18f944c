/**
 * On whose word it rests: how much of an article, of an outlet, or of what a search finds is given by named and unnamed people,
 * by documents, by other media, by nobody. Reads the database and changes nothing.
 */
@NullMarked
package org.hearsay.ledger.sourcing;

import org.jspecify.annotations.NullMarked;
