package org.hearsay.app.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.claim.Somebody;
import org.hearsay.claim.Support;

/** What stands behind a claim, counted in words. */
public final class Counts {

    /** Of more things in a list the first so many are named. */
    private static final int MOST_LISTED = 12;

    private Counts() {}

    /** How many there are of what, each in words: "5 articles". */
    public static List<String> of(Support support) {
        List<String> counts = new ArrayList<>();
        counts.add(counted(support.articles().size(), "article", "articles"));
        counts.add(counted(support.outlets().size(), "outlet", "outlets"));
        counts.add(counted(support.texts().size(), "text", "texts"));
        counts.add(counted(support.named().size(), "named voice", "named voices"));
        if (!support.media().isEmpty()) {
            counts.add(counted(support.media().size(), "medium", "media"));
        }
        counts.add(counted(support.unnamed().size(), "unnamed voice", "unnamed voices"));
        if (!support.unknown().isEmpty()) {
            counts.add(counted(support.unknown().size(), "unknown voice", "unknown voices"));
        }
        if (!support.documents().isEmpty()) {
            counts.add(counted(support.documents().size(), "document", "documents"));
        }
        return counts;
    }

    /** Who they are, by name or description. */
    public static List<String> names(List<Somebody> voices) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Somebody voice : voices) {
            String name = voice.source().name().strip().replaceAll("\\s+", " ");
            if (!name.isEmpty()) {
                names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            }
        }
        return List.copyOf(names.values());
    }

    /** What a number counts, "people dead" of its key "person dead". */
    public static String counted(String key) {
        return key.startsWith("person") ? "people" + key.substring("person".length()) : key;
    }

    static String people(int count) {
        return counted(count, "person", "people");
    }

    private static String counted(int count, String one, String many) {
        return String.format(Locale.ENGLISH, "%,d %s", count, count == 1 ? one : many);
    }

    /** "A, B and C"; of very many the first, and how many there are besides. */
    public static String listed(List<String> all) {
        if (all.size() > MOST_LISTED) {
            return String.join(", ", all.subList(0, MOST_LISTED)) + " and " + (all.size() - MOST_LISTED) + " more";
        }
        if (all.size() < 2) {
            return String.join("", all);
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.getLast();
    }
}
