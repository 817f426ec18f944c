/** The description of all that can be asked, for programs as OpenAPI and for people as a page. */
@NullMarked
package org.hearsay.app.web.api;

import org.jspecify.annotations.NullMarked;
