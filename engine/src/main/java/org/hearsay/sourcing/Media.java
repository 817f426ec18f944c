package org.hearsay.sourcing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds in what form statements were made, by the words of cue and source and, outside of what is said, of their
 * sentence. The words are in {@code mediums.tsv}.
 */
public final class Media {

    /** How many words beside a cue still belong to it: "said on Friday in a long letter". */
    private static final int BESIDE = 7;

    /** How many statements by others are looked at between two of a voice. */
    private static final int MOST_BETWEEN = 12;

    private static final List<Rule> RULES = rules();

    private static final Pattern REFUSES = Pattern.compile(
            "\\b(?:not|n.t|declined|refused|denied|denies|never|nor|neither|could)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUESTION_OR_ANSWER = Pattern.compile("Q|A|Question|Answer");

    private static final Pattern IN_IT = Pattern.compile("In it,? ");

    private static final Map<String, Medium> PAPERS = Map.of(
            "statement", Medium.STATEMENT,
            "letter", Medium.LETTER,
            "email", Medium.LETTER,
            "e-mail", Medium.LETTER,
            "post", Medium.POST,
            "speech", Medium.SPEECH,
            "interview", Medium.INTERVIEW,
            "report", Medium.REPORT,
            "video", Medium.BROADCAST);

    private static final Pattern PAPER = Pattern.compile("\\b(" + String.join("|", PAPERS.keySet()) + ")\\b");

    private final Text text;
    private final SentenceIndex sentences;

    private Media(Text text, List<Span> blocks) {
        this.text = text;
        this.sentences = new SentenceIndex(text, blocks);
    }

    private enum Where {
        CUE,
        SOURCE,
        SENTENCE
    }

    /** @param words what its words look like, with a space before and after each; "~" is one to three of any */
    private record Rule(Medium medium, Where where, Pattern words) {

        static Rule of(Medium medium, Where where, String phrase) {
            String words = " " + phrase + (where == Where.SOURCE ? " $" : " ");
            return new Rule(medium, where, Pattern.compile(words.replace(" ~ ", " (?:\\S+ ){1,3}")));
        }
    }

    /**
     * The media of an article's statements.
     *
     * @param blocks the blocks that the relations were read from, in text order
     * @param relations in the article's order
     * @param voices each relation's voice; null where it is unknown. What a voice goes on to say in the same paragraph,
     *     in the next one of a speech where nobody else came between, or later in the same interview, is of the same medium
     * @return for each relation the medium, null where the page doesn't tell
     * @throws IndexOutOfBoundsException where there are fewer voices than relations
     */
    public static List<@Nullable Medium> of(
            Text text, List<Span> blocks, List<Relation> relations, List<@Nullable Integer> voices) {
        Media media = new Media(text, blocks);
        List<@Nullable Medium> found = new ArrayList<>();
        Map<Integer, Integer> lastOfVoice = new HashMap<>();
        for (int i = 0; i < relations.size(); i++) {
            Medium medium = media.own(relations.get(i));
            Integer voice = voices.get(i);
            Integer before = voice == null ? null : lastOfVoice.get(voice);
            if (medium == null && before != null) {
                medium = media.goingOn(relations, voices, before, i, found.get(before));
            }
            found.add(medium);
            if (voice != null && !media.refuses(relations.get(i))) {
                lastOfVoice.put(voice, i);
            }
        }
        return found;
    }

    /** The medium in which a voice still speaks; null where it may have changed. */
    private @Nullable Medium goingOn(
            List<Relation> relations, List<@Nullable Integer> voices, int before, int now, @Nullable Medium medium) {
        if (medium == null || refuses(relations.get(now))) {
            return null;
        }
        Span last = sentences.block(start(relations.get(before)));
        Span block = sentences.block(start(relations.get(now)));
        boolean inSpeech = medium == Medium.SPEECH && isNext(last, block) && isUnbroken(relations, voices, before, now);
        boolean inInterview = medium == Medium.INTERVIEW && isUnbroken(relations, voices, before, now);
        return last.equals(block) || inSpeech || inInterview ? medium : null;
    }

    /** Whether nothing but space stands between a block and another. */
    private boolean isNext(Span block, Span other) {
        int start = block.end();
        int end = other.start();
        return start <= end && text.trim(new Span(start, end)).isEmpty();
    }

    /** Whether nobody else says anything between two statements, but within what the first one says. */
    private boolean isUnbroken(List<Relation> relations, List<@Nullable Integer> voices, int before, int now) {
        if (now - before > MOST_BETWEEN) {
            return false;
        }
        Integer voice = voices.get(now);
        Span run = relations.get(before).extent();
        for (int i = before + 1; i < now; i++) {
            if (!Objects.equals(voices.get(i), voice)
                    && !run.contains(relations.get(i).extent())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the voice says nothing, and so in no form. */
    private boolean refuses(Relation relation) {
        return relation.cue().stream()
                .anyMatch(cue -> REFUSES.matcher(text.slice(cue)).find());
    }

    private static int start(Relation relation) {
        return relation.source().isEmpty()
                ? relation.extent().start()
                : relation.source().getFirst().start();
    }

    private @Nullable Medium own(Relation relation) {
        if (isTranscript(relation)) {
            return isQuestionOrAnswer(relation) ? Medium.INTERVIEW : Medium.SPEECH;
        }
        if (relation.source().stream().anyMatch(piece -> text.slice(piece).contains("(@"))) {
            return Medium.POST;
        }
        List<Word> words = Clauses.words(text, sentences, relation);
        String cue = besideCue(words, relation);
        String source = head(relation);
        String sentence = Clauses.joined(
                words.stream().filter(word -> isFree(word.span(), relation)).toList());
        for (Rule rule : RULES) {
            String where = switch (rule.where) {
                case CUE -> cue;
                case SOURCE -> source;
                case SENTENCE -> sentence;
            };
            if (rule.words.matcher(where).find()) {
                return rule.medium;
            }
        }
        return inIt(relation);
    }

    /** A name and a colon at the beginning of a paragraph, as in the transcript of a meeting. */
    private boolean isTranscript(Relation relation) {
        if (!relation.cue().isEmpty() || relation.source().isEmpty()) {
            return false;
        }
        int start = relation.source().getFirst().start();
        int end = relation.source().getLast().end();
        String after = text.toString()
                .substring(end, Math.min(text.length(), end + 60))
                .stripLeading();
        boolean colon = after.startsWith(":") || after.matches("(?s)\\([^)]{0,50}\\)\\s?:.*");
        return sentences.block(start).start() == start && colon;
    }

    /** "Q: …", "A: …", as interviews are printed. */
    private boolean isQuestionOrAnswer(Relation relation) {
        return QUESTION_OR_ANSWER
                .matcher(text.slice(relation.source().getFirst()))
                .matches();
    }

    /** Of "In it, the company says …" the paper that the sentence before speaks of. */
    private @Nullable Medium inIt(Relation relation) {
        Span sentence = Clauses.sentence(sentences, relation);
        Span block = sentences.block(sentence.start());
        if (!IN_IT.matcher(text.slice(sentence)).lookingAt() || sentence.start() <= block.start()) {
            return null;
        }
        Span before = text.trim(new Span(block.start(), sentence.start()));
        Matcher noun = PAPER.matcher(text.slice(sentences.at(Math.max(block.start(), before.end() - 1))));
        Medium last = null;
        while (noun.find()) {
            last = PAPERS.get(noun.group(1));
        }
        return last;
    }

    /** The words of the cue and the few beside it that are no part of what is said or of the source. */
    private static String besideCue(List<Word> words, Relation relation) {
        List<Word> near = new ArrayList<>();
        int last = -BESIDE;
        for (int i = 0; i < words.size(); i++) {
            Span span = words.get(i).span();
            boolean inCue = relation.cue().stream().anyMatch(span::overlaps);
            last = inCue ? i : last;
            if (inCue || (last >= 0 && i - last <= BESIDE && isFree(span, relation))) {
                near.add(words.get(i));
            }
        }
        return Clauses.joined(near);
    }

    private static boolean isFree(Span span, Relation relation) {
        return relation.content().stream().noneMatch(span::overlaps)
                && relation.source().stream().noneMatch(span::overlaps);
    }

    /** The source's words before its first comma or preposition; nothing where a capital makes its last one a name. */
    private String head(Relation relation) {
        if (relation.source().isEmpty()) {
            return " ";
        }
        List<Word> words = Word.of(text, relation.source().getFirst(), 40);
        int end = 0;
        while (end < words.size()
                && !words.get(end).isMark()
                && (end == 0 || !words.get(end).is(Lexicon.Kind.AFTER_HEAD))) {
            end++;
        }
        boolean numbered =
                end < words.size() && end == 1 && words.get(0).lower().equals("report");
        boolean isName =
                end > 1 && words.get(end - 1).capital() && !words.get(end - 1).isAny("court");
        return isName && !numbered
                ? " "
                : Clauses.joined(words.subList(0, numbered ? 1 : end)).toLowerCase(Locale.ROOT);
    }

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (String[] row : Lexicon.rows("mediums.tsv")) {
            String[] which = row[0].toUpperCase(Locale.ROOT).split(" ", -1);
            for (String phrase : row[1].split("\\|", -1)) {
                rules.add(Rule.of(Medium.valueOf(which[0]), Where.valueOf(which[1]), phrase));
            }
        }
        return List.copyOf(rules);
    }
}
