package org.hearsay.copy;

import java.util.Arrays;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.text.Quotations;
import org.hearsay.text.Sentences;
import org.hearsay.text.SignedPost;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.text.Words;

/**
 * An article's words in the form in which texts are compared: without case, apostrophes, hyphens and marks, each with
 * where it stands, whether it is quoted, and the sentence that it is in.
 */
public final class Wording {

    /** What comes after so many words isn't compared: no news article is so long, and what a page may cost has a bound. */
    public static final int MOST_WORDS = 20_000;

    /** Letters of a word that say what it is about; its end is grammar. */
    private static final int STEM = 6;

    /** A shorter word says little of what a sentence is about ("the", "with" has four and is let through). */
    private static final int CONTENT = 4;

    private final Text text;
    private int count;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] forms = new int[256];
    private int[] stems = new int[256];
    private int[] sentences = new int[256];
    private boolean[] quoted = new boolean[256];
    private boolean[] content = new boolean[256];

    private Wording(Text text) {
        this.text = text;
    }

    /** The words of an article's body. */
    public static Wording of(Article article) {
        return of(article.text(), article.body());
    }

    /**
     * The words of a text.
     *
     * @param blocks its paragraphs, in text order; what is outside of them is not compared
     * @throws IndexOutOfBoundsException where a block reaches past the text's end
     */
    public static Wording of(Text text, List<Span> blocks) {
        Wording wording = new Wording(text);
        Quotations quotations = Quotations.of(text, blocks);
        int sentence = 0;
        for (Span block : blocks) {
            // An embedded post is a quotation without marks.
            boolean post = SignedPost.of(text, block) != null;
            for (Span span : Sentences.of(text, block)) {
                wording.add(span, sentence++, quotations, post);
            }
        }
        wording.trim();
        return wording;
    }

    private void add(Span sentence, int number, Quotations quotations, boolean post) {
        for (Span word : Words.of(text, sentence)) {
            if (count == MOST_WORDS) {
                return;
            }
            StringBuilder form = new StringBuilder(word.length());
            text.slice(word)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .map(Character::toLowerCase)
                    .forEach(form::appendCodePoint);
            if (!form.isEmpty()) {
                add(word, form, number, post || quotations.contains(word.start()));
            }
        }
    }

    private void add(Span word, StringBuilder form, int sentence, boolean isQuoted) {
        if (count == starts.length) {
            resize(2 * count);
        }
        starts[count] = word.start();
        ends[count] = word.end();
        forms[count] = hash(form, form.length());
        stems[count] = hash(form, Math.min(STEM, form.length()));
        sentences[count] = sentence;
        quoted[count] = isQuoted;
        content[count] = form.length() >= CONTENT || Character.isDigit(form.charAt(0));
        count++;
    }

    private void trim() {
        resize(count);
    }

    private void resize(int size) {
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        forms = Arrays.copyOf(forms, size);
        stems = Arrays.copyOf(stems, size);
        sentences = Arrays.copyOf(sentences, size);
        quoted = Arrays.copyOf(quoted, size);
        content = Arrays.copyOf(content, size);
    }

    /** The words that are not left out. */
    Wording without(boolean[] left) {
        Wording rest = new Wording(text);
        rest.resize(count);
        for (int i = 0; i < count; i++) {
            if (!left[i]) {
                rest.starts[rest.count] = starts[i];
                rest.ends[rest.count] = ends[i];
                rest.forms[rest.count] = forms[i];
                rest.stems[rest.count] = stems[i];
                rest.sentences[rest.count] = sentences[i];
                rest.quoted[rest.count] = quoted[i];
                rest.content[rest.count++] = content[i];
            }
        }
        rest.trim();
        return rest;
    }

    /** The same for the same letters on any machine and in any version, as signatures are kept. */
    private static int hash(CharSequence form, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + form.charAt(i);
        }
        return mixed(hash);
    }

    /** MurmurHash3's last step for 32 bits (Austin Appleby, public domain). */
    static int mixed(int hash) {
        int mixed = hash;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }

    /** The text that the words are of. */
    public Text text() {
        return text;
    }

    /** How many words there are, {@link #MOST_WORDS} at most. */
    public int size() {
        return count;
    }

    /** A number that stands for the word at an index; the same words have the same. */
    int form(int index) {
        return forms[index];
    }

    /** A number that stands for the word's beginning, the same for most of its inflections. */
    int stem(int index) {
        return stems[index];
    }

    /** Whether the word at an index is somebody's, by the quotation marks around it. */
    boolean isQuoted(int index) {
        return quoted[index];
    }

    /** Whether the word at an index tells what is spoken of: by its length, or as a number. */
    boolean isContent(int index) {
        return content[index];
    }

    /** The number of the sentence that the word at an index is in, counted from 0. */
    int sentence(int index) {
        return sentences[index];
    }

    /** Where the words from one index up to another stand, the other excluded; empty where they are none. */
    Span span(int from, int to) {
        return from < to ? new Span(starts[from], ends[to - 1]) : new Span(0, 0);
    }
}
