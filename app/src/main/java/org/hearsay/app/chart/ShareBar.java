package org.hearsay.app.chart;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.sourcing.SourcingReport;

/**
 * A bar that is cut into the kinds of sourcing, in the order of how much a reader knows of who said it.
 *
 * @param parts from left to right, without empty ones
 */
public record ShareBar(List<Part> parts) {

    /** Narrower parts have no room for their share, in per cent. */
    private static final double LEAST_LABELLED = 7;

    /**
     * A part.
     *
     * @param kind its label in {@code hearsay-reading/1}
     * @param x where it begins, in per cent
     * @param width in per cent
     * @param label its share; empty where there is no room
     * @param title what it is
     */
    public record Part(String kind, double x, double width, String label, String title) {}

    public ShareBar {
        parts = List.copyOf(parts);
    }

    /** Cuts it. */
    public static ShareBar of(SourcingReport.Shares shares) {
        List<Part> parts = new ArrayList<>();
        double x = 0;
        for (Kind kind : kinds(shares)) {
            double width = shares.percent(kind.statements);
            if (kind.statements > 0) {
                String label = width < LEAST_LABELLED ? "" : percent(width);
                parts.add(new Part(
                        kind.name,
                        Columns.round(x),
                        Columns.round(width),
                        label,
                        kind.name + ": " + kind.statements + " of " + shares.statements() + " statements, "
                                + percent(width)));
            }
            x += width;
        }
        return new ShareBar(parts);
    }

    /** A kind of sourcing, and how many statements have it. */
    public record Kind(String name, int statements) {}

    /** All kinds, in the bar's order. */
    public static List<Kind> kinds(SourcingReport.Shares shares) {
        return List.of(
                new Kind("named", shares.named()),
                new Kind("unnamed", shares.unnamed()),
                new Kind("document", shares.document()),
                new Kind("media", shares.media()),
                new Kind("none", shares.none()));
    }

    /** A share in whole per cent; "under 1%" where that would be none. */
    public static String percent(double share) {
        if (share > 0 && share < 1) {
            return "under 1%";
        }
        return Math.round(share) + "%";
    }
}
