package org.hearsay.training.voice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.voice.Ranker;
import org.hearsay.voice.Tagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code evaluate}: scores the released tagger and ranker. */
@Command(name = "evaluate", description = "Scores the released tagger and ranker on GUM and on labelled sources.")
final class EvaluateVoicesCommand implements Callable<Integer> {

    @Mixin
    private VoiceData data = new VoiceData();

    @Override
    public Integer call() throws IOException {
        List<TaggerTrainer.Sentence> sentences = new ArrayList<>();
        data.documents("dev").forEach(document -> sentences.addAll(TaggerTrainer.sentences(document)));
        System.out.printf(
                Locale.ROOT,
                "words of GUM's dev part with the right class: %.1f%%%n",
                100 * TaggerTrainer.accuracy(Tagger.released(), sentences));
        for (String part : List.of("train", "dev")) {
            GumScorer news = new GumScorer(data.names());
            GumScorer all = new GumScorer(data.names());
            for (GumDocument document : data.documents(part)) {
                all.add(document, Ranker.released());
                if (document.genre().equals("news")) {
                    news.add(document, Ranker.released());
                }
            }
            System.out.printf("GUM %s, news:%n%s", part, news.report());
            System.out.printf("GUM %s, all genres:%n%s", part, all.report());
        }
        List<LabelledArticle> articles = data.articles();
        for (boolean development : new boolean[] {true, false}) {
            LabelScore score = new LabelScore(data.names());
            articles.stream()
                    .filter(article -> article.development() == development)
                    .forEach(article -> score.add(article.article(), article.labels(), Ranker.released()));
            System.out.printf("labels, half for %s: %s%n", development ? "development" : "measuring", score.report());
        }
        return 0;
    }
}
