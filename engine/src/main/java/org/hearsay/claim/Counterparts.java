package org.hearsay.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.model.WordVectors;

/**
 * Whether two statements of different articles are each other's counterpart: of all that the one article says, the one is
 * nearest in meaning to what the other says, and the other way round.
 */
final class Counterparts {

    /** What is as near as this says the same once more, and is no rival. */
    private static final double SAME = 0.8;

    /** More tells no more: of an article little else may have been read. */
    private static final double MOST_NEARER = 0.3;

    /** Of more statements of an article the first so many are looked at. */
    private static final int MOST = 200;

    private final Meaning meaning;
    private final Heard asked;
    private final Map<Long, List<Heard>> ofArticle = new HashMap<>();
    private final Map<Long, float[]> vectors = new HashMap<>();

    Counterparts(Heard asked, Iterable<Heard> all, Meaning meaning) {
        this.asked = asked;
        this.meaning = meaning;
        for (Heard one : all) {
            List<Heard> its = ofArticle.computeIfAbsent(one.article(), key -> new ArrayList<>());
            if (its.size() < MOST) {
                its.add(one);
            }
        }
    }

    /**
     * By how much the other is nearer in meaning than what else either article says, from -1 to {@value #MOST_NEARER}: above 0
     * each is the other's nearest; 0 for one of the same article.
     */
    double margin(Heard other) {
        if (other.article() == asked.article()) {
            return 0;
        }
        float[] mine = vector(asked);
        float[] its = vector(other);
        double near = WordVectors.cosine(mine, its);
        return Math.min(MOST_NEARER, near - Math.max(rival(other, its, mine), rival(asked, mine, its)));
    }

    /** How near the nearest statement of one's article, but for it and what says the same, is to another. */
    private double rival(Heard one, float[] its, float[] to) {
        double nearest = 0;
        for (Heard beside : ofArticle.getOrDefault(one.article(), List.of())) {
            float[] vector = vector(beside);
            if (beside.id() != one.id() && WordVectors.cosine(vector, its) < SAME) {
                nearest = Math.max(nearest, WordVectors.cosine(vector, to));
            }
        }
        return nearest;
    }

    private float[] vector(Heard one) {
        return vectors.computeIfAbsent(one.id(), id -> meaning.of(ContentWords.of(one.content())));
    }
}
