package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * When each statement of an article was made. In this order it is told by
 *
 * <ol>
 *   <li>time words beside its cue or elsewhere in its sentence, outside of what is said: "said on Saturday that they will
 *       meet on Monday" was said on Saturday;
 *   <li>for words within a story that the one tells to whom they were said ("he told me"), the day the story is about;
 *   <li>for what followed "within hours", "two hours later" or "in the same interview", the statement just before it;
 *   <li>the last statement before it by the same voice of which that is known, as a report goes on with what was said on
 *       one occasion; not for what somebody keeps saying ("denies"), nor for silence;
 *   <li>for a statement in the present tense ("says", "has promised"), one soon after it by the same voice, and for a lead
 *       any after it: it sums that up;
 *   <li>for one without a cue (a turn in a transcript), the latest day that the report spoke of before;
 *   <li>for a spokesman's, the statement just before of the body that he speaks for;
 *   <li>the day of publication, before which it must have been made.
 * </ol>
 */
public final class SaidTimes {

    /** The blocks that a lead may be: the title and what stands under it. */
    private static final int LEAD_BLOCKS = 2;

    /** How many statements later what a present tense announces may be told with its time. */
    private static final int ANNOUNCED_REACH = 3;

    /** How many characters farther off a time before a cue counts than one after it. */
    private static final int BEFORE_CUE = 25;

    /** How many statements before a spokesman's his body's is looked for. */
    private static final int SPOKESMAN_REACH = 4;

    /** A day after more characters of its sentence doesn't open it. */
    private static final int LONGEST_PREPOSITION = 8;

