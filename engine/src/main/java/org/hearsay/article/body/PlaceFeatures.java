package org.hearsay.article.body;

import static org.hearsay.article.body.Feature.*;
import static org.hearsay.article.body.TextFeatures.log;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.article.imprint.DeclaredText;
import org.hearsay.article.imprint.Headlines;
import org.hearsay.article.page.Box;
import org.hearsay.article.page.Label;
import org.hearsay.article.page.Passage;
import org.jspecify.annotations.Nullable;

/** The features of a passage's place on the page and of repetition: {@link Feature#INDEX} to the end. */
final class PlaceFeatures {

    /** A paragraph as long as this is the article's or another article's. */
    private static final double LONG = 120;

    /** So many passages are compared with each other; no article's page has more. */
    private static final int COMPARED = 10_000;

    private static final int[] NOTHING = {};

    /** Names are looked for up to here. */
    private static final int LOOKED_AT = 300;

    /** Distances are cut here. */
    static final int FAR = 30;

    private final Draft draft;
    private final List<Passage> passages;
    private final MarkupFeatures markup;

    /** The prose that the rules let in, before each passage. */
    private final double[] before;

    /** How many long paragraphs the rules let in before each passage. */
    private final int[] paragraphs;

    private final int[] lastIn;
    private final int[] lastHeading;
    private final int[] nextHeading;
    private final int[][] shingles;
    private final Map<String, Integer> times = new HashMap<>();
    private final Set<Integer> twice = new HashSet<>();
    private int firstProse = -1;
    private int lastProse = -1;

    /** The box that more of the article's prose stands in than in any other, as the rules see it. */
    private @Nullable Box main;

    private double mainProse;

    /** The first and the last passage in it, and for each passage the nearest. */
    private int mainFirst = -1;

    private int mainLast = -1;
    private final int[] mainGap;

    PlaceFeatures(Draft draft, MarkupFeatures markup) {
        this.draft = draft;
        this.markup = markup;
        this.passages = draft.visible().passages();
        int size = passages.size();
        this.before = new double[size + 1];
        this.paragraphs = new int[size + 1];
        this.lastHeading = new int[size];
        this.nextHeading = new int[size];
        this.lastIn = new int[size];
        this.shingles = new int[size][];
        this.mainGap = new int[size];
        Set<Integer> once = new HashSet<>();
        int heading = -FAR;
        int last = -1;
        for (int i = 0; i < size; i++) {
            Passage passage = passages.get(i);
            for (int shingle : i < COMPARED ? shingles(passage) : NOTHING) {
                if (!once.add(shingle)) {
                    twice.add(shingle);
                }
            }
            if (i < COMPARED) {
                times.merge(passage.text(), 1, Integer::sum);
            }
            boolean in = isIn(i);
            lastIn[i] = last;
            last = in && passage.prose() > 0 ? i : last;
            before[i + 1] = before[i] + (in ? passage.prose() : 0);
            boolean isLong = in && passage.prose() >= LONG && passage.linkShare() < 0.3;
            paragraphs[i + 1] = paragraphs[i] + (isLong ? 1 : 0);
            firstProse = isLong && firstProse < 0 ? i : firstProse;
            lastProse = isLong ? i : lastProse;
            lastHeading[i] = heading;
            heading = passage.form() == Passage.Form.HEADING ? i : heading;
        }
        heading = size + FAR;
        for (int i = size - 1; i >= 0; i--) {
            nextHeading[i] = heading;
            heading = passages.get(i).form() == Passage.Form.HEADING ? i : heading;
        }
        findMain();
    }

    private void findMain() {
        IdentityHashMap<Box, Double> boxes = new IdentityHashMap<>();
        for (Passage passage : passages) {
            Box parent = parent(passage);
            double prose = isIn(passage.index()) ? boxes.merge(parent, passage.prose(), Double::sum) : 0;
            if (prose > mainProse) {
                main = parent;
                mainProse = prose;
            }
        }
        int gap = FAR;
        for (int i = 0; i < mainGap.length; i++) {
            if (isIn(i) && parent(passages.get(i)) == main) {
                mainFirst = mainFirst < 0 ? i : mainFirst;
                mainLast = i;
                gap = -1;
            }
            gap = Math.min(FAR, gap + 1);
            mainGap[i] = gap;
        }
        for (int i = mainGap.length - 2; i >= 0; i--) {
            mainGap[i] = Math.min(mainGap[i], mainGap[i + 1] + 1);
        }
    }

    private static Box parent(Passage passage) {
        Box block = MarkupFeatures.block(passage.box());
        return Objects.requireNonNullElse(block.parent, block);
    }

    private int[] shingles(Passage passage) {
        int i = passage.index();
        if (shingles[i] == null) {
            shingles[i] = DeclaredText.shingles(passage.text());
        }
        return shingles[i];
    }

    private boolean isIn(int index) {
        Label label = index < 0 || index >= passages.size() ? null : draft.label(index);
        return label != null && label.isBody();
    }

