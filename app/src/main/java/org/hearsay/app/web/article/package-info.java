/**
 * An article: its text with statements marked and a margin that lists them, what was left out of it, its versions and the
 * evidence; and each statement by itself, where it can be put right.
 */
@NullMarked
package org.hearsay.app.web.article;

import org.jspecify.annotations.NullMarked;
