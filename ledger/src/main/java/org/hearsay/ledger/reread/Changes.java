package org.hearsay.ledger.reread;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.Likely;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What another reading of an article changed.
 *
 * @param article its number
 * @param added how many statements are new
 * @param removed how many are no more
 * @param changed those that are there still, with another source, cue, content, act, voice and so on
 * @param textChanged whether the article's text is another
 * @param homeless how many corrections apply to no statement now
 */
public record Changes(long article, int added, int removed, List<Changed> changed, boolean textChanged, int homeless) {

    public Changes {
        changed = List.copyOf(changed);
    }

    /**
     * A statement that was read differently.
     *
     * @param number its number in the article, which it keeps
     * @param fields what of it is another, as {@code hearsay-reading/1} calls it
     */
    public record Changed(int number, List<String> fields) {
        public Changed {
            fields = List.copyOf(fields);
        }
    }

    /** Whether nothing that a user sees is another. */
    public boolean isNone() {
        return added == 0 && removed == 0 && changed.isEmpty() && !textChanged && homeless == 0;
    }

    /** On one line, for people. */
    @Override
    public String toString() {
        String line = added + " added, " + removed + " removed, " + changed.size() + " changed";
        if (textChanged) {
            line += "; the text is another";
        }
        return homeless == 0 ? line : line + "; corrections without a statement: " + homeless;
    }

    /** The fields in which two statements differ; how sure they are is none. */
    static List<String> fields(Reading before, Statement old, Reading after, Statement now) {
        Text oldText = before.article().text();
        Text newText = after.article().text();
        List<String> fields = new ArrayList<>();
        compare("source", words(oldText, old.source()), words(newText, now.source()), fields);
        compare("cue", words(oldText, old.cue()), words(newText, now.cue()), fields);
        compare("content", words(oldText, old.content()), words(newText, now.content()), fields);
        compare("quotation", old.quotation(), now.quotation(), fields);
        compare("act", old.act().value(), now.act().value(), fields);
        compare("voice", voice(before, old), voice(after, now), fields);
        compare("sourcing", old.sourcing().kind(), now.sourcing().kind(), fields);
        compare("medium", old.medium(), now.medium(), fields);
        compare("said", days(old), days(now), fields);
        return fields;
    }

    private static void compare(String field, @Nullable Object old, @Nullable Object now, List<String> fields) {
        if (!Objects.equals(old, now)) {
            fields.add(field);
        }
    }

    private static List<String> words(Text text, List<Span> spans) {
        return spans.stream().map(text::slice).toList();
    }

    private static @Nullable String voice(Reading reading, Statement statement) {
        Likely<Integer> voice = statement.voice();
        return voice == null
                ? null
                : reading.article()
                        .text()
                        .slice(reading.voices().get(voice.value()).name());
    }

    private static String days(Statement statement) {
        return statement.said() == null
                ? ""
                : statement.said().from() + "/" + statement.said().to();
    }
}
