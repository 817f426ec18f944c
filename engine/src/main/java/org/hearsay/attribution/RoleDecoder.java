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

    private static final List<Role> ROLES = Role.COLUMNS;

    /** The price of a change of role, in nats. */
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
    private static final class Word {

        private final int from;
        private final int to;

        /** For each role, the sum of the logarithms of its probabilities. */
        private final double[] scores = new double[ROLES.size()];

        Word(int from, int to) {
            this.from = from;
            this.to = to;
        }
    }

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
            Role role = ROLES.get(path[i]);
            Word word = words.get(i);
            if (role != Role.NONE) {
                Span span = new Span(pieces.start(word.from), pieces.end(word.to - 1));
                List<Span> list = spans.computeIfAbsent(role, _ -> new ArrayList<>());
                if (role == previous && previousEnd == word.from) {
                    list.add(list.removeLast().cover(span));
                } else {
                    list.add(span);
                }
                certainty += Math.exp(word.scores[path[i]] / (word.to - word.from));
                counted++;
            }
            previous = role;
            previousEnd = word.to;
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
                Word word = new Word(i, to);
                for (int piece = i; piece < to; piece++) {
                    addLogProbabilities(cue, piece, word.scores);
                }
                words.add(word);
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
            scores[role.column()] += cue.score(piece, role) - log;
        }
    }

    private int[] path(List<Word> words) {
        int n = words.size();
        double[] best = new double[ROLES.size()];
        byte[][] from = new byte[n][ROLES.size()];
        for (int i = 0; i < n; i++) {
            double[] next = new double[ROLES.size()];
            for (int role = 0; role < ROLES.size(); role++) {
                int source = role;
                for (int other = 0; other < ROLES.size(); other++) {
                    if (best[other] - change > best[source] - (source == role ? 0 : change)) {
                        source = other;
                    }
                }
                from[i][role] = (byte) source;
                next[role] = best[source] - (source == role ? 0 : change) + words.get(i).scores[role];
            }
            best = next;
        }
        int[] path = new int[n];
        int role = 0;
        for (int other = 1; other < ROLES.size(); other++) {
            role = best[other] > best[role] ? other : role;
        }
        for (int i = n - 1; i >= 0; i--) {
            path[i] = role;
            role = from[i][role];
        }
        return path;
    }
}
