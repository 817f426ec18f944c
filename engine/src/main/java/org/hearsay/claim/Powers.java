package org.hearsay.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.ContentWords.Token;

/**
 * To which state or armed movement somebody belongs, as far as the words for him tell. Of a state that isn't in the table
 * its adjective before an office tells it: "a Torvanian diplomat".
 */
final class Powers {

    private static final Powers RELEASED = load();

    /** The most words of a name in the table. */
    private static final int LONGEST = 5;

    private static final Set<String> OFFICES = Set.of(
            "official",
            "officer",
            "diplomat",
            "minister",
            "ministry",
            "soldier",
            "military",
            "army",
            "government",
            "commander",
            "police",
            "policeman",
            "intelligence",
            "lawmaker",
            "senator",
            "ambassador",
            "president",
            "security",
            "navy",
            "force",
            "leader",
            "fighter",
            "aide",
            "adviser",
            "advisor",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "embassy",
            "secretary",
            "general",
            "colonel",
            "envoy",
            "consul",
            "negotiator",
            "troop");

    /** Words with the ending of such an adjective that are none. */
    private static final Set<String> NO_STATES = Set.of(
            "christian",
            "republican",
            "roman",
            "vatican",
            "lutheran",
            "anglican",
            "human",
            "african",
            "european",
            "asian",
            "guardian",
            "civilian",
            "german",
            "veteran",
            "guardsman",
            "chairman",
            "spokesman",
            "jan",
            "urban");

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> allies = new HashMap<>();

    private Powers() {}

    /** The states and movements that the words for somebody name. */
    static Set<String> of(String description) {
        return RELEASED.find(ContentWords.of(description).tokens());
    }

    private Set<String> find(List<Token> tokens) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            StringBuilder words = new StringBuilder();
            for (int j = i; j < Math.min(tokens.size(), i + LONGEST); j++) {
                words.append(j == i ? "" : " ").append(bare(tokens.get(j).written()));
                String key = tokens.get(i).capital() ? keys.get(words.toString()) : null;
                if (key != null) {
                    found.add(key);
                }
            }
            if (isAdjectiveOfOffice(tokens, i)) {
                found.add(root(tokens.get(i).word()));
            }
        }
        return found;
    }

    private boolean isAdjectiveOfOffice(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String word = token.word();
        return token.capital()
                && word.length() > 5
                && (word.endsWith("an") || word.endsWith("ese") || word.endsWith("ish"))
                && !NO_STATES.contains(word)
                && !keys.containsKey(word)
                && at + 1 < tokens.size()
                && OFFICES.contains(tokens.get(at + 1).word());
    }

    /** "Torvanian" is of Torvania. */
    private static String root(String adjective) {
        for (String ending : List.of("ian", "an", "ese", "ish")) {
            if (adjective.endsWith(ending)) {
                return adjective.substring(0, adjective.length() - ending.length());
            }
        }
        return adjective;
    }

    private static String bare(String written) {
        String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'');
        return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    /** Whether the words give somebody an office: whoever has none may be of two states. */
    static boolean hasOffice(String description) {
        return ContentWords.of(description).tokens().stream()
                .anyMatch(token -> OFFICES.contains(token.word()) || RELEASED.allies.containsKey(token.word()));
    }

    /** Whether a name is a state's, or its seat's, and nothing more: "China", "the Kremlin". */
    static boolean isPower(String name) {
        String lower = bare(name.strip());
        return RELEASED.keys.containsKey(lower.startsWith("the ") ? lower.substring(4) : lower);
    }

    /** Whether nobody can belong to one of these and to one of those; where nothing is known, that can't be said. */
    static boolean exclude(Set<String> some, Set<String> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return false;
        }
        for (String one : some) {
            for (String other : others) {
                boolean allied = other.equals(RELEASED.allies.get(one)) || one.equals(RELEASED.allies.get(other));
                if (one.equals(other) || allied) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Powers load() {
        Powers powers = new Powers();
        try (InputStream in = Powers.class.getResourceAsStream("powers.tsv")) {
            if (in == null) {
                throw new IllegalStateException("powers.tsv is missing from the program's own files; build it again");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    powers.add(line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("powers.tsv can't be read from the program's own files", e);
        }
        return powers;
    }

    private void add(String[] columns) {
        if (!columns[1].equals("-")) {
            allies.put(columns[0], columns[1]);
        }
        for (String word : columns[2].split(",", -1)) {
            keys.put(word, columns[0]);
        }
    }
}
