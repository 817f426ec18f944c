package org.hearsay.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.attribution.RoleDecoder.Roles;
import org.hearsay.attribution.model.CueRoles;
import org.hearsay.attribution.model.NameScores;
import org.hearsay.attribution.model.Role;
import org.hearsay.attribution.model.RoleModel;
import org.hearsay.attribution.model.Sight;
import org.hearsay.attribution.model.Window;
import org.hearsay.attribution.model.Windows;
import org.hearsay.attribution.model.WordPiece;
import org.hearsay.text.Quotations;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Finds who said what in a text. The model finds cues and the roles of the words around each; what comes out is the
 * likeliest reading of each cue as a statement. May be used by many threads at once.
 */
public final class Attribution implements AutoCloseable {

    /**
     * A cue begins where the model is so sure of it. On PolNeAR's dev part 0.5 is best by 0.3 points (79.0 and 62.4, against
     * 78.7 and 62.1); 0.45 finds more of what is seldom, silences above all, and who wants less can ask for it.
     */
    private static final double THRESHOLD = 0.45;

    /** What a change between content and another role costs, in nats; the other prices go by it. */
    private static final double CHANGE = 0.5;

    /**
     * What is told in the writer's words alone is a statement where it is so sure; less than two of five of the others are.
     * Silences are kept, which are seldom, and seldom sure. On PolNeAR's dev part it makes 80.2 and 65.1 of 79.8 and 64.6.
     */
    private static final double LEAST = 0.38;

    /** The same where nobody is said to say it: of PolNeAR's dev part, what is less sure has 9 right of 28. */
    private static final double LEAST_OF_NOBODY = 0.5;

    /** How likely a cue with a capital must be a name to be none. */
    private static final double NAMED = 0.5;

    /** What seems so to nobody in particular is the writer's own judgement. */
    private static final Pattern SEEMING = Pattern.compile("\\b(?:appear|seem)(?:s|ed)?\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern SILENCE = Pattern.compile(
            "\\b(?:not|never|no|without|declin\\p{L}+|refus\\p{L}+|silent|silence|unavailable|ignored|evaded|dodged)\\b"
                    + "|n['\u2019]t\\b",
            Pattern.CASE_INSENSITIVE);

    private final Windows windows;
    private final RoleModel model;
    private final double threshold;
    private final RoleDecoder decoder;
    private final Calibration calibration;
    private final double least;

    private Attribution(RoleModel model, double threshold, double change, Calibration calibration, double least) {
        this.windows = new Windows(WordPiece.released());
        this.model = model;
        this.threshold = threshold;
        this.decoder = new RoleDecoder(change);
        this.calibration = calibration;
        this.least = least;
    }

    /**
     * With the released model.
     *
     * @throws IllegalStateException where the program's own files are incomplete, or ONNX Runtime can't run here
     */
    public static Attribution released() {
        try (InputStream in = Attribution.class.getResourceAsStream("attribution.onnx")) {
            if (in == null) {
                throw new IllegalStateException(
                        "attribution.onnx is missing from the program's own files; build it again");
            }
            return new Attribution(RoleModel.load(in.readAllBytes()), THRESHOLD, CHANGE, Calibration.RELEASED, LEAST);
        } catch (IOException e) {
            throw new IllegalStateException("attribution.onnx can't be read from the program's own files", e);
        }
    }

    /** With another model, which is closed with this; its confidence is as the model gives it. */
    public static Attribution with(RoleModel model) {
        return new Attribution(model, THRESHOLD, CHANGE, Calibration.NONE, 0);
    }

    /**
     * With another model and other settings, to choose them.
     *
     * @param threshold how sure the model must be that a cue begins, from 0 to 1, both excluded
     * @param change the price of a change between content and another role from one word to the next, in nats; the others
     *     go by it
     */
    public static Attribution with(RoleModel model, double threshold, double change) {
        return new Attribution(model, threshold, change, Calibration.NONE, 0);
    }

    /**
     * Reads the relations of a text.
     *
     * @param blocks the parts to read, in text order; what is outside of them is not looked at
     * @return the relations in the order of their first character
     */
    public List<Relation> read(Text text, List<Span> blocks) {
        return relations(text, blocks, look(text, blocks));
    }

    /** What the model sees in a text: the first half of {@link #read}, and what names are found by. */
    public Sight look(Text text, List<Span> blocks) {
        Quotations quotations = Quotations.of(text, blocks);
        SetPhrases phrases = SetPhrases.of(text, blocks, quotations);
        List<CueRoles> cues = new ArrayList<>();
        List<NameScores> names = new ArrayList<>();
        for (Window window : windows.of(text, blocks, Windows.CORE)) {
            Sight sight = model.run(List.of(window), threshold, phrases::beginsAt);
            cues.addAll(sight.cues());
            names.add(sight.names());
        }
        List<CueRoles> within = new ArrayList<>();
        Nested nested = Nested.in(text, quotations, outer(text, blocks, quotations, cues));
        for (Span words : nested.spans()) {
            for (Window window : windows.of(text, List.of(words), Windows.CORE)) {
                within.addAll(
                        model.run(List.of(window), threshold, nested::isToldAt).cues());
            }
        }
        return new Sight(cues, NameScores.joined(names), within);
    }

