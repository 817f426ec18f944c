package org.hearsay.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A post that a page embeds, as its text has it: what is said, a dash, a name with its handle and a date. "Nobody rang us.
 * — Mira Lund (@miralund) March 3, 2031".
 *
 * @param said what is said, without links at its end
 * @param name the name with the handle
 */
public record SignedPost(Span said, Span name) {

    /** A longer block is no post. */
    private static final int LONGEST = 1_500;

    /** Of a name, its handle and a date. */
    private static final int LONGEST_SIGNATURE = 140;

    private static final Pattern SIGNATURE = Pattern.compile(
            "[‒–—―] ?(?<name>[^()\\n@]{2,50} \\(@\\w{1,20}\\))(?:[ ·,]{0,3}(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,9}\\.?),? ?(?:\\d{4})?)?");

    /** Links at the end of a post: "pic.example.com/AbC", "https://…". */
    private static final Pattern LINK = Pattern.compile("\\s(?:https?://|pic\\.)\\S{1,80}$");

    /** The post that a block is; null where it is none. */
    public static @Nullable SignedPost of(Text text, Span block) {
        String value = text.slice(block);
        int at = value.lastIndexOf("(@");
        if (at < 0 || value.length() > LONGEST || value.length() - at > LONGEST_SIGNATURE) {
            return null;
        }
        int dash = at;
        while (dash > 0 && at - dash < LONGEST_SIGNATURE && "‒–—―".indexOf(value.charAt(dash)) < 0) {
            dash--;
        }
        Matcher signature = SIGNATURE.matcher(value).region(dash, value.length());
        if (dash == 0 || !signature.matches()) {
            return null;
        }
        Span said = text.trim(new Span(block.start(), block.start() + dash));
        Matcher link = LINK.matcher(text.slice(said));
        while (link.find()) {
            said = text.trim(new Span(said.start(), said.start() + link.start()));
            link = LINK.matcher(text.slice(said));
        }
        if (text.slice(said).codePoints().noneMatch(Character::isLetterOrDigit)) {
            return null;
        }
        Span name = new Span(block.start() + signature.start("name"), block.start() + signature.end("name"));
        return new SignedPost(said, name);
    }
}
