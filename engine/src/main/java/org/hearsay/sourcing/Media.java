package org.hearsay.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds in what form statements were made, by the words of cue and source and, outside of what is said, of their
 * sentence. The words are in {@code mediums.tsv}.
 */
public final class Media {

    private static final List<Rule> RULES = rules();

    private final Text text;
    private final SentenceIndex sentences;

    private Media(Text text, List<Span> blocks) {
        this.text = text;
        this.sentences = new SentenceIndex(text, blocks);
    }

    private enum Where {
        /** The cue, and what stands next to it. */
        CUE,
        /** The last word of the source's head. */
        SOURCE,
        /** Anywhere in the sentence outside of what is said. */
        SENTENCE
    }

    private record Rule(Medium medium, Where where, List<String> phrase) {}

    /**
     * The media of an article's statements.
     *
     * @param blocks the blocks that the relations were read from, in text order
     * @param relations in the article's order
     * @param voices each relation's voice; null where it is unknown. What a voice goes on to say in the same form is of
     *     the same medium
     * @return for each relation the medium, null where the page doesn't tell
     */
    public static List<@Nullable Medium> of(
            Text text, List<Span> blocks, List<Relation> relations, List<@Nullable Integer> voices) {
        Media media = new Media(text, blocks);
        List<@Nullable Medium> found = new ArrayList<>();
        Map<Integer, Integer> lastOfVoice = new TreeMap<>();
        for (int i = 0; i < relations.size(); i++) {
            Medium own = media.own(relations.get(i));
            Integer voice = voices.get(i);
            Integer before = voice == null ? null : lastOfVoice.get(voice);
            if (own == null && before != null && media.goesOn(relations.get(before), relations.get(i), found.get(before))) {
                own = found.get(before);
            }
            found.add(own);
            if (voice != null) {
                lastOfVoice.put(voice, i);
            }
        }
        return found;
    }

    /** Whether a voice that speaks again still speaks in the same form. */
    private boolean goesOn(Relation before, Relation now, @Nullable Medium medium) {
        if (medium == null) {
            return false;
        }
        if (medium == Medium.INTERVIEW) {
            return true;
        }
        return sentences.block(place(before)).equals(sentences.block(place(now)))
                && place(now) >= place(before);
    }

    private static int place(Relation relation) {
        return relation.extent().start();
    }

    private @Nullable Medium own(Relation relation) {
        if (isTranscript(relation)) {
            return Medium.SPEECH;
        }
        if (relation.source().stream().anyMatch(piece -> text.slice(piece).contains("@"))) {
            return Medium.POST;
        }
        List<Word> words = Clauses.words(text, sentences, relation);
        String cue = around(words, relation.cue(), relation, 6);
        String sentence = outside(words, relation);
        String head = head(relation);
        for (Rule rule : RULES) {
            String where = switch (rule.where) {
                case CUE -> cue;
                case SOURCE -> head;
                case SENTENCE -> sentence;
            };
            if (contains(where, rule.phrase)) {
                return rule.medium;
            }
        }
        return null;
    }

    /** A name and a colon, as in the transcript of a meeting. */
    private boolean isTranscript(Relation relation) {
        if (!relation.cue().isEmpty() || relation.source().isEmpty()) {
            return false;
        }
        int end = relation.source().getLast().end();
        boolean atStart = sentences.block(relation.source().getFirst().start()).start()
                == relation.source().getFirst().start();
        int limit = Math.min(text.length(), end + 60);
        String after = text.toString().substring(end, limit).stripLeading();
        return atStart && (after.startsWith(":") || after.matches("(?s)\\([^)]{0,50}\\)\\s?:.*"));
    }

    /** The words of the cue and the few beside it that are no part of what is said or of the source. */
    private String around(List<Word> words, List<Span> pieces, Relation relation, int beside) {
        StringBuilder joined = new StringBuilder(" ");
        int last = -1;
        for (int i = 0; i < words.size(); i++) {
            Span span = words.get(i).span();
            boolean inCue = pieces.stream().anyMatch(span::overlaps);
            last = inCue ? i : last;
            boolean near = last >= 0 && i - last <= beside && isFree(span, relation);
            if (inCue || near) {
                joined.append(words.get(i).lower()).append(' ');
            }
        }
        return joined.toString();
    }

    private static boolean isFree(Span span, Relation relation) {
        return relation.content().stream().noneMatch(span::overlaps)
                && relation.source().stream().noneMatch(span::overlaps);
    }

    private static String outside(List<Word> words, Relation relation) {
        return Clauses.joined(words.stream()
                .filter(word -> isFree(word.span(), relation))
                .toList());
    }

    /** The source's words before its first comma, relative pronoun or participle, or all of it where that is short. */
    private String head(Relation relation) {
        if (relation.source().isEmpty()) {
            return " ";
        }
        List<Word> words = Word.of(text, relation.source().getFirst(), 40);
        int end = 0;
        while (end < words.size() && !words.get(end).isMark() && (end == 0 || !isAfterHead(words.get(end)))) {
            end++;
        }
        return Clauses.joined(words.subList(0, end));
    }

    private static boolean isAfterHead(Word word) {
        return word.is(Lexicon.Kind.AFTER_HEAD);
    }

    private static boolean contains(String words, List<String> phrase) {
        return words.contains(phrase.getFirst());
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String[] row : Lexicon.rows("mediums.tsv")) {
            String[] which = row[0].split(" ", -1);
            for (String phrase : row[1].split("\\|", -1)) {
                rules.add(new Rule(
                        Medium.valueOf(which[0].toUpperCase(Locale.ROOT)),
                        Where.valueOf(which[1].toUpperCase(Locale.ROOT)),
                        List.of(" " + phrase + " ")));
            }
        }
        return List.copyOf(rules);
    }
}
