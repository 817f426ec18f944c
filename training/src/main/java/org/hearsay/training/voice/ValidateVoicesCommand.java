package org.hearsay.training.voice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.voice.AntecedentChooser;
import org.hearsay.voice.Ranker;
import org.hearsay.voice.Voices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code validate}: scores rankers that are trained on four fifths of the documents and labelled articles on the fifth
 * that each has not seen. Dev documents and the half for measuring are left out.
 */
@Command(name = "validate", description = "Cross-validates the ranker on what it is trained on.")
final class ValidateVoicesCommand implements Callable<Integer> {

    private static final int FOLDS = 5;

    @Mixin
    private VoiceData data = new VoiceData();

    @Override
    public Integer call() throws IOException {
        List<GumDocument> documents = data.documents("train").stream()
                .filter(document -> GumDocument.FREE_GENRES.contains(document.genre()))
                .toList();
        List<LabelledArticle> articles =
                data.articles().stream().filter(LabelledArticle::development).toList();
        List<List<Example>> ofDocuments = new ArrayList<>();
        List<Example> all = new ArrayList<>();
        for (GumDocument document : documents) {
            List<Example> examples = examples(document, data.names());
            ofDocuments.add(examples);
            all.addAll(examples);
        }
        Ranker first = TrainVoicesCommand.trainer().train(all, TrainVoicesCommand.SEED);
        List<List<Example>> ofArticles = articles.stream()
                .map(article -> LabelledSources.examples(
                        article.article(), article.labels(), data.names(), first, TrainVoicesCommand.LABEL_WEIGHT))
                .toList();
        GumScorer news = new GumScorer(data.names());
        GumScorer genres = new GumScorer(data.names());
        LabelScore dev = new LabelScore(data.names());
        LabelScore train = new LabelScore(data.names());
        QuestionScore questions = new QuestionScore();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> seen = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                if (fold(documents.get(i).name()) != fold) {
                    seen.addAll(ofDocuments.get(i));
                }
            }
            for (int i = 0; i < articles.size(); i++) {
                if (fold(articles.get(i).article().name()) != fold) {
                    seen.addAll(ofArticles.get(i));
                }
            }
            Ranker ranker = TrainVoicesCommand.trainer().train(seen, TrainVoicesCommand.SEED);
            for (GumDocument document : documents) {
                if (fold(document.name()) == fold) {
                    genres.add(document, ranker);
                    if (document.genre().equals("news")) {
                        news.add(document, ranker);
                    }
                }
            }
            for (int i = 0; i < articles.size(); i++) {
                LabelledArticle article = articles.get(i);
                if (fold(article.article().name()) == fold) {
                    boolean even = article.fromDev();
                    (even ? dev : train).add(article.article(), article.labels(), ranker);
                    ofArticles.get(i).forEach(example -> questions.add(example, ranker));
                }
            }
        }
        System.out.printf("GUM train, news:%n%s", news.report());
        System.out.printf("GUM train, free genres:%n%s", genres.report());
        System.out.printf("labels of dev, half for development: %s%n", dev.report());
        System.out.printf("labels of train: %s%n", train.report());
        System.out.print(questions.report());
        return 0;
    }

    static List<Example> examples(GumDocument document, NameFinder names) {
        List<Example> examples = new ArrayList<>();
        AntecedentChooser teacher = new GumCoreference(document).teacher(examples);
        Voices.of(
                document.text(),
                document.paragraphs(),
                List.of(),
                names.of(document.text(), document.paragraphs()),
                List.of(),
                teacher);
        return examples;
    }

    private static int fold(String name) {
        return Math.floorMod(name.hashCode() * 31 + name.length(), FOLDS);
    }
}
