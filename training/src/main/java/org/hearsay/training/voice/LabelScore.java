package org.hearsay.training.voice;

import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.training.gold.GoldArticle;
import org.hearsay.voice.AntecedentChooser;
import org.hearsay.voice.VoiceLink;
import org.hearsay.voice.Voicing;

/** How many of the labelled sources have the right voice, the wrong one, or none. */
final class LabelScore {

    private final NameFinder names;
    private int all;
    private int right;
    private int wrong;

    LabelScore(NameFinder names) {
        this.names = names;
    }

    void add(GoldArticle article, List<SourceLabel> labels, AntecedentChooser chooser) {
        List<Relation> relations = LabelledSources.relations(article);
        Voicing voicing = LabelledSources.voicing(article, names, chooser);
        for (SourceLabel label : labels) {
            Span source = SourceLabel.inside(article.text(), label.source());
            int relation = relation(relations, source);
            if (relation < 0) {
                // A pronoun that is no source.
                continue;
            }
            VoiceLink link = voicing.ofRelation().get(relation);
            all++;
            if (link == null) {
                right += label.mentions().isEmpty() ? 1 : 0;
            } else if (label.isRight(article.text(), voicing.voices().get(link.voice()))) {
                right++;
            } else {
                wrong++;
            }
        }
    }

    private static int relation(List<Relation> relations, Span source) {
        for (int i = 0; i < relations.size(); i++) {
            List<Span> of = relations.get(i).source();
            if (!of.isEmpty() && of.getFirst().start() == source.start()) {
                return i;
            }
        }
        return -1;
    }

    String report() {
        return String.format(
                Locale.ROOT,
                "%d sources, right %.3f, wrong %.3f, unknown %.3f",
                all,
                (double) right / all,
                (double) wrong / all,
                (double) (all - right - wrong) / all);
    }
}
