package org.hearsay.attribution;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Tells what somebody asks for his own protection, "asked not to be named", "spoke on condition of anonymity", from
 * statements. It is the basis on which a source speaks, which {@link org.hearsay.sourcing.Sourcing} gives, and nobody's word of
 * the world.
 */
final class Anonymity {

    private static final String NAMES =
            "(?:(?:his|her|their|its|the) )?(?:full |real |own )?names?|(?:his|her|their) identit(?:y|ies)";

    private static final Pattern TERMS = Pattern.compile(
            "(?i)(?:(?:that|to|not|neither|he|she|they|it|remain|stay) )*(?:be |being |remain )?(?:named|identified|anonymous|unnamed|quoted by name)\\b.*"
                    + "|(?:for )?anonymity\\b.*"
                    + "|(?:not )?(?:to )?(?:not )?(?:give|be giving|giving|print|use|publish|reveal|disclose) (?:"
                    + NAMES + ")\\b.*"
                    + "|that neither .{1,40} nor .{1,40} be (?:given|named|printed|published)\\b.*",
            Pattern.DOTALL);

    private static final Pattern CONDITION = Pattern.compile("(?i).*\\bcondition\\b.*");
    private static final Pattern SAYS =
            Pattern.compile("(?i).*\\b(?:said|says|saying|told|tells|telling|added|wrote)\\b.*");

    private Anonymity() {}

    /** Whether a relation only says on what terms its source speaks. */
    static boolean isTerms(Text text, Relation relation) {
        String cue = words(text, relation.cue().stream());
        if (SAYS.matcher(cue).matches()) {
            return false;
        }
        String content = words(text, relation.content().stream());
        return TERMS.matcher(content).matches()
                || CONDITION.matcher(cue).matches()
                || (cue.endsWith(" on") && content.startsWith("condition"));
    }

    private static String words(Text text, Stream<Span> pieces) {
        return pieces.map(text::slice).collect(Collectors.joining(" "));
    }
}
