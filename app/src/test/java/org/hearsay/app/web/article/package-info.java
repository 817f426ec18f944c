/** Tests of how an article is cut and marked. */
@NullMarked
package org.hearsay.app.web.article;

import org.jspecify.annotations.NullMarked;
