/**
 * The stories of the ledger with their articles, and the story so far of any search: who spoke when in lanes by voice, and
 * figures over time. Asks the ledger, and has the answer drawn; doesn't decide what belongs to a story.
 */
@NullMarked
package org.hearsay.app.web.story;

import org.jspecify.annotations.NullMarked;
