/**
 * Which passages of a page are its article: rules make a draft, a trained model corrects it.
 */
@NullMarked
package org.hearsay.article.body;

import org.jspecify.annotations.NullMarked;
