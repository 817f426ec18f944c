package org.hearsay.training.voice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.training.gold.GoldArticle;
import org.hearsay.training.gold.GoldRelation;
import org.hearsay.voice.AntecedentChooser;
import org.hearsay.voice.Voices;
import org.hearsay.voice.Voicing;

/** The labelled sources of PolNeAR's articles, as examples and as a measure. */
final class LabelledSources {

    private LabelledSources() {}

    /** The gold relations as the engine has them. */
    static List<Relation> relations(GoldArticle article) {
        return article.relations().stream()
                .map(GoldRelation::asRelation)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Runs an article with a chooser and keeps the questions that labels answer. */
    static List<Example> examples(
            GoldArticle article, List<SourceLabel> labels, NameFinder names, AntecedentChooser chooser, double weight) {
        List<Example> examples = new ArrayList<>();
        Text text = article.text();
        AntecedentChooser teacher = question -> {
            for (SourceLabel label : labels) {
                if (label.isOf(text, question)) {
                    Set<Integer> right = right(text, label, question);
                    examples.add(new Example(question, right, weight));
                    return new AntecedentChooser.Choice(
                            right.stream().min(Integer::compare).orElse(-1), 1);
                }
            }
            return chooser.choose(question);
        };
        voicing(article, names, teacher);
        return examples;
    }

    private static Set<Integer> right(Text text, SourceLabel label, AntecedentChooser.Question question) {
        Set<Integer> right = new HashSet<>();
        for (int i = 0; i < question.candidates().size(); i++) {
            List<Span> phrases = question.candidates().get(i).phrases();
            if (!phrases.isEmpty() && label.isNamedBy(text, phrases.getLast())) {
                right.add(i);
            }
        }
        return right.isEmpty() ? Set.of(-1) : right;
    }

    static Voicing voicing(GoldArticle article, NameFinder names, AntecedentChooser chooser) {
        return Voices.of(
                article.text(),
                article.paragraphs(),
                relations(article),
                names.of(article.text(), article.paragraphs()),
                List.of(),
                chooser);
    }
}
