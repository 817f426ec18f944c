/**
 * Voices as the ledger knows them over all articles: what one of them said, by which names, in which outlets, whom it answers
 * and who answers it; and those without a name, by class and role. Reads the database and changes nothing; knows nothing of
 * how it is shown. Corrections are applied, merged identities are one, and only the newest version of a page counts.
 */
@NullMarked
package org.hearsay.ledger.voice;

import org.jspecify.annotations.NullMarked;
