package org.hearsay.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Finds where an article says that its text, or something in it, is another's. That a name is an outlet's isn't asked:
 * what is found counts only where the name is that of another article's outlet, or of an agency.
 */
public final class Credits {

    /** A dateline stands among so many first characters. */
    private static final int TOP = 160;

    /** A line of credit stands in a paragraph no longer than this. */
    private static final int LINE = 400;

    /** How many paragraphs at the end may have a line of credit. */
    private static final int LAST = 4;

    /** More of them say no more. */
    private static final int MOST = 200;

    private static final String WORD = "\\p{Lu}(?:[\\p{L}\\p{N}.&-]{0,30}[\\p{L}\\p{N}])?";
    private static final String NAME =
            "(?<name>" + WORD + "(?: (?:" + WORD + "|of " + WORD + "|of the " + WORD + ")){0,3}+)";
    private static final String THE = "(?:[Tt]he )?";

    private static final Pattern DATELINE = Pattern.compile("\\(" + NAME + "\\) ?(?:[-–—]|$)");

    private static final List<Pattern> LINES = List.of(
            Pattern.compile("(?:[Ww]ith|[Aa]dditional)(?: additional)?(?: reports?| files?| reporting| material)?"
                    + "(?: from| by)? " + THE + NAME),
            Pattern.compile("[Cc]opyright(?: \\d{4}|,|©|\\(c\\)| ){0,4} ?" + THE + NAME),
            Pattern.compile("(?:originally|first) (?:appeared|published|ran)(?: at| on| in| by) " + THE + NAME),
            Pattern.compile("(?:[Ss]ource|[Vv]ia|h/t|H/T|[Cc]redit):? " + THE + NAME),
            Pattern.compile(THE + NAME + " (?:contributed|writers?|journalists?|correspondents?|staff)\\b"),
            Pattern.compile("^\\W{0,3}" + THE + NAME + "\\W{0,3}$"));

    private static final List<Pattern> CITED = List.of(
            Pattern.compile("\\b(?:told|tells|telling) " + THE + NAME),
            Pattern.compile("\\b[Aa]ccording to (?:an? (?:report|article|story) (?:in|by|from|on) )?" + THE + NAME),
            Pattern.compile("\\breported by " + THE + NAME),
            Pattern.compile(THE + NAME + " (?:reports|reported|first reported|has reported)\\b"));

    private Credits() {}

    /**
     * The credits of an article.
     *
     * @param blocks its paragraphs, in text order
     * @return in text order within each kind: datelines, lines, what is cited
     */
    public static List<Credit> of(Text text, List<Span> blocks) {
        List<Credit> credits = new ArrayList<>();
        for (int i = 0; i < blocks.size() && i < 2; i++) {
            Span block = blocks.get(i);
            Span top = new Span(block.start(), Math.min(block.end(), block.start() + TOP));
            find(text, top, DATELINE, Credit.Kind.DATELINE, credits);
        }
        for (int i = Math.max(1, blocks.size() - LAST); i < blocks.size(); i++) {
            if (blocks.get(i).length() <= LINE) {
                for (Pattern pattern : LINES) {
                    find(text, blocks.get(i), pattern, Credit.Kind.LINE, credits);
                }
            }
        }
        for (Span block : blocks) {
            for (Pattern pattern : CITED) {
                find(text, block, pattern, Credit.Kind.CITED, credits);
            }
        }
        return List.copyOf(credits);
    }

    private static void find(Text text, Span where, Pattern pattern, Credit.Kind kind, List<Credit> credits) {
        Matcher matcher = pattern.matcher(text.toString()).region(where.start(), where.end());
        while (credits.size() < MOST && matcher.find()) {
            Span name = new Span(matcher.start("name"), matcher.end("name"));
            credits.add(new Credit(kind, name, new Span(matcher.start(), matcher.end())));
        }
    }
}
