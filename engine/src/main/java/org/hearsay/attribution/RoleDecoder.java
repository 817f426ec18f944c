package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.model.CueRoles;
import org.hearsay.attribution.model.Pieces;
import org.hearsay.attribution.model.Role;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Chooses, for a cue, the likeliest sequence of roles: whole words have one role, and every change of role from one
 * word to the next has its price, so that stray words don't tear a span (Viterbi's algorithm). Content, which is long, is
 * dearer to begin and to end than the others; and a name is not cut, nor an article or preposition from what follows.
 */
final class RoleDecoder {

    private static final List<Role> ROLES = Role.COLUMNS;

    /** How much more it costs for content to border on nothing, as a multiple of the price of a change. */
    private static final double CONTENT = 3;

    /** Between two roles neither of which is content, as a multiple likewise. */
    private static final double OTHERS = 0.6;

    /** What is added between two words of a name, in nats. */
    private static final double NAME = 2;

    /** What is added after an article or another small word, in nats. */
    private static final double SMALL_WORD = 0.5;

    /** In how many words before and after small letters must prevail for capitals to mean a name. */
    private static final int NEAR = 8;

    private static final Set<String> SMALL_WORDS =
            Set.of("the", "a", "an", "of", "to", "his", "her", "their", "its", "that", "and", "in", "at", "for");

    /** What each change of role costs, by the columns of the roles before and after it, in nats. */
    private final double[][] prices = new double[ROLES.size()][ROLES.size()];

    /** @param change the price of a change between content and another role but none, in nats */
    RoleDecoder(double change) {
        for (Role before : ROLES) {
            for (Role after : ROLES) {
                boolean content = before == Role.CONTENT || after == Role.CONTENT;
                boolean none = before == Role.NONE || after == Role.NONE;
                double times = before == after ? 0 : !content ? OTHERS : none ? CONTENT : 1;
                prices[before.column()][after.column()] = change * times;
            }
        }
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
        int[] path = path(words, prices(text, cue.window().pieces(), words));
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

    /** What a change of role before each word costs beside the price of the roles. */
    private static double[] prices(Text text, Pieces pieces, List<Word> words) {
        String value = text.toString();
        int n = words.size();
        int[] small = new int[n + 1];
        int[] capital = new int[n + 1];
        for (int i = 0; i < n; i++) {
            char first = value.charAt(pieces.start(words.get(i).from));
            small[i + 1] = small[i] + (Character.isLowerCase(first) ? 1 : 0);
            capital[i + 1] = capital[i] + (Character.isUpperCase(first) ? 1 : 0);
        }
        double[] extra = new double[n];
        for (int i = 1; i < n; i++) {
            int end = pieces.end(words.get(i - 1).to - 1);
            int start = pieces.start(words.get(i).from);
            if (start == end + 1 && value.charAt(end) == ' ' && Character.isLetterOrDigit(value.charAt(start))) {
                int from = Math.max(0, i - NEAR - 1);
                int to = Math.min(n, i + NEAR);
                boolean prose = small[to] - small[from] > capital[to] - capital[from];
                boolean capitals = capital[i + 1] - capital[i - 1] == 2;
                String before = value.substring(pieces.start(words.get(i - 1).from), end);
                extra[i] = capitals && prose ? NAME : 0;
                extra[i] += SMALL_WORDS.contains(before.toLowerCase(Locale.ROOT)) ? SMALL_WORD : 0;
            }
        }
        return extra;
    }

    private int[] path(List<Word> words, double[] extra) {
        int n = words.size();
        double[] best = new double[ROLES.size()];
        byte[][] from = new byte[n][ROLES.size()];
        for (int i = 0; i < n; i++) {
            double[] next = new double[ROLES.size()];
            for (int role = 0; role < ROLES.size(); role++) {
                int source = role;
                double most = best[role];
                for (int other = 0; other < ROLES.size(); other++) {
                    double score = best[other] - prices[other][role] - extra[i];
                    if (other != role && score > most) {
                        source = other;
                        most = score;
                    }
                }
                from[i][role] = (byte) source;
                next[role] = most + words.get(i).scores[role];
            }
            best = next;
        }
        return backwards(best, from);
    }

    private static int[] backwards(double[] best, byte[][] from) {
        int[] path = new int[from.length];
        int role = 0;
        for (int other = 1; other < best.length; other++) {
            role = best[other] > best[role] ? other : role;
        }
        for (int i = path.length - 1; i >= 0; i--) {
            path[i] = role;
            role = from[i][role];
        }
        return path;
    }
}
