package org.hearsay.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.text.Words;

/**
 * A word in small letters, with where it is. Contractions are two words in the same place: "didn’t" is "did" and "not".
 *
 * @param lemmas the forms that it may be an inflection of, itself among them
 * @param capital whether it is written with a capital
 */
record Token(String word, Span span, List<String> lemmas, boolean capital) {

    /** What the parts of a contraction that are cut in spelling stand for. */
    private static final Map<String, String> BEFORE_NOT = Map.of("wo", "will", "ca", "can", "sha", "shall", "ai", "be");

    private static final Map<String, String> ENDINGS =
            Map.of("re", "are", "ve", "have", "ll", "will", "m", "am", "d", "would");

    private static Token of(String word, Span span, boolean capital) {
        return new Token(word, span, Inflection.lemmas(word), capital);
    }

    /** The words and marks of a span, in text order. */
    static List<Token> in(Text text, Span span) {
        List<Token> tokens = new ArrayList<>();
        for (Span word : Words.of(text, span)) {
            String value = text.slice(word);
            boolean capital = Character.isUpperCase(value.codePointAt(0));
            add(value.toLowerCase(Locale.ROOT).replace('’', '\''), word, capital, tokens);
        }
        return tokens;
    }

    private static void add(String word, Span span, boolean capital, List<Token> tokens) {
        int apostrophe = word.lastIndexOf('\'');
        if (word.equals("cannot")) {
            tokens.add(of("can", span, capital));
            tokens.add(of("not", span, capital));
        } else if (word.endsWith("n't") && word.length() > 3) {
            String verb = word.substring(0, word.length() - 3);
            tokens.add(of(BEFORE_NOT.getOrDefault(verb, verb), span, capital));
            tokens.add(of("not", span, capital));
        } else if (apostrophe > 0 && ENDINGS.containsKey(word.substring(apostrophe + 1))) {
            tokens.add(of(word.substring(0, apostrophe), span, capital));
            tokens.add(of(ENDINGS.getOrDefault(word.substring(apostrophe + 1), ""), span, capital));
        } else if (apostrophe > 0 && word.endsWith("'s")) {
            tokens.add(of(word.substring(0, apostrophe), span, capital));
            tokens.add(of("'s", span, capital));
        } else {
            tokens.add(of(word, span, capital));
        }
    }

    boolean is(String lemma) {
        return lemmas.contains(lemma);
    }

    boolean isMark() {
        return !Character.isLetterOrDigit(word.codePointAt(0)) && word.charAt(0) != '\'';
    }
}
