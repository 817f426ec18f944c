package org.hearsay.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page that can be seen, as {@linkplain Passage passages} in {@linkplain Box boxes}: one walk over the
 * parsed page, without recursion. What style sheets hide can't be known; what an element's own style or attribute
 * hides is left out.
 *
 * @param root the box of the whole page
 * @param passages in page order, none of them empty
 */
public record VisibleText(Box root, List<Passage> passages) {

    /**
     * Walks over the page once.
     *
     * @param document the parsed page, which isn't changed
     * @param hints what elements say they are
     */
    public static VisibleText of(Document document, Hints hints) {
        Walk walk = new Walk(document, hints);
        document.filter(walk);
        walk.flush();
        walk.root.end = walk.passages.size();
        return new VisibleText(walk.root, List.copyOf(walk.passages));
    }

    private static final Set<String> BLOCKS =
            Set.of(("html body address article aside blockquote button caption center dd details "
                            + "dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
                            + "header hgroup hr legend li main menu nav ol p pre search section summary table "
                            + "tbody td tfoot th thead tr ul")
                    .split(" ", -1));

    /** Elements whose text is no text of the page, or is seen only where something else can't be. */
    private static final Set<String> UNSEEN =
            Set.of(("head script style noscript template iframe object embed applet svg canvas "
                            + "audio video map select datalist textarea option title noframes noembed rtc")
                    .split(" ", -1));

    /** Names of what is shown when one points at a word. */
    private static final Pattern HOVER = Pattern.compile("(?i)rollover|popover|hovercard|tooltip");

    /** Names of the part of it that is hidden until then. */
    private static final Set<String> CARD = Set.of("block", "content", "text", "body", "box", "card", "inner", "panel");

    private static final class Walk implements NodeFilter {

        private final Hints hints;
        private final Box root;
        private final List<Passage> passages = new ArrayList<>();
        private final LineBuffer line = new LineBuffer();

        private Box box;
        private @Nullable Box lineBox;
        private @Nullable TextNode opens;
        private @Nullable TextNode closes;

        /** How many tables around, from the outermost one of data inwards. */
        private int dataTables;

        private int links;
        private int preformatted;
        private Sights sights = Sights.NONE;

        /** What had been shown when the line opened. */
        private Sights before = Sights.NONE;

