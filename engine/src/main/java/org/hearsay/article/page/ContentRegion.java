package org.hearsay.article.page;

import java.util.List;
import org.hearsay.article.Block.Exclusion;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that its article is in. Every passage of prose gives its length to the boxes around it,
 * less to the farther ones; elements that are meant for an article get more of it. From the best box it climbs as long
 * as that brings in much more prose.
 */
public final class ContentRegion {

    /** What a box gets of what the box within it got. */
    private static final double DECAY = 0.7;

    /** How far up prose is given. */
    private static final int HEIGHT = 8;

    /** Climbing to the box around is worth it from this much more prose on. */
    private static final double WORTH_CLIMBING = 1.12;

    /** A notice that asks the reader for something is no longer than this. */
    private static final double LONGEST_NOTICE = 800;

    private ContentRegion() {}

    /** Adds up the prose and links in every box: to be done once, before anything else is asked of a page. */
    public static void weigh(VisibleText page) {
        for (Passage passage : page.passages()) {
            double prose = passage.prose();
            for (Box box = passage.box(); box != null; box = box.parent) {
                box.prose += prose;
                box.linked += passage.linked();
            }
        }
    }

    /**
     * Why the page's author doesn't count the passage as article, or null. A hint on a box that holds much of the
     * page's prose is not believed: such a box is the article, whatever it is called.
     */
    public static @Nullable Exclusion excludedBy(Passage passage, Box root) {
        for (Box box = passage.box(); box != null; box = box.parent) {
            Exclusion exclusion = box.hint.exclusion();
            if (exclusion != null && isCredible(exclusion, box, root)) {
                return exclusion;
            }
        }
        return null;
    }

    private static boolean isCredible(Exclusion exclusion, Box box, Box root) {
        return switch (exclusion) {
            case COMMENTS -> box.prose <= 0.9 * root.prose; // often longer than the article
            case NAVIGATION -> box.prose <= Math.max(LONGEST_NOTICE, box.linked) && box.prose <= 0.4 * root.prose;
            case RELATED_LINK -> box.linked > 0 && box.prose <= 0.6 * root.prose;
            case PAYWALL, NEWSLETTER, SHARE -> box.prose <= Math.min(LONGEST_NOTICE, 0.4 * root.prose);
            default -> box.prose <= 0.4 * root.prose;
        };
    }

    /**
     * The box that the article is in, or null where the page has no prose outside of what is excluded.
     *
     * @param excluded for each passage why it is excluded, or null
     */
    public static @Nullable Box find(VisibleText page, List<@Nullable Exclusion> excluded) {
        List<Passage> prose = page.passages().stream()
                .filter(passage -> excluded.get(passage.index()) == null && passage.prose() > 0)
                .toList();
        Box best = null;
        for (Passage passage : prose) {
            for (Box box = passage.box(); box != null; box = box.parent) {
                box.clean = 0;
                box.score = 0;
            }
        }
        for (Passage passage : prose) {
            give(passage);
            for (Box box = passage.box(); box != null; box = box.parent) {
                box.clean += passage.prose();
            }
        }
        for (Passage passage : prose) {
            int height = 0;
            for (Box box = passage.box(); box != null && height++ < HEIGHT; box = box.parent) {
                if (best == null || score(box) > score(best)) {
                    best = box;
                }
            }
        }
        return best == null ? null : climb(best);
    }

    private static void give(Passage passage) {
        double gift = passage.prose();
        int height = 0;
        for (Box box = passage.box(); box != null && height++ < HEIGHT; box = box.parent) {
            box.score += gift;
            gift *= box.block && height > 1 ? DECAY : 1;
        }
    }

    private static double score(Box box) {
        double meant = box.hint.content() ? 1.4 : 1;
        return switch (box.element.normalName()) {
            case "article" -> box.score * Math.max(1.25, meant);
            case "main" -> box.score * Math.max(1.1, meant);
            case "body", "html", "#root" -> box.score * 0.8;
            default -> box.score * meant;
        };
    }

    private static Box climb(Box from) {
        Box region = from;
        for (Box box = from.parent; box != null; box = box.parent) {
            if (region.hint.content() && !box.hint.content() && box.clean < 1.5 * region.clean) {
                continue;
            }
            if (box.clean > WORTH_CLIMBING * region.clean) {
                region = box;
            }
        }
        return region;
    }
}
