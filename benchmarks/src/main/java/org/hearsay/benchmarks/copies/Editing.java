package org.hearsay.benchmarks.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Words;

/** What is done to an article to make a copy of it. */
enum Editing {
    /** A third to two thirds of the sentences are left out. */
    DROPPED("sentences dropped"),
    /** The sentences come in another order. */
    MOVED("sentences moved"),
    /** One word of eight is another, as where synonyms are put in; which ones is the same to the method. */
    REPLACED("words replaced"),
    /** The first quarter of another outlet's article stands on top. */
    LEAD("another's lead on top"),
    /** All of this: a third dropped, the rest moved, one word of twelve another, a lead on top. */
    ALL("all of these");

    private final String label;

    Editing(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /**
     * The sentences of a copy.
     *
     * @param source the article that it is of
     * @param other one that words and leads are taken from
     */
    String copy(Article source, Article other, Random random) {
        List<String> sentences = new ArrayList<>(sentences(source));
        switch (this) {
            case DROPPED -> drop(sentences, 1.0 / 3 + random.nextDouble() / 3, random);
            case MOVED -> Collections.shuffle(sentences, random);
            case REPLACED -> sentences.replaceAll(sentence -> replace(sentence, 8, words(other), random));
            case LEAD -> sentences.addAll(0, lead(other));
            case ALL -> {
                drop(sentences, 1.0 / 3, random);
                Collections.shuffle(sentences, random);
                sentences.replaceAll(sentence -> replace(sentence, 12, words(other), random));
                sentences.addAll(0, lead(other));
            }
        }
        return String.join(" ", sentences);
    }

    private static List<String> sentences(Article article) {
        return article.body().stream()
                .flatMap(block -> Sentences.of(article.text(), block).stream())
                .map(article.text()::slice)
                .toList();
    }

    private static List<String> lead(Article other) {
        List<String> sentences = sentences(other);
        return sentences.subList(0, (sentences.size() + 3) / 4);
    }

    private static List<String> words(Article other) {
        return Words.of(other.text(), other.text().whole()).stream()
                .map(other.text()::slice)
                .filter(word -> word.length() > 3)
                .toList();
    }

    private static void drop(List<String> sentences, double share, Random random) {
        int dropped = (int) (share * sentences.size());
        for (int i = 0; i < dropped; i++) {
            sentences.remove(random.nextInt(sentences.size()));
        }
    }

    private static String replace(String sentence, int oneOf, List<String> words, Random random) {
        return Arrays.stream(sentence.split(" ", -1))
                .map(word -> random.nextInt(oneOf) == 0 ? words.get(random.nextInt(words.size())) : word)
                .collect(Collectors.joining(" "));
    }

    /** The spans of a copy's paragraphs: it is one. */
    static List<Span> blocks(String copy) {
        return List.of(new Span(0, copy.length()));
    }
}
