package org.hearsay.act;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What whoever answers a statement may call it: "the allegations", "that report". Each kind has nouns that name it, and acts
 * and cues that a statement has which is called so ({@code designations.tsv}).
 */
enum Designation {
    ALLEGATION,
    CLAIM,
    REPORT,
    RUMOUR,
    DEMAND,
    ANNOUNCEMENT,
    WARNING,
    FIGURE,
    DENIAL;

    private record Row(Set<String> nouns, Set<Act> acts, Set<String> cues) {}

    private static final Map<Designation, Row> ROWS = read();

    /** What is asked for of those who are silent, whatever it is about: "a request for comment". */
    private static final Set<String> OF_COMMENT = Set.of("comment", "interview", "information");

    private static Map<Designation, Row> read() {
        Map<Designation, Row> rows = new EnumMap<>(Designation.class);
        for (String[] row : Lexicon.rows("designations.tsv", 4)) {
            Set<String> acts = words(row[2]);
            rows.put(
                    valueOf(row[0]),
                    new Row(
                            words(row[1]),
                            Arrays.stream(Act.values())
                                    .filter(act -> acts.contains(act.label()))
                                    .collect(Collectors.toSet()),
                            words(row[3])));
        }
        return rows;
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" ", -1));
    }

    private static Row row(Designation designation) {
        Row row = ROWS.get(designation);
        if (row == null) {
            throw new IllegalStateException("designations.tsv has no row " + designation);
        }
        return row;
    }

    /** What words call a statement, by their nouns. A verb that looks like one ("comments", "calls") isn't one. */
    static Set<Designation> in(List<Token> words) {
        Set<Designation> found = EnumSet.noneOf(Designation.class);
        for (int i = 0; i < words.size(); i++) {
            boolean isOfComment = i + 2 < words.size()
                    && words.get(i + 1).word().equals("for")
                    && OF_COMMENT.contains(words.get(i + 2).word());
            boolean isVerb =
                    i > 0 && Set.of("to", "not").contains(words.get(i - 1).word());
            if (!isOfComment && !isVerb) {
                addAll(words.get(i), found);
            }
        }
        return found;
    }

    private static void addAll(Token word, Set<Designation> found) {
        for (Designation designation : values()) {
            Set<String> nouns = row(designation).nouns();
            if (nouns.contains(word.word()) || word.lemmas().stream().anyMatch(nouns::contains)) {
                found.add(designation);
            }
        }
    }

    /** What a statement may be called by the words of its cue. */
    static Set<Designation> ofCue(List<Token> cue) {
        Set<Designation> found = EnumSet.noneOf(Designation.class);
        for (Designation designation : values()) {
            Set<String> cues = row(designation).cues();
            if (cue.stream().anyMatch(token -> token.lemmas().stream().anyMatch(cues::contains))) {
                found.add(designation);
            }
        }
        return found;
    }

    /** Whether a statement that does so may be called so. */
    boolean isOf(Act act) {
        return row(this).acts().contains(act);
    }
}