    /**
     * The relations that a text's cues make, and those that have none: the second half of {@link #read}. Cues below the
     * threshold make none, but for the set phrases of those who are silent.
     *
     * @param sight what the model sees in these blocks
     */
    public List<Relation> relations(Text text, List<Span> blocks, Sight sight) {
        Quotations quotations = Quotations.of(text, blocks);
        List<Relation> outer = outer(text, blocks, quotations, sight.cues());
        outer.removeIf(relation -> isName(text, relation, sight.names()));
        List<Relation> relations = new ArrayList<>(outer);
        relations.addAll(nested(text, Nested.in(text, quotations, outer), sight.within()));
        List<Relation> cited = new Cited(text, quotations, sight.names()).with(distinct(relations));
        cited.sort(Comparator.comparing(Relation::extent));
        List<Relation> all =
                Uncued.joined(text, Addressed.without(text, cited), Uncued.of(text, blocks, quotations, sight.names()));
        return least == 0 ? all : Guides.without(text, blocks, quotations, all);
    }

    private List<Relation> outer(Text text, List<Span> blocks, Quotations quotations, List<CueRoles> cues) {
        BeyondSight beyond = new BeyondSight(text, blocks, quotations);
        SetPhrases phrases = SetPhrases.of(text, blocks, quotations);
        Datelines datelines = Datelines.of(text, blocks);
        List<Relation> relations = new ArrayList<>();
        List<Relation> asked = new ArrayList<>();
        for (CueRoles cue : cues) {
            int begin = cue.window().pieces().start(cue.anchor());
            boolean sure = cue.probability() >= threshold;
            if (sure || phrases.isOne(begin, cue.probability())) {
                Parts parts = parts(text, cue, beyond).without(datelines);
                Relation relation = phrases.beginsAt(begin)
                        ? phrases.relation(begin, parts)
                        : Stretches.withoutEarlier(text, blocks, Stretches.of(text, parts))
                                .relation(text, quotations);
                if (relation != null && isSure(text, relation)) {
                    (sure ? relations : asked).add(relation);
                }
            }
        }
        asked.removeIf(one ->
                relations.stream().anyMatch(other -> share(one.cue(), other.cue()) || isOwn(text, one, other)));
        relations.addAll(asked);
        return relations;
    }

    /** "The company said it would not comment": what a pronoun keeps to itself in the words of another statement. */
    private static boolean isOwn(Text text, Relation silence, Relation other) {
        return silence.source().size() == 1
                && SourceWords.PRONOUNS.contains(
                        text.slice(silence.source().getFirst()).toLowerCase(Locale.ROOT))
                && other.content().stream().anyMatch(piece -> piece.contains(silence.extent()));
    }

    /** Whether a cue is of somebody's name, as in "Sultan Qaboos bin Said". */
    private static boolean isName(Text text, Relation relation, NameScores names) {
        return relation.cue().size() == 1
                && Character.isUpperCase(
                        text.codePoint(relation.cue().getFirst().start()))
                && names.named(relation.cue().getFirst()) > NAMED;
    }

    /** What others say in the words of a quotation, or of what a medium passes on. */
    private List<Relation> nested(Text text, Nested nested, List<CueRoles> cues) {
        Quotations inner = Quotations.of(text, nested.spans());
        BeyondSight beyond = new BeyondSight(text, nested.spans(), inner);
        List<Relation> relations = new ArrayList<>();
        for (CueRoles cue : cues) {
            Parts parts = Stretches.of(text, parts(text, cue, beyond));
            Relation relation = nested.told(cue.window().pieces().start(cue.anchor()), parts)
                    .relation(text, inner);
            if (relation != null && nested.holds(relation)) {
                relations.add(nested.within(relation));
            }
        }
        return relations;
    }

    private Parts parts(Text text, CueRoles cue, BeyondSight beyond) {
        Roles roles = decoder.decode(text, cue);
        return new Parts(
                Edges.source(text, roles.of(Role.SOURCE)),
                Edges.bare(text, roles.of(Role.CUE)),
                Edges.content(text, beyond.complete(cue, roles.of(Role.CONTENT)), text.whole()),
                calibration.of(cue.probability() * roles.certainty()));
    }

    private boolean isSure(Text text, Relation relation) {
        if (Anonymity.isTerms(text, relation) || NoStatement.isOne(text, relation)) {
            return false;
        }
        if (relation.quotation() != Quotation.INDIRECT) {
            return true;
        }
        String cue = String.join(" ", relation.cue().stream().map(text::slice).toList());
        if (relation.source().isEmpty()) {
            return least == 0
                    || (relation.confidence() >= LEAST_OF_NOBODY
                            && !SEEMING.matcher(cue).find());
        }
        return relation.confidence() >= least || SILENCE.matcher(cue).find();
    }

    /** Of two relations that share a cue, the surer one stays. */
    private static List<Relation> distinct(List<Relation> relations) {
        List<Relation> kept = new ArrayList<>();
        relations.stream()
                .sorted(Comparator.comparingDouble(Relation::confidence).reversed())
                .filter(relation -> kept.stream().noneMatch(other -> share(relation.cue(), other.cue())))
                .forEachOrdered(kept::add);
        kept.sort(Comparator.comparing(Relation::extent));
        return kept;
    }

    private static boolean share(List<Span> cue, List<Span> other) {
        return cue.stream().anyMatch(piece -> other.stream().anyMatch(piece::overlaps));
    }

    @Override
    public void close() {
        model.close();
    }
}
