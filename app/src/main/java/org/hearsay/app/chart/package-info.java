/**
 * Charts as geometry: from what the ledger answers to places on a page, which templates write as SVG. Across, places are in per
 * cent of the chart's width, so that a chart fits any screen without its letters shrinking; down, in pixels. Pure functions
 * of their input: no database, no HTTP.
 */
@NullMarked
package org.hearsay.app.chart;

import org.jspecify.annotations.NullMarked;
