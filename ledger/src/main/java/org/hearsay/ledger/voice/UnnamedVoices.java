package org.hearsay.ledger.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The unnamed, by class and role. A class is what they are, "officials", and never one person; statements of one role may be
 * one person's or many people's.
 *
 * @param classes the one with most statements first
 * @param statements how many there are in all of them
 * @param complete whether those are all that match
 */
public record UnnamedVoices(List<SourceClass> classes, int statements, boolean complete) {

    public UnnamedVoices {
        classes = List.copyOf(classes);
    }

    /**
     * One class.
     *
     * @param name in the plural, "officials"
     * @param roles the one with most statements first
     */
    public record SourceClass(String name, List<Role> roles) {

        public SourceClass {
            roles = List.copyOf(roles);
        }

        /** How many statements it has. */
        public int statements() {
            return roles.stream().mapToInt(role -> role.statements().size()).sum();
        }

        /** In how many articles its unnamed speak: there are no more of them than so many times what each names. */
        public int articles() {
            return (int) roles.stream()
                    .flatMap(role -> role.statements().stream())
                    .map(statement -> statement.origin().article())
                    .distinct()
                    .count();
        }
    }

    /**
     * One role.
     *
     * @param words as the first article that has it puts it
     * @param statements the latest first
     */
    public record Role(String words, List<Utterance> statements) {

        public Role {
            statements = List.copyOf(statements);
        }
    }

    /** Those of some statements of the unnamed, the latest first. */
    static UnnamedVoices of(List<Utterance> statements, boolean complete) {
        Map<String, Map<String, List<Utterance>>> classes = new LinkedHashMap<>();
        for (Utterance statement : statements) {
            String role = role(statement);
            classes.computeIfAbsent(statement.roleClass().plural(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(role.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(statement);
        }
        List<SourceClass> list = new ArrayList<>();
        classes.forEach((name, roles) -> list.add(new SourceClass(
                name,
                roles.values().stream()
                        .map(told -> new Role(role(told.getFirst()), told))
                        .sorted(Comparator.comparingInt(
                                role -> -role.statements().size()))
                        .toList())));
        list.sort(Comparator.comparingInt(SourceClass::statements).reversed().thenComparing(SourceClass::name));
        return new UnnamedVoices(list, statements.size(), complete);
    }

    private static String role(Utterance statement) {
        if (statement.role() != null) {
            return statement.role();
        }
        if (statement.who() != null) {
            return statement.who().name();
        }
        return statement.source() == null ? "not described" : statement.source();
    }
}
