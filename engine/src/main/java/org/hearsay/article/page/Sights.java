package org.hearsay.article.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What a page shows up to some place that is no text, counted.
 *
 * @param media pictures, films and frames
 * @param fields what a reader is to fill in
 * @param lines ruled lines
 */
public record Sights(int media, int fields, int lines) {

    /** Nothing shown. */
    public static final Sights NONE = new Sights(0, 0, 0);

    private static final Set<String> MEDIA = Set.of(
            "img", "amp-img", "video", "amp-video", "audio", "iframe", "amp-iframe", "embed", "object", "canvas");

    private static final Set<String> FIELDS = Set.of("input", "textarea", "select");

    /** These and the element, where it is one that shows something. */
    Sights with(Element element) {
        String tag = element.normalName();
        if (MEDIA.contains(tag)) {
            return new Sights(media + 1, fields, lines);
        }
        if (FIELDS.contains(tag) && !element.attr("type").equalsIgnoreCase("hidden")) {
            return new Sights(media, fields + 1, lines);
        }
        return tag.equals("hr") ? new Sights(media, fields, lines + 1) : this;
    }
}
