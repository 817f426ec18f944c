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
 */
record Token(String word, Span span, List<String> lemmas) {

    /** What the parts of a contraction that are cut in spelling stand for. */
    private static final Map<String, String> BEFORE_NOT = Map.of("wo", "will", "ca", "can", "sha", "shall", "ai", "be");

    private static final Map<String, String> ENDINGS =
            Map.of("re", "are", "ve", "have", "ll", "will", "m", "am", "d", "would");

    private static Token of(String word, Span span) {
        return new Token(word, span, Inflection.lemmas(word));
    }

    /** The words and marks of a span, in text order. */
    static List<Token> in(Text text, Span span) {
        List<Token> tokens = new ArrayList<>();
        for (Span word : Words.of(text, span)) {
            add(text.slice(word).toLowerCase(Locale.ROOT).replace('’', '\''), word, tokens);
        }
        return tokens;
    }

    private static void add(String word, Span span, List<Token> tokens) {
        int apostrophe = word.lastIndexOf('\'');
        if (word.equals("cannot")) {
            tokens.add(of("can", span));
            tokens.add(of("not", span));
        } else if (word.endsWith("n't") && word.length() > 3) {
            String verb = word.substring(0, word.length() - 3);
            tokens.add(of(BEFORE_NOT.getOrDefault(verb, verb), span));
            tokens.add(of("not", span));
        } else if (apostrophe > 0 && ENDINGS.containsKey(word.substring(apostrophe + 1))) {
            tokens.add(of(word.substring(0, apostrophe), span));
            tokens.add(of(ENDINGS.getOrDefault(word.substring(apostrophe + 1), ""), span));
        } else if (apostrophe > 0 && word.endsWith("'s")) {
            tokens.add(of(word.substring(0, apostrophe), span));
            tokens.add(of("'s", span));
        } else {
            tokens.add(of(word, span));
        }
    }

    boolean is(String lemma) {
        return lemmas.contains(lemma);
    }

    boolean isMark() {
        return !Character.isLetterOrDigit(word.codePointAt(0)) && word.charAt(0) != '\'';
    }
}
