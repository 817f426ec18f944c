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
        this.host = url == null ? "" : Headlines.letters(site(url));
    }

    /** The host's name without "www" and without its last part; empty where the address has no host. */
    static String site(URI url) {
        String name = url.getHost() == null ? "" : url.getHost();
        int end = name.lastIndexOf('.');
        return (end < 0 ? name : name.substring(0, end)).replaceFirst("^www\\d?\\.", "");
    }

    /**
     * The names of the likeliest place; each list of places from the surest to the least sure.
     *
     * @param declared what the page's data name
     * @param marked what elements marked as an author's hold
     * @param seen what bylines in the text say
     * @param bodies organisations that the page's data name
     */
    List<String> choose(
            List<List<String>> declared,
            List<List<String>> marked,
            List<List<String>> seen,
            List<List<String>> bodies) {
        List<List<String>> places = new ArrayList<>(declared);
        places.addAll(marked);
        List<String> chosen = persons(places, true);
        if (chosen.isEmpty()) {
            // Somebody's own site, which is called by its owner's name.
            chosen = marked.stream().filter(this::isOwner).findFirst().orElse(List.of());
        }
        places.addAll(seen);
        chosen = chosen.isEmpty() ? persons(places, true) : chosen;
        chosen = chosen.isEmpty() ? persons(places, false) : chosen;
        places.addAll(bodies);
        return chosen.isEmpty()
                ? places.stream().filter(place -> !place.isEmpty()).findFirst().orElse(List.of())
                : chosen;
    }

    private List<String> persons(List<List<String>> places, boolean full) {
        for (List<String> place : places) {
            List<String> names = persons(place);
            if (!names.isEmpty() && (!full || names.stream().anyMatch(Bylines::isFull))) {
                return names;
            }
        }
        return List.of();
    }

    private boolean isOwner(List<String> names) {
        String name = names.size() == 1 ? names.getFirst() : "";
        return !name.isEmpty()
                && Bylines.isFull(name)
                && Headlines.letters(name).equals(outlet);
    }

    /** Without the outlet's names, and without the places and bodies that follow one. */
    private List<String> persons(List<String> names) {
        boolean opens = !names.isEmpty() && isOutlet(names.getFirst());
        return names.stream()
                .filter(name -> !isOutlet(name) && (!opens || Bylines.isFull(name)))
                .toList();
    }

    private boolean isOutlet(String name) {
        String letters = Headlines.letters(name);
        if (letters.equals(outlet) || letters.equals(host)) {
            return true;
        }
        if (!name.contains(" ") && name.toLowerCase(Locale.ROOT).matches("[\\w-]{2,40}\\.[a-z]{2,4}")) {
            return Character.isUpperCase(name.charAt(0))
                    || host.contains(Headlines.letters(name.substring(0, name.lastIndexOf('.'))));
        }
        return letters.length() >= SHORTEST
                && (outlet.contains(letters)
                        || host.contains(letters)
                        || (outlet.length() >= SHORTEST && letters.contains(outlet))
                        || (host.length() >= SHORTEST && letters.contains(host)));
    }
}
