package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.model.CueRoles;
import org.hearsay.attribution.model.Pieces;
import org.hearsay.attribution.model.Role;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Chooses, for a cue, the likeliest sequence of roles: whole words have one role, and every change of role from one
 * word to the next has its price, so that stray words don't tear a span (Viterbi's algorithm).
 */
final class RoleDecoder {

    private static final Role[] ROLES = Role.values();

    /** The price of a change of role, in nats; the best of 0, 0.5, 1, 1.5 and 2 on PolNeAR's dev part. */
    private final double change;

    RoleDecoder(double change) {
        this.change = change;
    }

    /**
     * The roles of a cue's surroundings.
     *
     * @param spans the pieces of each role in text order; no two touch
     * @param certainty the mean probability of the chosen role over all words that have one, from 0 to 1
     */
    record Roles(Map<Role, List<Span>> spans, double certainty) {

        List<Span> of(Role role) {
            return spans.getOrDefault(role, List.of());
        }
    }

    /** Stretches of pieces that have one role together: a word, or a single mark. */
    private record Word(int from, int to, double[] scores) {}

    Roles decode(Text text, CueRoles cue) {
        List<Word> words = words(text, cue);
        int[] path = path(words);
        Map<Role, List<Span>> spans = new EnumMap<>(Role.class);
        Pieces pieces = cue.window().pieces();
        double certainty = 0;
        int counted = 0;
        int previousEnd = -1;
        Role previous = Role.NONE;
        for (int i = 0; i < path.length; i++) {
            Role role = ROLES[path[i]];
            Word word = words.get(i);
            if (role != Role.NONE) {
                Span span = new Span(pieces.start(word.from()), pieces.end(word.to() - 1));
                List<Span> list = spans.computeIfAbsent(role, _ -> new ArrayList<>());
                if (role == previous && previousEnd == word.from()) {
                    list.add(list.removeLast().cover(span));
                } else {
                    list.add(span);
                }
                certainty += Math.exp(word.scores()[path[i]] / (word.to() - word.from()));
                counted++;
            }
            previous = role;
            previousEnd = word.to();
        }
        return new Roles(spans, counted == 0 ? 0 : certainty / counted);
    }

    private static List<Word> words(Text text, CueRoles cue) {
        Pieces pieces = cue.window().pieces();
        List<Word> words = new ArrayList<>();
        for (int i = cue.from(); i < cue.to(); ) {
            int to = i + 1;
            if (pieces.end(i) > pieces.start(i)) {
                while (to < cue.to() && continues(text, pieces, to)) {
                    to++;
                }
                double[] scores = new double[ROLES.length];
                for (int piece = i; piece < to; piece++) {
                    addLogProbabilities(cue, piece, scores);
                }
                words.add(new Word(i, to, scores));
            }
            i = to;
        }
        return words;
    }

    private static boolean continues(Text text, Pieces pieces, int piece) {
        int start = pieces.start(piece);
        return pieces.end(piece) > start
                && start == pieces.end(piece - 1)
                && Character.isLetterOrDigit(text.toString().charAt(start))
                && Character.isLetterOrDigit(text.toString().charAt(start - 1));
    }

    private static void addLogProbabilities(CueRoles cue, int piece, double[] scores) {
        double sum = 0;
        for (Role role : ROLES) {
            sum += Math.exp(cue.score(piece, role));
        }
        double log = Math.log(sum);
        for (Role role : ROLES) {
            scores[role.ordinal()] += cue.score(piece, role) - log;
        }
    }

    private int[] path(List<Word> words) {
        int n = words.size();
        double[] best = new double[ROLES.length];
        byte[][] from = new byte[n][ROLES.length];
        for (int i = 0; i < n; i++) {
            double[] next = new double[ROLES.length];
            for (int role = 0; role < ROLES.length; role++) {
                int source = role;
                for (int other = 0; other < ROLES.length; other++) {
                    if (best[other] - change > best[source] - (source == role ? 0 : change)) {
                        source = other;
                    }
                }
                from[i][role] = (byte) source;
                next[role] = best[source] - (source == role ? 0 : change)
                        + words.get(i).scores()[role];
            }
            best = next;
        }
        int[] path = new int[n];
        int role = 0;
        for (int other = 1; other < ROLES.length; other++) {
            role = best[other] > best[role] ? other : role;
        }
        for (int i = n - 1; i >= 0; i--) {
            path[i] = role;
            role = from[i][role];
        }
        return path;
    }
}
