/**
 * Voices: what one said over time, with whom it disagrees, whom it answers, its outlets; and those without a name, by class and
 * role. Asks the ledger, and has the answer drawn.
 */
@NullMarked
package org.hearsay.app.web.voice;

import org.jspecify.annotations.NullMarked;
