package org.hearsay.training.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.text.Span;
import org.hearsay.voice.AntecedentChooser;
import org.hearsay.voice.Voices;

/**
 * Scores pronouns in GUM: the share whose nearest antecedent that is no pronoun lies in the gold cluster, among those
 * that have such an antecedent in the gold.
 */
final class GumScorer {

    private static final Set<String> PERSONAL = Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");

    private final NameFinder names;
    private final TreeMap<String, int[]> counts = new TreeMap<>();

    GumScorer(NameFinder names) {
        this.names = names;
    }

    /** Scores one document. */
    void add(GumDocument document, AntecedentChooser chooser) {
        GumCoreference gold = new GumCoreference(document);
        record Asked(Span span, Span antecedent) {}
        List<Asked> asked = new ArrayList<>();
        AntecedentChooser listening = question -> {
            AntecedentChooser.Choice choice = chooser.choose(question);
            if (choice.index() >= 0 && choice.probability() >= 0.34) {
                List<Span> phrases = question.candidates().get(choice.index()).phrases();
                if (!phrases.isEmpty()) {
                    asked.add(new Asked(question.mention(), phrases.getLast()));
                }
            }
            return choice;
        };
        Voices.of(
                document.text(),
                document.paragraphs(),
                List.of(),
                names.of(document.text(), document.paragraphs()),
                List.of(),
                listening);
        for (GumDocument.GoldMention mention : document.mentions()) {
            String word = document.text().slice(mention.span()).toLowerCase(Locale.ROOT);
            String type = PERSONAL.contains(word) ? "he/she" : PLURAL.contains(word) ? "they" : "";
            if (!type.isEmpty()
                    && gold.hasPhraseBefore(mention.entity(), mention.span().start())) {
                int[] count = counts.computeIfAbsent(type, _ -> new int[3]);
                count[0]++;
                asked.stream()
                        .filter(a -> a.span().equals(mention.span()))
                        .findFirst()
                        .ifPresent(a -> {
                            count[1]++;
                            count[2] += mention.entity().equals(gold.entity(a.antecedent())) ? 1 : 0;
                        });
            }
        }
    }

    /** The share of pronouns of a type ("he/she", "they") that are right. */
    double right(String type) {
        int[] count = counts.getOrDefault(type, new int[3]);
        return count[0] == 0 ? 0 : (double) count[2] / count[0];
    }

    String report() {
        StringBuilder report = new StringBuilder();
        counts.forEach((type, count) -> report.append(String.format(
                Locale.ROOT,
                "%s: %d of %d right (%.1f%%), %d answered%n",
                type,
                count[2],
                count[0],
                100.0 * count[2] / count[0],
                count[1])));
        return report.toString();
    }
}
