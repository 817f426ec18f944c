package org.hearsay.training.voice;

import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.training.gold.GoldArticle;
import org.hearsay.voice.AntecedentChooser;
import org.hearsay.voice.VoiceLink;
import org.hearsay.voice.Voicing;
import org.jspecify.annotations.Nullable;

/** How many of the labelled sources have the right voice, the wrong one, or none. */
final class LabelScore {

    private int all;
    private int right;
    private int wrong;

    void add(GoldArticle article, List<SourceLabel> labels, AntecedentChooser chooser) {
        List<Relation> relations = LabelledSources.relations(article);
        Voicing voicing = LabelledSources.voicing(article, chooser);
        for (SourceLabel label : labels) {
            Span source = SourceLabel.inside(article.text(), label.source());
            VoiceLink link = link(relations, voicing, source);
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

    private static @Nullable VoiceLink link(List<Relation> relations, Voicing voicing, Span source) {
        for (int i = 0; i < relations.size(); i++) {
            List<Span> of = relations.get(i).source();
            if (!of.isEmpty() && of.getFirst().start() == source.start()) {
                return voicing.ofRelation().get(i);
            }
        }
        return null;
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
