package org.hearsay.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * How much a word tells of what an article is about: its inverse document frequency (Spärck Jones 1972) in a fixed
 * collection of articles of many subjects, so that what an article is about depends on nothing but itself. The table is made
 * by {@code training/make-commonness}.
 */
public final class Commonness {

    /** Words in fewer documents are not in the table; they count as being in so many less a half. */
    private static final double RARE = 3;

    private static final Commonness RELEASED = load();

    private final Map<String, Integer> documents;
    private final int all;

    private Commonness(Map<String, Integer> documents, int all) {
        this.documents = documents;
        this.all = all;
    }

    /** The table that comes with the program. */
    public static Commonness released() {
        return RELEASED;
    }

    /**
     * What a word tells.
     *
     * @param word as {@link Terms} gives it
     * @return nats, from 0 for a word of every document
     */
    public double information(String word) {
        double in = Math.max(documents.getOrDefault(word, 0), RARE);
        return Math.max(0, Math.log((all + 1) / (in + 0.5)));
    }

    /** The first line has the number of documents, each other one a word and in how many of them it is. */
    private static Commonness load() {
        try (InputStream in = Commonness.class.getResourceAsStream("commonness.tsv.gz")) {
            if (in == null) {
                throw new IllegalStateException(
                        "commonness.tsv.gz is missing from the program's own files; build it again");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
            int all = Integer.parseInt(String.valueOf(lines.readLine()));
            Map<String, Integer> documents = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                documents.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
            }
            return new Commonness(documents, all);
        } catch (IOException e) {
            throw new UncheckedIOException("commonness.tsv.gz can't be read from the program's own files", e);
        }
    }
}
