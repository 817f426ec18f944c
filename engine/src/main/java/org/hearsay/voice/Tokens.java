package org.hearsay.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Quotations;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.text.Words;

/** The words of an article with what mentions are found by: their classes, their sentences, whether they are quoted. */
final class Tokens {

    /** A sentence longer than this, in words, is read in pieces: no writer made it. */
    private static final int LONGEST_SENTENCE = 400;

    static final Set<String> PRONOUNS = Lexicon.words("""
            i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself
            it its itself they them their theirs themselves who whom whose which that this these those one both some
            others another all none most many few""");

    private final Text text;
    private final List<Span> words = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final List<String> lowers = new ArrayList<>();
    private final List<WordClass> classes = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();

    /** For each sentence how many there are up to it, itself included, that are not all quoted. */
    private final List<Integer> told = new ArrayList<>();

    /** For each word its sentence, its block, and whether it ends in a possessive and is quoted. */
    private int[] sentence = new int[256];

    private int[] block = new int[256];
    private boolean[] owner = new boolean[256];
    private boolean[] quoted = new boolean[256];

    private Tokens(Text text) {
        this.text = text;
    }

    static Tokens of(Text text, List<Span> blocks, Tagger tagger) {
        Tokens tokens = new Tokens(text);
        Quotations quotations = Quotations.of(text, blocks);
        for (int b = 0; b < blocks.size(); b++) {
            for (Span sentence : Sentences.of(text, blocks.get(b))) {
                List<Span> all = Words.of(text, sentence);
                for (int from = 0; from < all.size(); from += LONGEST_SENTENCE) {
                    int to = Math.min(all.size(), from + LONGEST_SENTENCE);
                    tokens.add(all.subList(from, to), b, tagger, quotations);
                }
            }
        }
        return tokens;
    }

    private void add(List<Span> spans, int inBlock, Tagger tagger, Quotations quotations) {
        List<String> full = spans.stream().map(text::slice).toList();
        WordClass[] tags = tagger.tag(full);
        int first = words.size();
        for (int i = 0; i < tags.length; i++) {
            int at = words.size();
            if (at == sentence.length) {
                grow();
            }
            String word = full.get(i);
            int bare = bareLength(word);
            words.add(spans.get(i));
            forms.add(word.substring(0, bare));
            lowers.add(Lexicon.lower(word.substring(0, bare)));
            classes.add(isPersonBeforeVerb(tags, full, i) ? WordClass.NOUN : tags[i]);
            sentence[at] = sentences.size();
            block[at] = inBlock;
            owner[at] = bare < word.length();
            quoted[at] = quotations.contains(spans.get(i).start());
        }
        // What has no word is no sentence.
        if (words.size() > first) {
            sentences.add(new Span(first, words.size()));
            boolean all = true;
            for (int i = first; i < words.size(); i++) {
                all &= quoted[i] || classes.get(i) == WordClass.MARK;
            }
            told.add((told.isEmpty() ? 0 : told.getLast()) + (all ? 0 : 1));
        }
    }

    /** "The official said": what speaks is no adjective. */
    private static boolean isPersonBeforeVerb(WordClass[] tags, List<String> words, int i) {
        return tags[i] == WordClass.ADJECTIVE
                && i > 0
                && i + 1 < tags.length
                && (tags[i - 1] == WordClass.DETERMINER || tags[i - 1] == WordClass.ADJECTIVE)
                && NounKinds.isPerson(Lexicon.lower(words.get(i)))
                && (tags[i + 1].isFinite() || Speech.isVerb(Lexicon.lower(words.get(i + 1))));
    }

    private void grow() {
        int size = 2 * sentence.length;
        sentence = Arrays.copyOf(sentence, size);
        block = Arrays.copyOf(block, size);
        owner = Arrays.copyOf(owner, size);
        quoted = Arrays.copyOf(quoted, size);
    }

    /** The length of a word without "’s", the "’" of a plural's possessive, or what is contracted with a pronoun. */
    private static int bareLength(String word) {
        int length = word.length();
        int apostrophe = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
        if (apostrophe <= 0) {
            return length;
        }
        boolean s = apostrophe == length - 2 && Character.toLowerCase(word.charAt(length - 1)) == 's';
        boolean plural = apostrophe == length - 1 && Character.toLowerCase(word.charAt(length - 2)) == 's';
        boolean pronoun = PRONOUNS.contains(Lexicon.lower(word.substring(0, apostrophe)));
        return s || plural || pronoun ? apostrophe : length;
    }

    int size() {
        return words.size();
    }

    Text text() {
        return text;
    }

    /** The word as written, without a possessive ending. */
    String word(int at) {
        return forms.get(at);
    }

    /** The same in small letters; empty outside of the article. */
    String lower(int at) {
        return at >= 0 && at < lowers.size() ? lowers.get(at) : "";
    }

    WordClass tag(int at) {
        return at >= 0 && at < classes.size() ? classes.get(at) : WordClass.MARK;
    }

    boolean isOwner(int at) {
        return owner[at];
    }

    boolean isQuoted(int at) {
        return quoted[at];
    }

    boolean isCapital(int at) {
        return at >= 0
                && at < forms.size()
                && Character.isUpperCase(forms.get(at).codePointAt(0));
    }

    /** The index of the word's sentence. */
    int sentence(int at) {
        return sentence[at];
    }

    /**
     * How many sentences after a word's sentence a later one's is. Sentences that are all quoted don't count, where the
     * later word is not quoted itself.
     */
    int sentencesBetween(int word, int later) {
        int from = sentence[word];
        int to = sentence[later];
        return quoted[later] || to <= from ? to - from : told.get(to) - told.get(from);
    }

    int block(int at) {
        return block[at];
    }

    /** The sentences as ranges of words. */
    List<Span> sentences() {
        return sentences;
    }

    boolean startsSentence(int at) {
        int first = sentences.get(sentence[at]).start();
        // Opening quotation marks and the like don't begin it.
        while (first < at && classes.get(first) == WordClass.MARK) {
            first++;
        }
        return first == at;
    }

    /** The characters of a range of words, without a possessive ending at the end. */
    Span span(int first, int last) {
        int start = words.get(first).start();
        return new Span(start, words.get(last).start() + forms.get(last).length());
    }

    /** The first word that ends after a character; {@link #size()} where there is none. */
    int at(int index) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > index) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The words that a span of characters touches, as a range; empty where it touches none. */
    Span range(Span characters) {
        int first = at(characters.start());
        int end = first;
        while (end < words.size() && words.get(end).start() < characters.end()) {
            end++;
        }
        return new Span(first, end);
    }
}
