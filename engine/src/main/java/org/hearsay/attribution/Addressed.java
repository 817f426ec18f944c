package org.hearsay.attribution;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Tells who is spoken to from who speaks: "she was told that …", "the court heard that …", "the mayor, asked whether he
 * would go, said no". Nobody is given as the source of these. PolNeAR's train part, whose annotators do the same, leaves the
 * source empty in 5 of 7 passives of telling and in 75 of 92 questions that begin a sentence or are asked in the passive.
 */
final class Addressed {

    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:was|were|been|being|is|are)(?: \\p{L}+ly| also| then| later| again)? (?:told|asked|informed|notified|reminded)\\b(?! by\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HEARD =
            Pattern.compile("(?:(?:has|have|had|also|later|then|earlier) )*heard\\b(?! from\\b).*", Pattern.DOTALL);

    private static final Pattern HEARERS =
            Pattern.compile("(?:.* )?(?:court|jury|jurors|inquest|inquiry|tribunal|magistrates|hearing|trial)");

    private static final Pattern ASKED =
            Pattern.compile("(?:also |repeatedly |when )?(?:asked|pressed|questioned)\\b.*");

    private static final int LONGEST_AUXILIARY = 14;

    private Addressed() {}

    /** Relations, without sources that only are spoken to. */
    static List<Relation> without(Text text, List<Relation> relations) {
        return relations.stream()
                .map(relation -> isAddressed(text, relation, relations) ? nobodys(relation) : relation)
                .collect(Collectors.toList());
    }

    private static Relation nobodys(Relation relation) {
        return new Relation(List.of(), relation.cue(), relation.content(), relation.quotation(), relation.confidence());
    }

    private static boolean isAddressed(Text text, Relation relation, List<Relation> relations) {
        if (relation.source().size() != 1 || relation.cue().isEmpty()) {
            return false;
        }
        Span source = relation.source().getFirst();
        Span cue = relation.cue().getFirst();
        if (source.end() > cue.start()) {
            return false;
        }
        int from = Math.max(source.end(), cue.start() - LONGEST_AUXILIARY);
        int to = Math.min(text.length(), cue.end() + " by".length() + 1);
        String around = text.slice(new Span(from, to));
        String words = text.slice(cue).toLowerCase(Locale.ROOT);
        boolean passive = PASSIVE.matcher(around).find();
        boolean heard = HEARD.matcher(words).matches()
                && HEARERS.matcher(text.slice(source).toLowerCase(Locale.ROOT)).matches();
        return passive || heard || (ASKED.matcher(words).matches() && answers(text, relation, source, relations));
    }

    /** Whether the question stands between commas after who then says something: "the mayor, asked about it, said". */
    private static boolean answers(Text text, Relation question, Span source, List<Relation> relations) {
        if (text.toString().charAt(source.end()) != ',') {
            return false;
        }
        int end = question.content().getLast().end();
        Span sentence = Sentences.of(text, new Span(source.start(), Math.min(text.length(), end + 300)))
                .getFirst();
        return end < text.length()
                && text.toString().charAt(end) == ','
                && relations.stream()
                        .anyMatch(other -> !other.equals(question)
                                && other.source().equals(question.source())
                                && !other.cue().isEmpty()
                                && other.cue().getFirst().start() > end
                                && sentence.contains(other.cue().getFirst()));
    }
}
