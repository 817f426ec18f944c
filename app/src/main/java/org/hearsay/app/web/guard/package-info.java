/**
 * What stands between the network and the views: which hosts the site goes by, from which pages requests may come, the
 * token where others than this machine can reach it, what browsers are told to allow, and who gives way when many connect.
 */
@NullMarked
package org.hearsay.app.web.guard;

import org.jspecify.annotations.NullMarked;
