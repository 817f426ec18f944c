package org.hearsay.article.imprint;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses who signed an article from what several places of its page say. The first place that names a person counts;
 * names that are the outlet's own are left out beside others, and taken where there are none.
 */
public final class Authors {

    /** Shorter names are in longer ones by chance. */
    private static final int SHORTEST = 5;

    /** So many authors sign one article at most where one place names fewer. */
    private static final int MOST = 12;

    private static final Set<String> NO_AUTHOR = Set.copyOf(Bylines.list("no-author"));

    private static final Pattern SINGLE = Pattern.compile("\\p{Lu}\\p{Ll}{1,20}");

    private final String outlet;
    private final String host;

    /**
     * @param outlet the outlet's name, where known
     * @param url the page's address, where known
     */
    public Authors(@Nullable String outlet, @Nullable URI url) {
        this.outlet = outlet == null ? "" : Headlines.letters(outlet);
        this.host = url == null ? "" : Headlines.letters(site(url));
    }

    /** The host's name without "www" and without its last part; empty where the address has no host. */
    public static String site(URI url) {
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
     * @param unsure what the page's data have where a name should be, and isn't built like one
     * @param bodies organisations that the page's data name
     */
    public List<String> choose(
            List<List<String>> declared,
            List<List<String>> marked,
            List<List<String>> seen,
            List<String> unsure,
            List<List<String>> bodies) {
        List<List<String>> sure = places(declared);
        List<List<String>> signed = new ArrayList<>(sure);
        signed.addAll(places(marked));
        List<List<String>> all = new ArrayList<>(signed);
        all.addAll(places(seen));
        return first(
                () -> agreed(sure, places(marked)),
                () -> pen(sure),
                () -> whole(persons(signed, true), sure),
                () -> owner(places(marked)),
                () -> persons(all, true),
                () -> owner(sure),
                () -> persons(all, false),
                () -> unsure.stream().filter(name -> !isOutlet(name)).limit(1).toList(),
                () -> any(all),
                () -> any(bodies),
                () -> unsure.stream().limit(1).toList());
    }

    @SafeVarargs
    private static List<String> first(Supplier<List<String>>... choices) {
        for (Supplier<List<String>> choice : choices) {
            List<String> names = choice.get();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private static List<String> any(List<List<String>> places) {
        return places.stream().filter(place -> !place.isEmpty()).findFirst().orElse(List.of());
    }

    /** Without words that are no names. */
    private static List<List<String>> places(List<List<String>> places) {
        return places.stream()
                .map(place -> place.stream().filter(Authors::isAuthor).toList())
                .toList();
    }

    private static boolean isAuthor(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[\\s.]+", -1)).noneMatch(NO_AUTHOR::contains);
    }

    /** What the page's data and its byline say alike, if it is the outlet. */
    private static List<String> agreed(List<List<String>> declared, List<List<String>> marked) {
        List<String> names = any(declared);
        return names.equals(any(marked)) ? names : List.of();
    }

    /** The single name by which somebody signs, declared twice and no desk's: "Ada" in two places. */
    private List<String> pen(List<List<String>> declared) {
        List<List<String>> named = declared.stream()
                .map(this::persons)
                .filter(place -> !place.isEmpty())
                .toList();
        boolean all = named.size() > 1 && named.stream().allMatch(named.getFirst()::equals);
        boolean single = all
                && named.getFirst().stream()
                        .allMatch(name -> SINGLE.matcher(name).matches());
        return single ? named.getFirst() : List.of();
    }

    /** The longest list that has all of the names, where one place leaves some out. */
    private List<String> whole(List<String> names, List<List<String>> places) {
        return names.isEmpty()
                ? names
                : places.stream()
                        .map(this::persons)
                        .filter(place ->
                                place.size() > names.size() && place.size() <= MOST && place.containsAll(names))
                        .findFirst()
                        .orElse(names);
    }

    private List<String> owner(List<List<String>> places) {
        return places.stream().filter(this::isOwner).findFirst().orElse(List.of());
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

    /** Somebody's own site, which is called by its owner's name or has it in its address. */
    private boolean isOwner(List<String> names) {
        String name = names.size() == 1 ? names.getFirst() : "";
        return !name.isEmpty()
                && Bylines.isFull(name)
                && (Headlines.letters(name).equals(outlet) || host.contains(Headlines.letters(name)));
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
