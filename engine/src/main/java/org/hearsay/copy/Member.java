package org.hearsay.copy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An article of a group of copies, with what tells where its text is from.
 *
 * @param article its number
 * @param names what its outlet is called: by the page, by its address; empty where neither is known
 * @param published the day, where known
 * @param text the text that the credits are spans of
 * @param credits whose text or words it says it has
 */
public record Member(
        long article, Set<String> names, @Nullable LocalDate published, Text text, List<Credit> credits) {

    private static final int MOST_WORDS = 12;

    public Member {
        names = Set.copyOf(names);
        credits = List.copyOf(credits);
    }

    /** Whether a credit names this article's outlet. */
    boolean isNamedBy(String key) {
        return names.stream()
                .anyMatch(name -> Credit.key(name).equals(key) || initials(name).equals(key));
    }

    /** "sw" of "Sarrow Wire": agencies sign so. */
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+", MOST_WORDS)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
                initials.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return initials.length() > 1 ? initials.toString() : "";
    }
}
