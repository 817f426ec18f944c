package org.hearsay.article.body;

import static org.hearsay.article.body.Feature.*;
import static org.hearsay.article.body.TextFeatures.log;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.article.page.Box;
import org.hearsay.article.page.Hint;
import org.hearsay.article.page.Label;
import org.hearsay.article.page.Passage;
import org.hearsay.article.page.Sights;
import org.jspecify.annotations.Nullable;

/** The features of the boxes around a passage: {@link Feature#FORM} to {@link Feature#LAST_IN_PARENT}. */
final class MarkupFeatures {

    /** Tags of blocks, from those that hold an article's text most often to those that do least. */
    private static final List<String> TAGS = List.of(
            "p",
            "h2",
            "h3",
            "blockquote",
            "h4",
            "li",
            "h1",
            "tr",
            "td",
            "pre",
            "div",
            "section",
            "article",
            "dd",
            "dt",
            "h5",
            "h6",
            "figcaption",
            "header",
            "center",
            "main",
            "body",
            "address",
            "aside",
            "footer",
            "form",
            "label",
            "button",
            "nav");

    private static final Map<String, List<Feature>> AROUND = Map.ofEntries(
            Map.entry("ul", List.of(IN_LIST)),
            Map.entry("ol", List.of(IN_LIST)),
            Map.entry("dl", List.of(IN_LIST)),
            Map.entry("table", List.of(IN_TABLE)),
            Map.entry("aside", List.of(IN_ASIDE)),
            Map.entry("header", List.of(IN_HEADER)),
            Map.entry("footer", List.of(IN_FOOTER)),
            Map.entry("figure", List.of(IN_FIGURE)),
            Map.entry("blockquote", List.of(IN_QUOTE)),
            Map.entry("section", List.of(IN_SECTION)),
            Map.entry("article", List.of(IN_ARTICLE)),
            Map.entry("main", List.of(IN_MAIN)),
            Map.entry("a", List.of(IN_LINK)),
            Map.entry("b", List.of(IN_BOLD)),
            Map.entry("strong", List.of(IN_BOLD)),
            Map.entry("i", List.of(IN_ITALIC)),
            Map.entry("em", List.of(IN_ITALIC)));

    /** Longer names are cut. */
    private static final int LONGEST_NAMES = 100;

    /** So many passages are compared with each other; no article's page has more. */
    private static final int COMPARED = 10_000;

    private final Draft draft;
    private final Map<String, Alike> alike = new HashMap<>();
    private final Alike[] alikes;
    private final Map<String, Alike> looks = new HashMap<>();
    private final double read;

    /** Passages set in elements of the same tags and names, three deep. */
    static final class Alike {
        double prose;
        int passages;
    }

    MarkupFeatures(Draft draft) {
        this.draft = draft;
        List<Passage> passages = draft.visible().passages();
        this.alikes = new Alike[passages.size()];
        Arrays.fill(alikes, new Alike());
        for (Passage passage : passages.subList(0, Math.min(COMPARED, passages.size()))) {
            Alike of = alike.computeIfAbsent(signature(passage), _ -> new Alike());
            of.prose += passage.prose();
            of.passages++;
            alikes[passage.index()] = of;
            Alike look = looks.computeIfAbsent(look(block(passage.box())), _ -> new Alike());
            look.prose += isRuledIn(passage) ? passage.prose() : 0;
        }
        this.read = Math.max(
                1, looks.values().stream().mapToDouble(look -> look.prose).sum());
    }

    /** What the passage has in common with those that look like it; the same object for all of them. */
    Alike alike(Passage passage) {
        return alikes[passage.index()];
    }

    private boolean isRuledIn(Passage passage) {
        Label label = draft.label(passage.index());
        return label != null && label.isBody();
    }

    private static String look(Box block) {
        StringBuilder look = new StringBuilder();
        append(block, look);
        return look.toString();
    }

    private static void append(Box box, StringBuilder to) {
        String names = box.element.className();
        to.append('>')
                .append(box.element.normalName())
                .append('.')
                .append(names, 0, Math.min(LONGEST_NAMES, names.length()));
    }

    private static String signature(Passage passage) {
        StringBuilder signature = new StringBuilder();
        Box box = block(passage.box());
        for (int up = 0; up < 3 && box != null; up++) {
            append(box, signature);
            box = box.parent;
        }
        return signature.toString();
    }

    /** The innermost block around. */
    static Box block(Box box) {
        Box block = box;
        while (!block.block && block.parent != null) {
            block = block.parent;
        }
        return block;
    }

