package org.hearsay.attribution;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Tells what looks like an attribution and is nobody's word: what is supposed of the reader, what something is called, what a
 * picture shows, and what one agrees to by signing up. The data that the model learnt from are news of politics, where most of
 * these are rare; guides and pages about people who are seen more than heard are full of them.
 */
final class NoStatement {

    /** Of such statements on 145 articles and pages of all kinds 31 were looked at, and none was one. */
    private static final Pattern READER = Pattern.compile("you|your", Pattern.CASE_INSENSITIVE);

    private static final String BEING = "(?:(?:is|are|was|were|be|been|being|has|have|had|also|once|formerly|previously"
            + "|now|often|better|best|widely|commonly|popularly|not) )*";

    private static final Pattern NAMING = Pattern.compile(
            BEING + "(?:known (?:as|for|by)|named|titled|entitled|nicknamed)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CALLING = Pattern.compile(BEING + "called", Pattern.CASE_INSENSITIVE);

    /** A name, and no judgement: "called “Ask Dr. Mike”", "called Horus 4". */
    private static final Pattern NAME = Pattern.compile("[\\p{Lu}\\p{N}\u201C\"\u2018'].*", Pattern.DOTALL);

    private static final Pattern SHARING = Pattern.compile(
            "(?:(?:has|have|had|also|later|then|recently|\\p{L}+ly) )*(?:post|upload|shar|releas)(?:ed|e|es|s|ing)?(?: online)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PICTURE = Pattern.compile(
            "(?:\\p{L}+(?:'s|\u2019s)? ){0,4}(?:photo(?:graph)?|video|picture|image|clip|selfie|footage|screenshot|snap)s?\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern SEEN =
            Pattern.compile("(?:is|are|was|were) (?:\\p{L}+ly )?(?:seen|pictured)", Pattern.CASE_INSENSITIVE);

    private static final Pattern JUDGED = Pattern.compile("\\s+(?:as|by)\\b.*", Pattern.DOTALL);

    private static final Pattern SIGNING_UP = Pattern.compile(
            "to receive (?:\\p{L}+ ){0,3}(?:e-?mails?|newsletters?|updates|offers|alerts|messages|notifications)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private NoStatement() {}

    /** Whether a relation gives nobody's word. */
    static boolean isOne(Text text, Relation relation) {
        String source = words(text, relation.source());
        String cue = words(text, relation.cue());
        if (source.isEmpty() && isNaming(text, relation, cue)) {
            return true;
        }
        if (relation.quotation() != Quotation.INDIRECT) {
            return false;
        }
        String content = words(text, relation.content());
        return READER.matcher(source).matches()
                || (SHARING.matcher(cue).matches() && PICTURE.matcher(content).matches())
                || (SEEN.matcher(cue).matches() && !isJudged(text, relation))
                || SIGNING_UP.matcher(content).matches();
    }

    private static boolean isNaming(Text text, Relation relation, String cue) {
        return NAMING.matcher(cue).matches()
                || (CALLING.matcher(cue).matches()
                        && NAME.matcher(text.slice(relation.content().getLast()))
                                .matches());
    }

    private static boolean isJudged(Text text, Relation relation) {
        int end = relation.cue().getLast().end();
        return JUDGED.matcher(text.toString()).region(end, text.length()).lookingAt()
                || relation.content().stream()
                        .anyMatch(piece -> text.slice(piece).startsWith("as "));
    }

    private static String words(Text text, List<Span> pieces) {
        return String.join(" ", pieces.stream().map(text::slice).toList());
    }
}
