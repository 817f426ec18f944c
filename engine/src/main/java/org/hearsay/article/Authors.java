package org.hearsay.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Chooses who signed an article from what several places of its page say. The first place that names a person counts;
 * names that are the outlet's own are left out beside others, and taken where there are none.
 */
final class Authors {

    /** Shorter names are in longer ones by chance. */
    private static final int SHORTEST = 5;

    private final String outlet;
    private final String host;

    /**
     * @param outlet the outlet's name, where known
     * @param url the page's address, where known
     */
    Authors(@Nullable String outlet, @Nullable URI url) {
        this.outlet = outlet == null ? "" : Headlines.letters(outlet);
        String name = url == null || url.getHost() == null ? "" : url.getHost();
        int end = name.lastIndexOf('.');
        this.host = Headlines.letters((end < 0 ? name : name.substring(0, end)).replaceFirst("^www\\d?\\.", ""));
    }

    /**
     * The names of the likeliest place.
     *
     * @param places the names that each place has, from the surest to the least sure
     */
    List<String> choose(List<List<String>> places) {
        List<String> handles = List.of();
        List<String> bodies = List.of();
        for (List<String> place : places) {
            List<String> names = persons(place);
            if (names.stream().anyMatch(Authors::isPersonal)) {
                return names;
            }
            handles = handles.isEmpty() ? names : handles;
            bodies = bodies.isEmpty() ? place : bodies;
        }
        return handles.isEmpty() ? bodies : handles;
    }

    /** Without the outlet's names, and without agencies beside others. */
    private List<String> persons(List<String> names) {
        List<String> persons = new ArrayList<>();
        for (String name : names) {
            if (!isOutlet(name)) {
                persons.add(name);
            }
        }
        List<String> others =
                persons.stream().filter(name -> !Bylines.AGENCIES.contains(Headlines.letters(name))).toList();
        return others.isEmpty() ? persons : others;
    }

    private boolean isOutlet(String name) {
        String letters = Headlines.letters(name);
        if (letters.equals(outlet) || letters.equals(host)) {
            return true;
        }
        if (!name.contains(" ") && name.toLowerCase(Locale.ROOT).matches("[\\w-]{2,40}\\.[a-z]{2,4}")) {
            return Character.isUpperCase(name.charAt(0)) || host.contains(Headlines.letters(name.substring(0, name.lastIndexOf('.'))));
        }
        return letters.length() >= SHORTEST
                && (outlet.contains(letters)
                        || host.contains(letters)
                        || (outlet.length() >= SHORTEST && letters.contains(outlet))
                        || (host.length() >= SHORTEST && letters.contains(host)));
    }

    /** Whether it is written as a person's name, given and family name or one of them, and not as a login is. */
    private static boolean isPersonal(String name) {
        return Bylines.isFull(name)
                || (Character.isUpperCase(name.charAt(0))
                        && name.chars().noneMatch(Character::isDigit)
                        && name.chars().anyMatch(Character::isLowerCase));
    }
}
