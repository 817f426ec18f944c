/** On whose word an article, an outlet or a search rests: a picture, and the rows behind it. */
@NullMarked
package org.hearsay.app.web.sourcing;

import org.jspecify.annotations.NullMarked;
