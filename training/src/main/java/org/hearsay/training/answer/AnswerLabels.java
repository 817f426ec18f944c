package org.hearsay.training.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.act.ActReading;
import org.hearsay.act.Acts;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.training.answer.AnswerExample.Labelled;
import org.hearsay.training.gold.GoldArticle;
import org.hearsay.training.gold.GoldRelation;
import org.hearsay.training.gold.Polnear;
import org.hearsay.voice.NameRules;
import org.hearsay.voice.VoiceLink;
import org.hearsay.voice.Voices;
import org.jspecify.annotations.Nullable;

/** What denials and refusals of PolNeAR answer, from the table that {@code docs/labels/acts.md} tells of. */
final class AnswerLabels {

    /** A row of the table: cues as they are written there. */
    private record Row(String part, String file, String cue, List<String> answers) {

        static Row of(String line) {
            String[] columns = line.split("\t", -1);
            List<String> answers = columns[4].equals("-") ? List.of() : List.of(columns[4].split("/", -1));
            return new Row(columns[0], columns[1], columns[3], answers);
        }
    }

    private AnswerLabels() {}

    /**
     * The labelled questions, by article.
     *
     * @param polnear the folder that holds {@code train} and {@code dev}
     * @param labels the table
     */
    static List<List<AnswerExample>> read(Path polnear, Path labels) throws IOException {
        Map<String, List<Row>> rows = Files.readAllLines(labels).stream()
                .skip(1)
                .map(Row::of)
                .collect(
                        Collectors.groupingBy(row -> row.part() + "/" + row.file(), TreeMap::new, Collectors.toList()));
        List<List<AnswerExample>> examples = new ArrayList<>();
        for (String part : List.of("train", "dev")) {
            for (GoldArticle article : Polnear.read(polnear.resolve(part))) {
                examples.add(examples(article, rows.getOrDefault(part + "/" + article.name(), List.of())));
            }
        }
        return examples;
    }

    private static List<AnswerExample> examples(GoldArticle article, List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        for (List<GoldRelation> annotation : article.annotations()) {
            List<Relation> relations = annotation.stream()
                    .map(GoldRelation::asRelation)
                    .filter(Objects::nonNull)
                    .toList();
            List<String> cues = relations.stream()
                    .map(relation -> written(article.text(), relation.cue()))
                    .toList();
            boolean isTheirs =
                    rows.stream().allMatch(row -> cues.contains(row.cue()) && cues.containsAll(row.answers()));
            if (isTheirs) {
                return AnswerExample.of(labelled(article, relations), index -> answers(cues, rows, index));
            }
        }
        throw new IllegalStateException("no annotation of " + article.name() + " has the labelled cues");
    }

    private static @Nullable Set<Integer> answers(List<String> cues, List<Row> rows, int index) {
        return rows.stream()
                .filter(row -> cues.indexOf(row.cue()) == index)
                .findFirst()
                .map(row -> {
                    Set<Integer> right = new HashSet<>();
                    row.answers().forEach(cue -> right.add(cues.indexOf(cue)));
                    return right;
                })
                .orElse(null);
    }

    private static Labelled labelled(GoldArticle article, List<Relation> relations) {
        Text text = article.text();
        List<Span> blocks = article.paragraphs();
        List<@Nullable Integer> voices = new ArrayList<>();
        for (VoiceLink link : Voices.of(text, blocks, relations, NameRules.of(text, blocks), List.of())
                .ofRelation()) {
            voices.add(link == null ? null : link.voice());
        }
        return new Labelled(
                text,
                blocks,
                relations,
                Acts.of(text, blocks, relations).stream().map(ActReading::act).toList(),
                voices);
    }

    /** Pieces as the table has them: code points, {@code from-to}, joined by semicolons. */
    private static String written(Text text, List<Span> pieces) {
        return pieces.stream()
                .map(piece -> text.codePoint(piece.start()) + "-" + text.codePoint(piece.end()))
                .collect(Collectors.joining(";"));
    }
}
