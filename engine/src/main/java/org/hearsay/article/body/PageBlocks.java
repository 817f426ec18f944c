package org.hearsay.article.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.hearsay.article.Block;
import org.hearsay.article.page.Box;
import org.hearsay.article.page.Label;
import org.hearsay.article.page.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A page as the classifier of blocks sees it: passages, what the rules make of each, and rows of features. Two stages
 * look at it: the first sees a passage and what is around it, the second sees as well what the first thought of all.
 */
public final class PageBlocks {

    /** How many numbers the first stage sees of a passage. */
    public static final int WIDTH = Feature.WIDTH;

    /** How many the second stage sees. */
    public static final int SECOND_WIDTH = WIDTH + Neighbourhood.WIDTH;

    private static final float RULED_IN = 0.45f;
    private static final float RULED_IN_HEADING = 0.3f;
    private static final float RULED_OUT = 0.5f;
    private static final float TOLD_OUT = 0.9f;

    /** A post that an article quotes is of it, with who posted it and when, unless it is plainly somewhere else. */
    private static final float POST = 0.2f;

    /**
     * A line of names or of a date is of a kind of its own, and the date of publication is read from it; comments are other
     * people's words, whatever they are like.
     */
    private static final float NEVER = 1;

    /** Where the names of elements say of everything that it isn't the article, the model is misled by them as well. */
    private static final float UNHINTED = 0.05f;

    /** A line in bold with fewer words (nine, as a logarithm) is a heading in the text. */
    private static final float LONGEST_HEADING = 2.35f;

    private static final Set<String> LISTS = Set.of("ul", "ol", "dl", "table");

    /** Longer names are cut where people read them. */
    private static final int LONGEST_NAMES = 60;

    /** So many passages before the first that the rules let in are looked at. */
    private static final int BEFORE = 40;

    /** And so many after the last. */
    private static final int AFTER = 80;

    /** But no more than so many: what follows in a page of tens of thousands is as the rules see it. */
    private static final int MOST = 4_000;

    private final List<String> texts = new ArrayList<>();
    private final List<int[]> names = new ArrayList<>();
    private final List<int[]> words = new ArrayList<>();
    private final List<String> paths = new ArrayList<>();
    private final float[][] own;
    private final boolean[] ruledIn;
    private final float[] thresholds;
    private final int title;
    private final double[] prose;
    private final int[] alike;
    private final int[] parents;
    private final int[] posts;
    private final int[] lists;
    private final boolean[] headings;

    /** The number of the page's passage that the first row is of. */
    private final int from;

    private final int firstIn;
    private final int lastIn;

    PageBlocks(Draft draft, TextFeatures text) {
        List<Passage> all = draft.visible().passages();
        this.from = Math.max(0, firstBody(draft) - BEFORE);
        this.firstIn = firstBody(draft) - from;
        this.lastIn = lastBody(draft) - from;
        List<Passage> passages = all.subList(from, Math.min(all.size(), from + Math.min(MOST, lastIn + AFTER)));
        int size = passages.size();
        this.own = new float[size][];
        this.ruledIn = new boolean[size];
        this.thresholds = new float[size];
        this.title = draft.title() - from;
        this.prose = new double[size];
        this.alike = new int[size];
        this.parents = new int[size];
        this.posts = new int[size];
        this.lists = new int[size];
        this.headings = new boolean[size];
        MarkupFeatures markup = new MarkupFeatures(draft);
        PlaceFeatures place = new PlaceFeatures(draft, markup);
        BlockTokens tokens = new BlockTokens();
        IdentityHashMap<Object, Integer> kinds = new IdentityHashMap<>();
        IdentityHashMap<Box, Integer> boxes = new IdentityHashMap<>();
        IdentityHashMap<Box, Integer> groups = new IdentityHashMap<>();
        for (Passage passage : passages) {
            int i = passage.index() - from;
            float[] row = new float[Feature.COUNT];
            text.fill(passage, row);
            markup.fill(passage, row);
            place.fill(passage, row);
            own[i] = row;
            texts.add(passage.text());
            names.add(tokens.names(passage));
            words.add(tokens.words(passage));
            paths.add(path(passage));
            posts[i] = number(post(passage, draft.region()), groups);
            lists[i] = number(list(passage), groups);
            headings[i] = passage.form() == Passage.Form.HEADING;
            Label label = draft.label(passage.index());
            ruledIn[i] = isBody(label);
            boolean quoted = posts[i] >= 0 && !isComment(label);
            thresholds[i] = quoted ? POST : draft.hinted() || !ruledIn[i] ? threshold(label, row) : UNHINTED;
            prose[i] = passage.prose();
            alike[i] = kinds.computeIfAbsent(markup.alike(passage), _ -> kinds.size());
            Box parent = MarkupFeatures.block(passage.box()).parent;
            parents[i] = number(parent == null ? passage.box() : parent, boxes);
        }
    }

    private static int number(@Nullable Box box, IdentityHashMap<Box, Integer> boxes) {
        return box == null ? -1 : boxes.computeIfAbsent(box, _ -> boxes.size());
    }

    /** The outermost box around that is a post from elsewhere, set into the article. */
    private static @Nullable Box post(Passage passage, Box region) {
        Box post = null;
        for (Box box = passage.box(); box != null && box != region; box = box.parent) {
            post = box.hint.kind() == Block.Kind.EMBED ? box : post;
        }
        return post;
    }

    /** The list or table whose items or rows it is one of. */
    private static @Nullable Box list(Passage passage) {
        if (passage.form() != Passage.Form.LIST_ITEM && passage.form() != Passage.Form.TABLE_ROW) {
            return null;
        }
        Box box = passage.box();
        while (box != null && !LISTS.contains(box.element.normalName())) {
            box = box.parent;
        }
        return box;
    }

