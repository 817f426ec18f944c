package org.hearsay.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Texts for tests: sentences of made-up words, and what is made of them. */
final class Prose {

    private static final String[] SYLLABLES = {
        "ka", "ren", "to", "mi", "vel", "os", "dra", "pin", "su", "lek", "ba", "hor"
    };

    private final Random random;

    Prose(long seed) {
        random = new Random(seed);
    }

    /** Sentences of a dozen words each, every one with words that hardly any other has. */
    List<String> sentences(int count) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder sentence = new StringBuilder(capital(word()));
            for (int j = 1; j < 12; j++) {
                sentence.append(' ').append(word());
            }
            sentences.add(sentence.append('.').toString());
        }
        return sentences;
    }

    String text(int sentences) {
        return String.join(" ", sentences(sentences));
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** A text whose paragraphs are its lines. */
    static Wording wording(String value) {
        Text text = Text.of(value);
        return Wording.of(text, paragraphs(value));
    }

    static List<Span> paragraphs(String value) {
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= value.length(); i++) {
            if (i == value.length() || value.charAt(i) == '\n') {
                if (start < i) {
                    blocks.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return blocks;
    }
}
