package org.hearsay.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Mends what publishing programs do to a page's text, before anything is read from it: text encoded twice, and entities
 * escaped twice. What is mended is said; article texts are of the mended page, and the bytes stay as they came.
 */
public final class Damage {

    /** Escapes that no text means to show; those of angle brackets, which texts about markup show, are not among them. */
    private static final Pattern ESCAPES = Pattern.compile(
            "&(?:#\\d{2,5}|#[xX][0-9a-fA-F]{2,4}|nbsp|quot|amp|apos|[lrsb][sd]quo|[lr]aquo|[mn]dash|hellip|shy|szlig|euro"
                    + "|[aeiouyAEIOUY](?:uml|acute|grave|circ)|[cC]cedil|[noaNOA]tilde|oslash|aring|aelig);");

    /** Within these, text may be of escapes. */
    private static final Set<String> OF_CODE =
            Set.of("pre", "code", "kbd", "samp", "tt", "textarea", "xmp", "script", "style");

    /** So many sequences of two characters that might be right as they are make up a page that was encoded twice. */
    private static final int LEAST_DOUBTFUL = 3;

    private final Page page;
    private final Mojibake mojibake = new Mojibake();
    private int escapes;

    private Damage(Page page) {
        this.page = page;
    }

    /**
     * Mends a page in place.
     *
     * @param markup the characters that it was parsed from
     * @return what was mended, for the reader to know
     */
    public static List<Problem> mend(Document document, String markup, Page page) {
        boolean twice = isEncodedTwice(markup);
        boolean escaped = markup.contains("&amp;");
        if (!twice && !escaped) {
            return List.of();
        }
        Damage damage = new Damage(page);
        document.forEachNode(node -> damage.mend(node, twice, escaped));
        return damage.problems();
    }

    /** Whether punctuation shows it beyond doubt, or letters do often enough; entities may spell the damage out. */
    private static boolean isEncodedTwice(String markup) {
        if (markup.contains("â€") || markup.contains("&acirc;&euro;") || markup.contains("&acirc;&#128;")) {
            return true;
        }
        if (markup.indexOf('Ã') < 0 && markup.indexOf('Â') < 0) {
            return false;
        }
        Mojibake count = new Mojibake();
        count.mend(markup);
        return count.places() >= LEAST_DOUBTFUL;
    }

    private void mend(Node node, boolean twice, boolean escaped) {
        switch (node) {
            case TextNode text -> {
                String whole = text.getWholeText();
                String mended = twice ? mojibake.mend(whole) : whole;
                mended = escaped && mended.indexOf('&') >= 0 && !isCode(text) ? unescaped(mended) : mended;
                if (!mended.equals(whole)) {
                    text.text(mended);
                }
            }
            case DataNode data -> {
                if (twice && Mojibake.isLikely(data.getWholeData())) {
                    data.setWholeData(mojibake.mend(data.getWholeData()));
                }
            }
            case Element element -> attributes(element, twice, escaped);
            default -> {}
        }
    }

    /** Only of elements whose attributes are read as text. */
    private void attributes(Element element, boolean twice, boolean escaped) {
        if (!element.normalName().equals("meta")) {
            return;
        }
        List<Attribute> changed = new ArrayList<>();
        for (Attribute attribute : element.attributes()) {
            String value = attribute.getValue();
            String mended = twice ? mojibake.mend(value) : value;
            mended = escaped && mended.indexOf('&') >= 0 ? unescaped(mended) : mended;
            if (!mended.equals(value)) {
                changed.add(new Attribute(attribute.getKey(), mended));
            }
        }
        changed.forEach(attribute -> element.attr(attribute.getKey(), attribute.getValue()));
    }

    private String unescaped(String text) {
        Matcher matcher = ESCAPES.matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            escapes++;
            matcher.appendReplacement(out, Matcher.quoteReplacement(Parser.unescapeEntities(matcher.group(), false)));
        }
        return matcher.appendTail(out).toString();
    }

    private static boolean isCode(Node node) {
        int up = 0;
        for (Node around = node.parentNode(); around != null && up < 8; around = around.parentNode()) {
            if (OF_CODE.contains(around.normalName())) {
                return true;
            }
            up++;
        }
        return false;
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (mojibake.places() > 0) {
            problems.add(new Problem(
                    "text that had been encoded twice was mended, in " + counted(mojibake.places()) + ", the first “"
                            + mojibake.first() + "”; the article's text is the mended one",
                    page.name(),
                    "compare with the page's own bytes where a character matters"));
        }
        if (escapes > 0) {
            problems.add(new Problem(
                    "entities that had been escaped twice were mended, in " + counted(escapes)
                            + "; the article's text is the mended one",
                    page.name(),
                    "compare with the page's own bytes where a character matters"));
        }
        return problems;
    }

    private static String counted(int places) {
        return places == 1 ? "1 place" : places + " places";
    }
}
