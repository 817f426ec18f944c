/** Fits what denials, confirmations and refusals are said to answer, on labels and on the sample pages. */
@NullMarked
package org.hearsay.training.answer;

import org.jspecify.annotations.NullMarked;