    private static boolean isComment(@Nullable Label rule) {
        return rule != null && rule.exclusion() == Block.Exclusion.COMMENTS;
    }

    private static int firstBody(Draft draft) {
        int i = draft.first();
        while (i < draft.end() && !isBody(draft.label(i))) {
            i++;
        }
        return i;
    }

    private static int lastBody(Draft draft) {
        int i = draft.end() - 1;
        while (i > draft.first() && !isBody(draft.label(i))) {
            i--;
        }
        return i;
    }

    private static boolean isBody(@Nullable Label label) {
        return label != null && label.isBody();
    }

    /** The number of the page's passage that the first of these is. */
    int from() {
        return from;
    }

    /** How many passages there are. */
    public int size() {
        return own.length;
    }

    /** A passage's text. */
    public String text(int index) {
        return texts.get(index);
    }

    /** Whether the passage is the headline, which is no part of the body. */
    public boolean isTitle(int index) {
        return index == title;
    }

    /** Whether the rules count the passage as body. */
    public boolean isRuledIn(int index) {
        return ruledIn[index];
    }

    /**
     * How likely a passage has to be to count as body. The model's word alone doesn't undo what plain words or markup
     * say: that a line reads "Read more: …" or is a byline, that comments have begun, that a heading stands between
     * paragraphs.
     */
    public float threshold(int index) {
        return index == title ? NEVER : thresholds[index];
    }

    private static float threshold(@Nullable Label rule, float[] row) {
        if (rule != null && rule.isBody()) {
            boolean bold = row[Feature.IN_BOLD.at()] > 0 && row[Feature.WORDS.at()] < LONGEST_HEADING;
            return rule.kind() == Block.Kind.HEADING || bold ? RULED_IN_HEADING : RULED_IN;
        }
        boolean told = row[Feature.BOILERPLATE.at()] >= 0;
        if (rule != null) {
            if (rule.kind() == Block.Kind.BYLINE || rule.kind() == Block.Kind.DATE || isComment(rule)) {
                return NEVER;
            }
            float fromTitle = row[Feature.FROM_TITLE.at()];
            told |= rule.kind() == Block.Kind.CAPTION || (fromTitle < 0 && fromTitle >= -PlaceFeatures.FAR);
            // A line of the text that is nothing but a link leads elsewhere.
            told |= rule.exclusion() == Block.Exclusion.RELATED_LINK && row[Feature.LINK_SHARE.at()] > 0.9;
        }
        return told ? TOLD_OUT : RULED_OUT;
    }

    /** How many passages lie between this one and those that the rules let in; 0 within their bounds. */
    public int fromBody(int index) {
        return Math.max(0, Math.max(firstIn - index, index - lastIn));
    }

    /** The innermost elements around a passage with their names, for people. */
    public String path(int index) {
        return paths.get(index);
    }

    private static String path(Passage passage) {
        StringBuilder path = new StringBuilder();
        Box box = passage.box();
        for (int i = 0; i < 4 && box != null; i++, box = box.parent) {
            String names = box.element.className();
            path.append(path.isEmpty() ? "" : " < ")
                    .append(box.element.normalName())
                    .append('.');
            path.append(names, 0, Math.min(LONGEST_NAMES, names.length()));
        }
        return path.toString();
    }

    /** Hashes of the names of the elements around a passage. */
    public int[] names(int index) {
        return names.get(index);
    }

    /** Hashes of the passage's words, those of a long one at its start alone. */
    public int[] words(int index) {
        return words.get(index);
    }

    /**
     * The first stage's rows, one a passage.
     *
     * @param weights what weighs names and words
     */
    public float[][] rows(TokenWeights weights) {
        int size = own.length;
        for (int i = 0; i < size; i++) {
            own[i][Feature.NAMES.at()] = weights.score(names.get(i));
            own[i][Feature.SAYING.at()] = weights.score(words.get(i));
            int heading = i - (int) own[i][Feature.FROM_HEADING.at()];
            boolean under = heading >= 0 && heading < i && own[i][Feature.FROM_HEADING.at()] < PlaceFeatures.FAR;
            own[i][Feature.HEADING_SAYING.at()] = under ? own[heading][Feature.SAYING.at()] : 0;
        }
        float[][] rows = new float[size][];
        for (int i = 0; i < size; i++) {
            float[] row = Arrays.copyOf(own[i], WIDTH);
            int at = Feature.COUNT;
            for (int offset : Feature.NEIGHBOURS) {
                int other = i + offset;
                for (Feature feature : Feature.OF_NEIGHBOURS) {
                    row[at++] = other < 0 || other >= size ? -9 : own[other][feature.at()];
                }
            }
            rows[i] = row;
        }
        return rows;
    }

    /**
     * The second stage's rows: the first's, and what it thought of each passage and its neighbours.
     *
     * @param rows the first stage's rows
     * @param first how likely it thought each passage to be the article
     */
    public float[][] secondRows(float[][] rows, float[] first) {
        return new Neighbourhood(this, first).widen(rows);
    }

    /** The number of the post that a passage is of; -1 where it is of none. */
    int post(int index) {
        return posts[index];
    }

    /** The number of the list or table that it is an item or row of; -1 where it is of none. */
    int list(int index) {
        return lists[index];
    }

    boolean isHeading(int index) {
        return headings[index];
    }

    /** How much prose is in a passage. */
    double prose(int index) {
        return prose[index];
    }

    /** The number of the passages that are set like it. */
    int alike(int index) {
        return alike[index];
    }

    /** The number of the box around its own. */
    int parent(int index) {
        return parents[index];
    }
}