    private static final int BESIDE = 3;

    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "during", "last", "this");

    private final Text text;
    private final StatementWords words;
    private final List<Relation> relations;
    private final List<@Nullable Integer> voices;
    private final List<TimeExpression> times;
    private final @Nullable LocalDate published;
    private final TimePlaces places;
    private final List<TimeExpression> narrated;
    /** The words that tell when statements were made, once those are read. */
    private final Set<@Nullable Span> tellings = new HashSet<>();

    private final int leadEnd;

    private SaidTimes(
            Text text,
            List<Span> blocks,
            List<Relation> relations,
            List<@Nullable Integer> voices,
            List<TimeExpression> times,
            @Nullable LocalDate published) {
        this.text = text;
        this.words = new StatementWords(text);
        this.relations = relations;
        this.voices = voices;
        this.times = times;
        this.published = published;
        this.places = new TimePlaces(text, blocks);
        this.narrated = times.stream().filter(this::isNarrated).toList();
        this.leadEnd = blocks.isEmpty()
                ? 0
                : blocks.get(Math.min(LEAD_BLOCKS, blocks.size()) - 1).end();
    }

    /**
     * When each statement was made.
     *
     * @param text the article's text
     * @param blocks the parts of it that were read, in text order
     * @param relations the statements, in text order
     * @param voices the index of each statement's voice; null where that is unknown
     * @param times the article's expressions of time, in text order
     * @param published the day of publication; null where that is unknown
     * @return for each statement when it was made; empty where nothing bounds that
     * @throws IllegalArgumentException where there isn't one voice, or null, for each statement
     */
    public static List<Optional<Said>> of(
            Text text,
            List<Span> blocks,
            List<Relation> relations,
            List<@Nullable Integer> voices,
            List<TimeExpression> times,
            @Nullable LocalDate published) {
        if (relations.size() != voices.size()) {
            throw new IllegalArgumentException(relations.size() + " statements, but " + voices.size() + " voices");
        }
        return new SaidTimes(text, blocks, relations, voices, times, published).all();
    }

    private List<Optional<Said>> all() {
        List<@Nullable Said> own = new ArrayList<>();
        relations.forEach(relation -> own.add(own(relation)));
        for (Said known : own) {
            if (known != null) {
                tellings.add(known.span());
            }
        }
        List<Optional<Said>> said = new ArrayList<>();
        Map<Integer, Said> last = new HashMap<>();
        Said before = null;
        for (int i = 0; i < relations.size(); i++) {
            Integer voice = voices.get(i);
            Relation relation = relations.get(i);
            Said known = own.get(i);
            if (known == null) {
                known = other(i, voice == null ? null : last.get(voice), before, own);
            }
            if (known != null && voice != null && !words.isFlashback(relation)) {
                last.put(voice, known);
            }
            before = known;
            said.add(known == null ? published() : Optional.of(known));
        }
        return Collections.unmodifiableList(said);
    }

    /** What statements around a statement without time words of its own tell. */
    private @Nullable Said other(int i, @Nullable Said last, @Nullable Said before, List<@Nullable Said> own) {
        Relation relation = relations.get(i);
        Integer voice = voices.get(i);
        Said known = isRetold(relation) ? told(relation) : null;
        boolean goesOn = !words.isHabitual(relation) && !words.isSilence(relation);
        if (known == null) {
            known = asked(i, own);
        }
        if (known == null && i > 0 && isSoonAfter(relation)) {
            known = own.get(i - 1) != null ? own.get(i - 1) : before;
        }
        if (known == null && goesOn) {
            known = last;
        }
        if (known == null && voice != null && words.isPresent(relation)) {
            known = next(i, voice, own);
        }
        if (known == null && relation.cue().isEmpty()) {
            known = occasion(relation);
        }
        return known != null ? known : spokenFor(i, own);
    }

    /** "two hours later", "in the same sitting": what was said just before was said on the same day. */
    private boolean isSoonAfter(Relation relation) {
        Span anchor = anchor(relation);
        return words.isSoonAfter(places.sentence(anchor), relation);
    }

    /** "Asked on Saturday whether he would, he replied": an answer is of the time of the question in its sentence. */
    private @Nullable Said asked(int i, List<@Nullable Said> own) {
        if (i == 0 || !words.isAsking(relations.get(i - 1)) || words.isSilence(relations.get(i))) {
            return null;
        }
        Span question = anchor(relations.get(i - 1));
        Span answer = anchor(relations.get(i));
        boolean isAfter = question.end() <= answer.start();
        return isAfter && places.sentence(answer).contains(question.start()) ? own.get(i - 1) : null;
    }

    /** The day that a story told at length is about: the one spoken of last that isn't when somebody told of it. */
    private @Nullable Said told(Relation relation) {
        TimeExpression last = null;
        for (TimeExpression time : times) {
            if (time.span().start() >= anchor(relation).start()) {
                break;
            }
            last = isPastDay(time) && !tellings.contains(time.span()) ? time : last;
        }
        return last == null ? null : said(last);
    }

    /** Whether a statement stands within the quoted words of another, and is made to the one who tells it. */
    private boolean isRetold(Relation relation) {
        Span cue = anchor(relation);
        return words.isToTeller(relation)
                && relations.stream()
                        .anyMatch(other -> !other.equals(relation)
                                && !other.cue().isEmpty()
                                && overlaps(other.content(), cue)
                                && other.content().stream().anyMatch(words::isQuoted));
    }

    /** The time of the body that a spokesman speaks for, where it was said to speak just before. */
    private @Nullable Said spokenFor(int i, List<@Nullable Said> own) {
        for (int k = i - 1; k >= Math.max(0, i - SPOKESMAN_REACH); k--) {
            if (own.get(k) != null && words.isSpokenFor(relations.get(i), relations.get(k))) {
                return own.get(k);
            }
        }
        return null;
    }

    /**
     * The day of what has no cue: a turn in a transcript, the line under a post. Of the days spoken of before it, that is
     * the latest, as what is talked of on an occasion lies behind it.
     */
    private @Nullable Said occasion(Relation relation) {
        Span at = anchor(relation);
        return narrated.stream()
                .filter(time -> time.span().start() < at.start())
                .max(Comparator.comparing((TimeExpression time) -> Objects.requireNonNull(time.from()))
                        .thenComparingInt(time -> time.span().start()))
                .map(this::said)
                .orElse(null);
    }

    /** Whether a time is a day that the report itself speaks of. */
    private boolean isNarrated(TimeExpression time) {
        return isPastDay(time)
                && relations.stream().noneMatch(relation -> overlaps(relation.content(), time.span()))
                && !places.isBounding(time.span());
    }

    private boolean isPastDay(TimeExpression time) {
        LocalDate from = time.from();
        return from != null && from.equals(time.to()) && (published == null || !from.isAfter(published));
    }

    private Optional<Said> published() {
        return published == null ? Optional.empty() : Optional.of(new Said(null, published, Said.By.PUBLISHED, null));
    }

    private @Nullable Said next(int after, Integer voice, List<@Nullable Said> own) {
        boolean lead = anchor(relations.get(after)).start() < leadEnd;
        int end = lead ? relations.size() : Math.min(relations.size(), after + 1 + ANNOUNCED_REACH);
        for (int i = after + 1; i < end; i++) {
            if (voice.equals(voices.get(i)) && own.get(i) != null) {
                return own.get(i);
            }
        }
        return null;
    }

    /** What the statement's own words and its sentence tell. */
    private @Nullable Said own(Relation relation) {
        Span cue = anchor(relation);
        Span sentence = places.sentence(cue);
        return times.stream()
                .filter(time -> sentence.contains(time.span()) && isOf(relation, cue, time))
                .min(Comparator.comparingInt(time -> distance(cue, time.span())))
                .map(this::said)
                .orElse(null);
    }

    private Said said(TimeExpression time) {
        LocalDate to = Objects.requireNonNull(time.to());
        LocalDate last = published != null && to.isAfter(published) ? published : to;
        return new Said(time.from(), last, Said.By.TEXT, time.span());
    }

    private static Span anchor(Relation relation) {
        if (!relation.cue().isEmpty()) {
            return relation.cue().getFirst();
        }
        return relation.source().isEmpty()
                ? relation.content().getFirst()
                : relation.source().getFirst();
    }

    /** How far a time stands from a cue; one that stands before it belongs to it less. */
    private static int distance(Span cue, Span time) {
        return time.start() >= cue.end()
                ? time.start() - cue.end()
                : Math.max(0, cue.start() - time.end()) + BEFORE_CUE;
    }

    /** Whether a time of the sentence can be that of the statement. */
    private boolean isOf(Relation relation, Span cue, TimeExpression time) {
        LocalDate from = time.from();
        boolean isDay = from != null && time.to() != null;
        if (from == null || !isDay || (published != null && from.isAfter(published))) {
            return false;
        }
        if (overlaps(relation.content(), time.span()) || isCutOff(relation, time.span())) {
            return false;
        }
        if (overlaps(relation.source(), time.span())) {
            return places.isMaking(time.span()) || relation.cue().isEmpty();
        }
        return !places.isBounding(time.span())
                && !isOfEvent(relation, cue, time)
                && !places.isDateline(time.span())
                && (time.span().start() > cue.start() || !places.isBareClock(time))
                && !places.isHoursOn(time)
                && !isOfAnother(relation, cue, time.span());
    }

    /** Whether the content ends in the preposition of a time, which therefore is the content's too. */
    private boolean isCutOff(Relation relation, Span time) {
        Span before = places.before(time);
        return PREPOSITIONS.contains(text.slice(before)) && overlaps(relation.content(), before);
    }

    /** "The release of two men on Friday shows": what is shown now has no other day, unless that opens the sentence. */
    private boolean isOfEvent(Relation relation, Span cue, TimeExpression time) {
        Span span = time.span();
        return words.isHabitual(relation)
                && span.end() <= cue.start()
                && span.start() - places.sentence(cue).start() > LONGEST_PREPOSITION;
    }

    /** Whether the time belongs to what another statement says, or who says it, and this one isn't a part of that. */
    private boolean isOfAnother(Relation relation, Span cue, Span time) {
        for (Relation other : relations) {
            boolean isInside = overlaps(other.content(), time) && !overlaps(other.content(), cue);
            boolean isOfSource =
                    overlaps(other.source(), time) && !other.source().equals(relation.source());
            if (!other.equals(relation) && (isInside || isOfSource || isNearer(other, cue, time))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time after a cue, or between two of them, stands beside another statement's cue instead. */
    private boolean isNearer(Relation other, Span cue, Span time) {
        Span rival = anchor(other);
        if (isBesideVerb(rival, cue, time)) {
            return true;
        }
        boolean isBetween = Math.min(rival.start(), cue.start()) < time.start();
        boolean isParallel = time.end() < cue.start()
                && text.toString().substring(time.end(), cue.start()).contains(";");
        return isBetween
                && !isParallel
                && places.sentence(cue).contains(rival.start())
                && distance(rival, time) < distance(cue, time);
    }

    /** "The army on Tuesday accused them, a charge they denied": such a day is that of the verb right after it alone. */
    private boolean isBesideVerb(Span rival, Span cue, Span time) {
        return time.start() - places.sentence(cue).start() > LONGEST_PREPOSITION
                && rival.start() >= time.end()
                && rival.start() - time.end() <= BESIDE
                && rival.start() < cue.start();
    }

    private static boolean overlaps(List<Span> pieces, Span span) {
        return pieces.stream().anyMatch(span::overlaps);
    }
}
