package org.hearsay.voice;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.MediaNames;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Where an article's report comes from, at the beginning of a paragraph: "RAMALLAH, West Bank (AP) —". It is part of no
 * sentence, and nobody's voice.
 */
final class Datelines {

    /** The most characters of a dateline. */
    private static final int LONGEST = 80;

    private static final Pattern DASH = Pattern.compile("\\s*+(?<mark>-{1,2}|[–—―:])\\s");

    /** A place in capitals, with what may stand behind a comma, and the agency. */
    private static final Pattern PLACE =
            Pattern.compile("(?<place>\\p{Lu}[\\p{Lu}.'’-]{2,30}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]{1,30}){0,4})"
                    + "(?<where>, \\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{1,20}){0,3})?"
                    + "(?<day>,? \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2})?(?<agency> \\([\\p{L} ./]{2,40}\\))?");

    /** The same in small letters, which only the agency behind it tells: "Washington (AFP) –". */
    private static final Pattern WITH_AGENCY = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]{1,30}(?:,? \\p{Lu}[\\p{L}.'’-]{1,30}){0,4} \\((?<agency>[\\p{L} ]{2,30})\\)");

    /** Words in capitals at the beginning of a paragraph that are no places, and no voices either. */
    private static final Set<String> NOTES =
            Lexicon.words("breaking update updated exclusive correction live analysis opinion watch video photos");

    private Datelines() {}

    /** The blocks without the datelines that they begin with. */
    static List<Span> without(Text text, List<Span> blocks) {
        return blocks.stream().map(block -> without(text, block)).toList();
    }

    private static Span without(Text text, Span block) {
        String start = text.slice(new Span(block.start(), Math.min(block.end(), block.start() + LONGEST)));
        if (start.isEmpty() || !Character.isUpperCase(start.codePointAt(0))) {
            return block;
        }
        Matcher dash = DASH.matcher(start);
        // Only the first dash or colon, but not the hyphen within a word, ends a dateline.
        if (!dash.find() || dash.end() == start.length()) {
            return block;
        }
        boolean colon = dash.group("mark").equals(":");
        return isDateline(start.substring(0, dash.start()), colon)
                ? new Span(block.start() + dash.end(), block.end())
                : block;
    }

    /** Whether words are a dateline; before a colon, where who speaks in a transcript stands too, only known places are. */
    private static boolean isDateline(String words, boolean colon) {
        Matcher agency = WITH_AGENCY.matcher(words);
        if (agency.matches() && MediaNames.isMedium(Lexicon.lower(agency.group("agency")))) {
            return true;
        }
        Matcher place = PLACE.matcher(words);
        if (!place.matches()) {
            return false;
        }
        String lower = Lexicon.lower(place.group("place"));
        boolean told = place.group("where") != null
                || place.group("day") != null
                || place.group("agency") != null
                || NOTES.contains(lower);
        return Lexicon.PLACES.contains(lower) || (told && !colon);
    }
}
