package org.hearsay.app.web.voice;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.web.Asked;
import org.hearsay.app.web.Spoken;
import org.hearsay.ledger.voice.UnnamedVoices;

/**
 * What the page of the unnamed shows.
 *
 * @param asked the search
 * @param summary how many there are, in a sentence
 * @param classes by class, with the roles in each
 * @param notes what was left out, a sentence each
 */
public record UnnamedModel(Asked asked, String summary, List<ClassRow> classes, List<String> notes) {

    private static final int MOST_CLASSES = 40;
    private static final int MOST_ROLES = 12;
    private static final int MOST_STATEMENTS = 3;

    /**
     * A class.
     *
     * @param share of the class with most statements, in per cent: the length of its bar
     */
    public record ClassRow(
            String name, int statements, int articles, double share, List<RoleRow> roles, int rolesLeftOut) {

        public ClassRow {
            roles = List.copyOf(roles);
        }
    }

    /** A role, with its latest statements. */
    public record RoleRow(String words, int statements, List<Spoken> latest) {

        public RoleRow {
            latest = List.copyOf(latest);
        }
    }

    public UnnamedModel {
        classes = List.copyOf(classes);
        notes = List.copyOf(notes);
    }

    static UnnamedModel of(Asked asked, UnnamedVoices unnamed) {
        List<UnnamedVoices.SourceClass> all = unnamed.classes();
        int most = all.isEmpty() ? 1 : all.getFirst().statements();
        List<ClassRow> rows =
                all.stream().limit(MOST_CLASSES).map(one -> row(one, most)).toList();
        List<String> notes = new ArrayList<>();
        if (!unnamed.complete()) {
            notes.add("More statements of the unnamed match: these are the %,d that were added last or said latest."
                    .formatted(unnamed.statements()));
        }
        if (all.size() > rows.size()) {
            notes.add("%,d more classes with fewer statements are not listed.".formatted(all.size() - rows.size()));
        }
        String summary = unnamed.statements() == 0
                ? "Nobody unnamed says anything that fits."
                : "%,d statement%s of people whom no page names, by what they are said to be."
                        .formatted(unnamed.statements(), unnamed.statements() == 1 ? "" : "s");
        return new UnnamedModel(asked, summary, rows, notes);
    }

    private static ClassRow row(UnnamedVoices.SourceClass of, int most) {
        List<RoleRow> roles = of.roles().stream()
                .limit(MOST_ROLES)
                .map(role -> new RoleRow(
                        Spoken.cut(role.words(), 160),
                        role.statements().size(),
                        Spoken.of(role.statements().stream()
                                .limit(MOST_STATEMENTS)
                                .toList())))
                .toList();
        return new ClassRow(
                of.name(),
                of.statements(),
                of.articles(),
                Math.round(1000.0 * of.statements() / most) / 10.0,
                roles,
                of.roles().size() - roles.size());
    }
}
