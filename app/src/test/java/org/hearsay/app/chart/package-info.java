/** Tests of the charts as geometry. */
@NullMarked
package org.hearsay.app.chart;

import org.jspecify.annotations.NullMarked;
