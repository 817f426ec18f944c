package org.hearsay.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        List<CueRoles> cues = new ArrayList<>();
        List<NameScores> names = new ArrayList<>();
        for (Window window : windows.of(text, blocks, Windows.CORE)) {
            Sight sight = model.run(List.of(window), threshold);
            cues.addAll(sight.cues());
            names.add(sight.names());
        }
        return new Sight(cues, NameScores.joined(names));
    }

    /**
     * The relations that a text's cues make, and those that have none: the second half of {@link #read}. Cues below the
     * threshold make none.
     *
     * @param sight what the model sees in these blocks
     */
    public List<Relation> relations(Text text, List<Span> blocks, Sight sight) {
        Quotations quotations = Quotations.of(text, blocks);
        BeyondSight beyond = new BeyondSight(text, blocks, quotations);
        List<Relation> relations = new ArrayList<>();
        for (CueRoles cue : sight.cues()) {
            if (cue.probability() < threshold) {
                continue;
            }
            Roles roles = decoder.decode(text, cue);
            List<Span> content = Edges.content(text, beyond.complete(cue, roles.of(Role.CONTENT)), text.whole());
            if (!content.isEmpty()) {
                Relation relation = new Relation(
                        Edges.bare(text, roles.of(Role.SOURCE)),
                        Edges.bare(text, roles.of(Role.CUE)),
                        content,
                        Quotation.of(text, content, quotations),
                        calibration.of(cue.probability() * roles.certainty()));
                if (isSure(text, relation)) {
                    relations.add(relation);
                }
            }
        }
        List<Relation> joined =
                Uncued.joined(distinct(relations), Uncued.of(text, blocks, quotations, sight.names()));
        return Chained.joined(text, joined, quotations);
    }

    private boolean isSure(Text text, Relation relation) {
        return relation.confidence() >= least
                || relation.quotation() != Quotation.INDIRECT
                || relation.cue().stream()
                        .anyMatch(cue -> SILENCE.matcher(text.slice(cue)).find());
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
