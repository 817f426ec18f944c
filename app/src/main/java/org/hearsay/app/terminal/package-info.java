/**
 * Readings on a terminal: laid out to a width, with or without colour. Shows, and decides nothing: it never reads a
 * page, and everything that it prints of one is a verbatim slice in which only white space is folded and characters
 * that could take over the terminal are replaced.
 */
@NullMarked
package org.hearsay.app.terminal;

import org.jspecify.annotations.NullMarked;
