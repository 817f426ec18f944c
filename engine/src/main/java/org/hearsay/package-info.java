/** The engine's front door: {@link org.hearsay.Hearsay} turns a page into a {@link org.hearsay.Reading}. */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