        Walk(Document document, Hints hints) {
            this.hints = hints;
            this.root = new Box(null, document, true, Hint.NONE, 0);
            this.box = root;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode textNode) {
                add(textNode.getWholeText());
                if (!textNode.isBlank()) {
                    before = opens == null ? sights : before;
                    opens = opens == null ? textNode : opens;
                    closes = textNode;
                }
            } else if (node instanceof Element element && !(node instanceof Document)) {
                sights = sights.with(element);
                if (isUnseen(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                enter(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && !(node instanceof Document)) {
                leave(element);
            }
            return FilterResult.CONTINUE;
        }

        private void enter(Element element) {
            String tag = element.normalName();
            if (tag.equals("br")) {
                lineBreak();
                return;
            }
            if (tag.equals("input")) {
                line.gap();
            }
            boolean block = BLOCKS.contains(tag);
            if (block) {
                boundary(tag);
            }
            if (dataTables > 0 && (tag.equals("td") || tag.equals("th"))) {
                line.cell();
            }
            box = new Box(box, element, block, hints.of(element), passages.size());
            box.before = sights;
            switch (tag) {
                case "a" -> links++;
                case "pre" -> preformatted++;
                case "table" -> dataTables += dataTables > 0 || Tables.isData(element) ? 1 : 0;
                default -> {}
            }
        }

        private void leave(Element element) {
            String tag = element.normalName();
            if (tag.equals("br")) {
                return;
            }
            if (box.block) {
                boundary(tag);
            }
            box.end = passages.size() + (line.isEmpty() ? 0 : 1);
            box.after = sights;
            if (box.parent != null) {
                box = box.parent;
            }
            switch (tag) {
                case "a" -> links--;
                case "pre" -> preformatted--;
                case "table" -> dataTables -= dataTables > 0 ? 1 : 0;
                default -> {}
            }
        }

        /** A block begins or ends: so does a passage, but a row of a data table is one, whatever is in its cells. */
        private void boundary(String tag) {
            if (dataTables == 0 || tag.equals("tr") || tag.equals("table") || tag.equals("caption")) {
                flush();
            } else {
                line.gap();
            }
        }

        private void lineBreak() {
            if (preformatted > 0) {
                add("\n");
            } else if (dataTables > 0) {
                line.gap();
            } else if (line.endsInLineBreak()) {
                flush();
            } else if (!line.isEmpty()) {
                line.lineBreak();
            }
        }

        private void add(String text) {
            if (preformatted > 0) {
                line.appendVerbatim(text, links > 0);
            } else {
                line.append(text, links > 0);
            }
            if (!text.isBlank()) {
                lineBox = lineBox == null ? box : Box.common(lineBox, box);
            }
        }

        private void flush() {
            int linked = line.linked();
            String text = line.take();
            Box within = lineBox;
            TextNode from = opens;
            TextNode to = closes;
            lineBox = null;
            opens = null;
            closes = null;
            if (!text.isEmpty() && within != null && from != null && to != null) {
                Passage.Form form = form(within, text);
                passages.add(Passage.of(passages.size(), text, within, linked, form, from, to, before, sights));
            }
        }

        private Passage.Form form(Box within, String text) {
            if (dataTables > 0) {
                return within.enclosing("caption") != null ? Passage.Form.PLAIN : Passage.Form.TABLE_ROW;
            }
            for (Box around = within; around != null; around = around.parent) {
                switch (around.element.normalName()) {
                    case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                        return isHeading(text) ? Passage.Form.HEADING : Passage.Form.PLAIN;
                    }
                    case "li", "dd", "dt" -> {
                        return Passage.Form.LIST_ITEM;
                    }
                    case "blockquote" -> {
                        return Passage.Form.QUOTE;
                    }
                    case "article", "main", "section" -> {
                        return Passage.Form.PLAIN;
                    }
                    case "pre" -> {
                        return isCode(around.element) ? Passage.Form.CODE : Passage.Form.PLAIN;
                    }
                    default -> {}
                }
            }
            return Passage.Form.PLAIN;
        }

        /** Whether it can be one: where a heading is never closed, the whole article is in it. */
        private static boolean isHeading(String text) {
            return text.length() <= 300 && !(text.endsWith(".") && Prose.words(text) > 20);
        }

        private static boolean isCode(Element pre) {
            String names = pre.className().toLowerCase(Locale.ROOT);
            return pre.selectFirst("code") != null || names.contains("code") || names.contains("highlight");
        }

        private static boolean isUnseen(Element element) {
            if (UNSEEN.contains(element.normalName())) {
                return true;
            }
            if (element.normalName().equals("rt")) {
                return !isBracketed(element);
            }
            if (element.attributesSize() == 0) {
                return false;
            }
            if (element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found")) {
                return true;
            }
            return hidesItself(element.attr("style"))
                    || showsOnHover(element)
                    || (element.normalName().equals("dialog") && !element.hasAttr("open"));
        }

        /** How characters are read is of the text where the page itself puts it in brackets for those who see it in line. */
        private static boolean isBracketed(Element reading) {
            Element before = reading.previousElementSibling();
            return before != null && before.normalName().equals("rp");
        }

        /** Ways of hiding text that nothing but a script would undo, as rules without white space. */
        private static final List<String> HIDING = List.of(
                "display:none",
                "visibility:hidden",
                "left:-9999",
                "left:-10000",
                "text-indent:-9999",
                "top:-9999",
                "clip:rect(0,0,0,0)",
                "clip:rect(1px,1px,1px,1px)");

        private static final Pattern NO_SIZE = Pattern.compile("font-size:0(?:px|em|rem|pt|%)?(?:;|!|$)");

        /** A card that opens over a word within the text: what is in it interrupts the sentence. */
        private static boolean showsOnHover(Element element) {
            if (element.attr("role").equals("tooltip")) {
                return true;
            }
            String names = element.className();
            if (BLOCKS.contains(element.normalName())
                    || names.length() < 7
                    || !HOVER.matcher(names).find()) {
                return false;
            }
            List<String> words = Hints.words(names);
            return words.stream().anyMatch(CARD::contains);
        }

        private static boolean hidesItself(String style) {
            if (style.isEmpty()) {
                return false;
            }
            String rules = style.length() > 2_000 ? style.substring(0, 2_000) : style;
            String compact = rules.replace(" ", "").toLowerCase(Locale.ROOT);
            return HIDING.stream().anyMatch(compact::contains)
                    || NO_SIZE.matcher(compact).find();
        }
    }
}