    void fill(Passage passage, float[] row) {
        Box block = block(passage.box());
        row[FORM.at()] = Feature.number(passage.form());
        int tag = TAGS.indexOf(block.element.normalName());
        row[TAG.at()] = tag < 0 ? TAGS.size() : tag;
        row[NAMED.at()] =
                block.element.className().isEmpty() ? block.element.id().isEmpty() ? 0 : 1 : 2;
        row[DEPTH.at()] = block.depth;
        row[DEPTH_IN_REGION.at()] = block.depth - draft.region().depth;
        row[IN_REGION.at()] = draft.region().holds(passage) ? 1 : 0;
        row[EXCLUDED.at()] = ordinal(draft.excluded().get(passage.index()));
        row[RULE.at()] = rule(draft.label(passage.index()));
        Alike of = alike(passage);
        double region = Math.max(1, draft.region().prose());
        row[ALIKE_PROSE.at()] =
                (float) (of.prose / Math.max(1, draft.visible().root().prose()));
        row[ALIKE_PASSAGES.at()] = log(of.passages);
        Alike look = looks.get(look(block));
        row[LOOKS_PROSE.at()] = look == null ? 0 : (float) (look.prose / read);
        around(passage, row);
        hints(passage, row);
        parents(passage, block, region, row);
        sights(passage, row);
    }

    private void sights(Passage passage, float[] row) {
        List<Passage> passages = draft.visible().passages();
        int i = passage.index();
        Sights end = i == 0 ? Sights.NONE : passages.get(i - 1).after();
        row[MEDIA_BEFORE.at()] = log(passage.before().media() - end.media());
        row[LINE_BEFORE.at()] = log(passage.before().lines() - end.lines());
        if (i + 1 < passages.size()) {
            Sights next = passages.get(i + 1).before();
            row[MEDIA_AFTER.at()] = log(next.media() - passage.after().media());
            row[LINE_AFTER.at()] = log(next.lines() - passage.after().lines());
        }
        row[MEDIA_BOX.at()] = -1;
        row[FIELDS_BOX.at()] = -1;
        double all = Math.max(1, draft.visible().root().prose());
        for (Box box = passage.box(); box != null; box = box.parent) {
            if (row[MEDIA_BOX.at()] < 0 && box.after().media() > box.before().media()) {
                row[MEDIA_BOX.at()] = log(box.end() - box.first);
                row[MEDIA_BOX_PROSE.at()] = (float) (box.prose() / all);
            }
            if (row[FIELDS_BOX.at()] < 0 && box.after().fields() > box.before().fields()) {
                row[FIELDS_BOX.at()] = log(box.end() - box.first);
                row[FIELDS_BOX_PROSE.at()] = (float) (box.prose() / all);
            }
        }
    }

    private static float ordinal(@Nullable Enum<?> value) {
        return value == null ? -1 : Feature.number(value);
    }

    /** Kinds in their order, then reasons of exclusion, then what no rule looked at. */
    private static float rule(@Nullable Label label) {
        if (label == null) {
            return 40;
        }
        return label.exclusion() == null ? Feature.number(label.kind()) : 20 + Feature.number(label.exclusion());
    }

    private void around(Passage passage, float[] row) {
        for (Box box = passage.box(); box != null; box = box.parent) {
            String tag = box.element.normalName();
            for (Feature feature : AROUND.getOrDefault(tag, List.of())) {
                row[feature.at()] = 1;
            }
            if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
                row[HEADING_LEVEL.at()] = tag.charAt(1) - '0';
            }
        }
    }

    private void hints(Passage passage, float[] row) {
        row[HINT_EXCLUSION.at()] = -1;
        row[HINT_KIND.at()] = -1;
        int distance = 0;
        for (Box box = passage.box(); box != null; box = box.parent, distance++) {
            Hint hint = box.hint;
            if (hint.exclusion() != null && row[HINT_EXCLUSION.at()] < 0) {
                row[HINT_EXCLUSION.at()] = Feature.number(hint.exclusion());
                row[HINT_EXCLUSION_DISTANCE.at()] = distance + 1;
                row[HINT_EXCLUSION_PROSE.at()] = (float)
                        (box.prose() / Math.max(1, draft.visible().root().prose()));
            }
            if (hint.kind() != null && row[HINT_KIND.at()] < 0) {
                row[HINT_KIND.at()] = Feature.number(hint.kind());
            }
            if (hint.content() && row[HINT_CONTENT.at()] == 0) {
                row[HINT_CONTENT.at()] = 1;
                row[HINT_CONTENT_DISTANCE.at()] = distance + 1;
            }
        }
    }

    private static void parents(Passage passage, Box block, double region, float[] row) {
        Box parent = Objects.requireNonNullElse(block.parent, block);
        while (parent.parent != null && parent.end() - parent.first <= 1) {
            parent = parent.parent;
        }
        row[PARENT_PROSE.at()] = (float) (parent.prose() / region);
        row[PARENT_PASSAGES.at()] = log(parent.end() - parent.first);
        row[PARENT_LINKS.at()] = links(parent);
        row[FIRST_IN_PARENT.at()] = log(passage.index() - parent.first);
        row[LAST_IN_PARENT.at()] = log(parent.end() - 1 - passage.index());
        Box grandparent = Objects.requireNonNullElse(parent.parent, parent);
        row[GRANDPARENT_PROSE.at()] = (float) (grandparent.prose() / region);
        row[GRANDPARENT_LINKS.at()] = links(grandparent);
    }

    private static float links(Box box) {
        return (float) (box.linked() / (1.0 + box.linked() + box.prose()));
    }
}
