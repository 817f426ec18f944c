/**
 * What is done by saying something: denies, confirms, asks, promises. Knows the words of the relations and nothing of who
 * said them.
 */
@NullMarked
package org.hearsay.act;

import org.jspecify.annotations.NullMarked;
