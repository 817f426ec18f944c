package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.attribution.model.NameScores;
import org.hearsay.text.Quotations;
import org.hearsay.text.SignedPost;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Statements that no words attribute, which the model can't find because its anchor is a cue: turns of a transcript
 * ("Reed: Who gave the order?"), a name before a quotation or a headline ("Reed: “No.”"), one signed below it
 * ("“No.” ― Reed"), and a post with its handle.
 */
final class Uncued {

    /**
     * Shares of right ones on PolNeAR's train part: 47 of 52 with quotations, 56 of 62 headlines; one article is left out, of
     * whose 40 turns nobody annotated any.
     */
    private static final double OF_QUOTATIONS = 0.88;

    private static final double OF_HEADLINES = 0.88;

    /** Too few outside of that article to tell: a little less. */
    private static final double OF_TRANSCRIPTS = 0.85;

    private static final int TURNS = 3;
    private static final int SIGNATURE = 60;
    private static final String QUOTES = "\"\u201C\u201D\u2018\u2019\u00AB\u00BB'";
    private static final String DASHES = "-\u2012\u2013\u2014\u2015";

    private final Text text;
    private final List<Span> blocks;
    private final Quotations quotations;
    private final NameScores names;
    private final List<Relation> found = new ArrayList<>();

    private Uncued(Text text, List<Span> blocks, Quotations quotations, NameScores names) {
        this.text = text;
        this.blocks = blocks;
        this.quotations = quotations;
        this.names = names;
    }

    /**
     * Finds them.
     *
     * @param blocks the parts to read, in text order
     * @param names what the model says of names there
     * @return the relations, in text order, without cues
     */
    static List<Relation> of(Text text, List<Span> blocks, Quotations quotations, NameScores names) {
        Uncued uncued = new Uncued(text, blocks, quotations, names);
        uncued.read();
        return uncued.found;
    }

    /** Others and these, without those of the others that these show to be wrong. */
    static List<Relation> joined(Text text, List<Relation> others, List<Relation> uncued) {
        if (uncued.isEmpty()) {
            return others;
        }
        List<Relation> all = new ArrayList<>(uncued);
        for (Relation other : others) {
            if (uncued.stream().allMatch(one -> apart(one, other) || isWithin(text, one, other))) {
                all.add(other);
            }
        }
        all.sort((a, b) -> a.extent().compareTo(b.extent()));
        return all;
    }

    private static boolean apart(Relation one, Relation other) {
        return !one.extent().overlaps(other.extent());
    }

    /** Whether the other is told of in the words of the one, and isn't what who speaks there says of himself: "I said no". */
    private static boolean isWithin(Text text, Relation one, Relation other) {
        boolean own = other.source().size() == 1
                && SourceWords.SPEAKERS.contains(
                        text.slice(other.source().getFirst()).toLowerCase(Locale.ROOT));
        return !other.cue().isEmpty()
                && !own
                && one.content().stream().anyMatch(piece -> piece.contains(other.extent()));
    }

    private void read() {
        Map<Integer, SpeakerLabel> labels = new TreeMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            SpeakerLabel label = SpeakerLabel.of(text, blocks.get(i));
            if (label != null) {
                labels.put(i, label);
            }
        }
        boolean transcript = isTranscript(labels);
        for (int i = 0; i < blocks.size(); i++) {
            SpeakerLabel label = labels.get(i);
            SignedPost post = SignedPost.of(text, blocks.get(i));
            if (post != null) {
                add(post.name(), post.said(), Quotation.DIRECT, OF_QUOTATIONS);
            } else if (label == null) {
                signed(blocks.get(i));
                trailing(i);
            } else if (isQuotation(label.said())) {
                add(label.name(), label.said(), Quotation.DIRECT, OF_QUOTATIONS);
            } else if (transcript) {
                add(label.name(), label.said(), Quotation.DIRECT, OF_TRANSCRIPTS);
            } else if (isTitle(i) && HeadlineLabel.speaks(text, label, names)) {
                addHeadline(label);
            }
        }
    }

    private void trailing(int block) {
        SpeakerLabel label = isTitle(block) ? HeadlineLabel.trailing(text, blocks.get(block)) : null;
        if (label != null) {
            addHeadline(label);
        }
    }

    private boolean isTitle(int block) {
        return block == 0 && blocks.size() > 1;
    }

    private void addHeadline(SpeakerLabel label) {
        add(label.name(), label.said(), Quotation.of(text, List.of(label.said()), quotations), OF_HEADLINES);
    }

    /** Whether labels are speakers' who take turns: there are several, one of them comes again, and little is between them. */
    private boolean isTranscript(Map<Integer, SpeakerLabel> labels) {
        Map<String, Integer> turns = new HashMap<>();
        labels.values().forEach(label -> turns.merge(label.key(text), 1, Integer::sum));
        long again = turns.values().stream().filter(count -> count > 1).count();
        if (labels.size() < TURNS || turns.size() < 2 || again == 0) {
            return false;
        }
        List<Integer> places = List.copyOf(labels.keySet());
        return 2 * places.size() > places.getLast() - places.getFirst();
    }

    /** Whether all of a span is one quotation. */
    private boolean isQuotation(Span span) {
        return QUOTES.indexOf(text.toString().charAt(span.start())) >= 0
                && quotations.quoted(span) >= span.length() - 1;
    }

    /** A block that is a quotation with a dash and a name behind it. */
    private void signed(Span block) {
        String value = text.toString();
        if (QUOTES.indexOf(value.charAt(block.start())) < 0) {
            return;
        }
        int end = value.charAt(block.end() - 1) == '.' ? block.end() - 1 : block.end();
        int start = end;
        while (start > block.start() && end - start < SIGNATURE && DASHES.indexOf(value.charAt(start - 1)) < 0) {
            start--;
        }
        Span name = text.trim(new Span(start, end));
        int close = start;
        while (close > block.start()
                && (DASHES.indexOf(value.charAt(close - 1)) >= 0 || Text.isSpace(value.charAt(close - 1)))) {
            close--;
        }
        boolean quoted = close < start && close - 1 > block.start() && QUOTES.indexOf(value.charAt(close - 1)) >= 0;
        if (quoted && !name.isEmpty() && SpeakerLabel.isName(text.slice(name))) {
            add(name, new Span(block.start(), close), Quotation.DIRECT, OF_QUOTATIONS);
        }
    }

    private void add(Span source, Span content, Quotation quotation, double confidence) {
        if (text.slice(content).codePoints().anyMatch(Character::isLetterOrDigit)) {
            found.add(new Relation(List.of(source), List.of(), List.of(content), quotation, confidence));
        }
    }
}
