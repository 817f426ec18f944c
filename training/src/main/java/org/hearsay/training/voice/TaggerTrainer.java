package org.hearsay.training.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Words;
import org.hearsay.voice.Tagger;
import org.hearsay.voice.WordClass;

/** Trains the tagger by averaged perceptron on sentences cut into words as the engine cuts them. */
final class TaggerTrainer {

    private static final List<WordClass> CLASSES = List.of(WordClass.values());
    private static final int WIDTH = CLASSES.size();

    private static final Set<String> MARKS = Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "$", "#");

    /** A sentence with the classes of its words. */
    record Sentence(List<String> words, List<WordClass> classes) {}

    private final float[] weights = new float[Tagger.BUCKETS * WIDTH];
    private final double[] sums = new double[Tagger.BUCKETS * WIDTH];
    private final int[] stamps = new int[Tagger.BUCKETS * WIDTH];
    private int step;

    /** Goes over the sentences a number of times, in an order drawn with the seed. */
    Tagger train(List<Sentence> sentences, int rounds, long seed) {
        List<Sentence> order = new ArrayList<>(sentences);
        Random random = new Random(seed);
        int[] features = new int[Tagger.FEATURES];
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Sentence sentence : order) {
                WordClass[] tags = new WordClass[sentence.words().size()];
                List<String> lowers = Tagger.lowers(sentence.words());
                for (int i = 0; i < tags.length; i++) {
                    if (Tagger.isMark(sentence.words().get(i))) {
                        tags[i] = WordClass.MARK;
                        continue;
                    }
                    Tagger.features(sentence.words(), lowers, i, tags, features);
                    tags[i] = best(features);
                    step++;
                    if (tags[i] != sentence.classes().get(i)) {
                        update(features, sentence.classes().get(i), 1);
                        update(features, tags[i], -1);
                    }
                }
            }
        }
        return new Tagger(rounded());
    }

    private WordClass best(int[] features) {
        int best = 0;
        float highest = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < WIDTH - 1; c++) {
            float sum = 0;
            for (int feature : features) {
                sum += weights[feature * WIDTH + c];
            }
            if (sum > highest) {
                highest = sum;
                best = c;
            }
        }
        return CLASSES.get(best);
    }

    private void update(int[] features, WordClass tag, int by) {
        int column = CLASSES.indexOf(tag);
        for (int feature : features) {
            int at = feature * WIDTH + column;
            sums[at] += (double) (step - stamps[at]) * weights[at];
            stamps[at] = step;
            weights[at] += by;
        }
    }

    /** The averaged weights as bytes, with the scale that makes the largest fit. */
    private byte[] rounded() {
        double largest = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (double) (step - stamps[i]) * weights[i];
            largest = Math.max(largest, Math.abs(sums[i]));
        }
        // The few largest weights may be cut off: the small ones decide more often.
        double scale = 127 / (largest / 3);
        byte[] bytes = new byte[sums.length];
        for (int i = 0; i < sums.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(sums[i] * scale), -127, 127);
        }
        return bytes;
    }

    /** The sentences of a document as the engine would see them. */
    static List<Sentence> sentences(GumDocument document) {
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (Span paragraph : document.paragraphs()) {
            for (Span sentence : Sentences.of(document.text(), paragraph)) {
                List<Span> spans = Words.of(document.text(), sentence);
                List<String> words = new ArrayList<>();
                List<WordClass> classes = new ArrayList<>();
                for (Span span : spans) {
                    while (at < document.tokens().size() - 1
                            && document.tokens().get(at).span().end() <= span.start()) {
                        at++;
                    }
                    words.add(document.text().slice(span));
                    classes.add(classOf(document.tokens().get(at)));
                }
                sentences.add(new Sentence(words, classes));
            }
        }
        return sentences;
    }

    /** The share of words, marks aside, whose class is right. */
    static double accuracy(Tagger tagger, List<Sentence> sentences) {
        int right = 0;
        int all = 0;
        for (Sentence sentence : sentences) {
            WordClass[] tags = tagger.tag(sentence.words());
            for (int i = 0; i < tags.length; i++) {
                if (sentence.classes().get(i) != WordClass.MARK && tags[i] != WordClass.MARK) {
                    right += tags[i] == sentence.classes().get(i) ? 1 : 0;
                    all++;
                }
            }
        }
        return all == 0 ? 0 : (double) right / all;
    }

    static WordClass classOf(GumDocument.Token token) {
        String tag = token.tag();
        if (token.universal().equals("AUX")) {
            return WordClass.AUXILIARY;
        }
        if (Arrays.asList("DT", "PDT").contains(tag)) {
            return token.universal().equals("PRON") ? WordClass.PRONOUN : WordClass.DETERMINER;
        }
        if (tag.equals("IN") && token.universal().equals("SCONJ")) {
            return WordClass.CONJUNCTION;
        }
        return switch (tag) {
            case "NN" -> WordClass.NOUN;
            case "NNS" -> WordClass.PLURAL_NOUN;
            case "NNP", "NNPS" -> WordClass.NAME;
            case "JJ", "JJR", "JJS" -> WordClass.ADJECTIVE;
            case "PRP", "EX" -> WordClass.PRONOUN;
            case "PRP$" -> WordClass.POSSESSIVE;
            case "VBD", "VBP", "VBZ" -> WordClass.VERB;
            case "MD" -> WordClass.AUXILIARY;
            case "VB" -> WordClass.INFINITIVE;
            case "VBN" -> WordClass.PARTICIPLE;
            case "VBG" -> WordClass.GERUND;
            case "IN", "TO" -> WordClass.PREPOSITION;
            case "CC" -> WordClass.CONJUNCTION;
            case "RB", "RBR", "RBS", "RP" -> WordClass.ADVERB;
            case "CD" -> WordClass.NUMBER;
            case "WDT", "WP", "WP$", "WRB" -> WordClass.RELATIVE;
            default -> MARKS.contains(tag) ? WordClass.MARK : WordClass.OTHER;
        };
    }
}