    void fill(Passage passage, float[] row) {
        int i = passage.index();
        Box region = draft.region();
        row[INDEX.at()] = (float) i / passages.size();
        row[INDEX_IN_REGION.at()] = (i - region.first) / (float) Math.max(1, region.end() - region.first);
        row[FROM_TITLE.at()] = draft.title() < 0 ? -2 * FAR : near(i - draft.title());
        row[FROM_FIRST_PROSE.at()] = near(i - firstProse);
        row[TO_LAST_PROSE.at()] = near(lastProse - i);
        double all = Math.max(1, before[passages.size()]);
        row[PROSE_BEFORE.at()] = (float) (before[i] / all);
        row[PROSE_AFTER.at()] = log(all - before[i]);
        row[PARAGRAPHS_BEFORE.at()] = Math.min(FAR, paragraphs[i]);
        row[PARAGRAPHS_AFTER.at()] = Math.min(FAR, paragraphs[passages.size()] - paragraphs[i + 1]);
        row[FROM_HEADING.at()] = near(i - lastHeading[i]);
        row[TO_HEADING.at()] = near(nextHeading[i] - i);
        neighbours(passage, row);
        ancestry(passage, row);
        row[RULED_OUT_BEFORE.at()] = ruledOut(i, -1);
        row[RULED_OUT_AFTER.at()] = ruledOut(i, 1);
        row[REGION_PROSE.at()] = log(region.prose());
        row[REGION_SHARE.at()] =
                (float) (region.prose() / Math.max(1, draft.visible().root().prose()));
        row[PAGE_PASSAGES.at()] = log(passages.size());
        main(passage, row);
        repetition(passage, row);
    }

    private void main(Passage passage, float[] row) {
        Box most = main;
        if (most == null) {
            return;
        }
        int i = passage.index();
        Box parent = parent(passage);
        int meet = Box.common(parent, most).depth;
        row[IN_MAIN_BOX.at()] = parent == most ? 1 : 0;
        row[FROM_MAIN.at()] = i < mainFirst ? near(i - mainFirst) : i > mainLast ? near(i - mainLast) : 0;
        row[MAIN_GAP.at()] = mainGap[i];
        row[UP_TO_MAIN.at()] = Math.min(FAR, parent.depth - meet);
        row[UP_FROM_MAIN.at()] = Math.min(FAR, most.depth - meet);
        row[MAIN_SHARE.at()] = (float) (mainProse / Math.max(1, before[passages.size()]));
    }

    private static float near(int distance) {
        return Math.max(-FAR, Math.min(FAR, distance));
    }

    private void neighbours(Passage passage, float[] row) {
        int i = passage.index();
        Box parent = MarkupFeatures.block(passage.box()).parent;
        if (i > 0) {
            Passage other = passages.get(i - 1);
            row[WITH_BEFORE.at()] = MarkupFeatures.block(other.box()).parent == parent ? 1 : 0;
            row[LIKE_BEFORE.at()] = markup.alike(other) == markup.alike(passage) ? 1 : 0;
        }
        if (i + 1 < passages.size()) {
            Passage other = passages.get(i + 1);
            row[WITH_NEXT.at()] = MarkupFeatures.block(other.box()).parent == parent ? 1 : 0;
            row[LIKE_NEXT.at()] = markup.alike(other) == markup.alike(passage) ? 1 : 0;
        }
    }

    /** How far up the boxes one has to go to meet the first long paragraph, and the last passage that rules let in. */
    private void ancestry(Passage passage, float[] row) {
        Box own = passage.box();
        if (firstProse >= 0) {
            Box first = passages.get(firstProse).box();
            int meet = Box.common(own, first).depth;
            row[UP_TO_FIRST.at()] = Math.min(FAR, own.depth - meet);
            row[UP_FROM_FIRST.at()] = Math.min(FAR, first.depth - meet);
            Box article = own.enclosing("article");
            row[OTHER_ARTICLE.at()] = article == null ? 0 : article == first.enclosing("article") ? 1 : 2;
        }
        int before = lastIn[passage.index()];
        row[UP_TO_BEFORE.at()] = before < 0
                ? -1
                : Math.min(FAR, own.depth - Box.common(own, passages.get(before).box()).depth);
    }

    /** How many of the ten passages on one side the rules took out of the article. */
    private float ruledOut(int from, int step) {
        int out = 0;
        for (int k = 1; k <= 10; k++) {
            out += isIn(from + k * step) ? 0 : 1;
        }
        return out;
    }

    private void repetition(Passage passage, float[] row) {
        row[TIMES_ON_PAGE.at()] = log(times.getOrDefault(passage.text(), 1));
        boolean canBeTitle = passage.text().length() <= 300;
        row[TITLE_FIT.at()] =
                canBeTitle ? (float) Headlines.fit(passage.text(), draft.known().headlines()) : 0;
        DeclaredText declared = draft.declared();
        int[] shingles = shingles(passage);
        row[IN_DESCRIPTION.at()] = (float) declared.inDescription(shingles);
        row[IN_DECLARED_BODY.at()] = declared.hasBody() ? (float) declared.inBody(shingles) : -1;
        row[HAS_DECLARED_BODY.at()] = declared.hasBody() ? 1 : 0;
        row[ELSEWHERE.at()] = elsewhere(shingles);
        names(passage.text(), row);
    }

    /** The share of its runs of three words that stand on the page a second time, as a pull quote's do. */
    private float elsewhere(int[] shingles) {
        int found = 0;
        for (int shingle : shingles) {
            found += twice.contains(shingle) ? 1 : 0;
        }
        return shingles.length == 0 ? 0 : (float) found / shingles.length;
    }

    /** Where the name of an author, and that of the outlet, begins: 1 at the start, 2 further on. */
    private void names(String text, float[] row) {
        String head = text.substring(0, Math.min(LOOKED_AT, text.length()));
        for (String name : draft.known().authors()) {
            row[AUTHOR.at()] = Math.max(row[AUTHOR.at()], where(head, name));
        }
        String outlet = draft.known().outlet();
        row[OUTLET.at()] = outlet == null ? 0 : where(head, outlet);
    }

    private static float where(String text, String name) {
        int at = name.length() < 4 ? -1 : text.indexOf(name);
        return at < 0 ? 0 : at == 0 ? 1 : 2;
    }
}
