package org.hearsay.article.imprint;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.article.page.BoundedText;
import org.hearsay.article.page.LineBuffer;
import org.hearsay.article.page.Passage;
import org.hearsay.article.page.Prose;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The outlet's name where a page doesn't declare it: what two of these say alike, and nothing where no two do: an end of
 * the page's {@code <title>}, the titles of its feeds, the links to its home, its lines of copyright, its address, and the
 * account that it posts from.
 */
public final class Masthead {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 7;

    /** Shorter names begin others by chance. */
    private static final int LEAST_BEGINNING = 4;

    /** Shorter hosts' names are in other names by chance. */
    private static final int LEAST_HOST = 5;

    /** And shorter initials are a host's by chance. */
    private static final int LEAST_INITIALS = 3;

    private static final int LONGEST_COPYRIGHT = 300;

    /** What links to a site's home say that isn't its name, and what else no outlet is called: letters alone. */
    private static final Set<String> NO_NAMES = Set.copyOf(Bylines.list("no-outlet"));

    /** What stands around a name in the texts of logos and the titles of feeds. */
    private static final Pattern AROUND = Pattern.compile(
            "(?iu)^(?:logo(?: von| of| der)?|zur startseite(?: von| der)?|startseite(?: von| der)?|home ?page|back to|zurück zu)"
                    + "[:\\s-]+|[\\s-]+(?:logo|home ?page|startseite|home|rss[- ]?feed|feed|rss)\\.?$|^www\\.|[\\s,:|–-]+$");

    private static final Pattern SEPARATOR = Pattern.compile("\\s[|–—·•»›«]\\s|\\s(?:-|::|//)\\s|[|｜]");

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?iu)(?:copyright|©|\\(c\\))[\\s©:,]{0,9}(?:\\(c\\))?(?:[\\s–—-]{0,9}(?:19|20)?\\d\\d){0,4}[\\s,.:|–—-]{0,9}(?:by |bei |der |des )?"
                    + "([^|©;•·–—\\n]{2,80})");

    /** Where a name ends in a line of copyright. */
    private static final Pattern ENDS = Pattern.compile(
            "(?iu)[,.]?\\s(?:all rights|alle rechte|tous droits|todos los|tutti i|all content|powered|(?:19|20)\\d\\d).*|,\\s.*|(?<=\\p{L}{3})\\.\\s.*|[.,]$");

    private final Markup markup;
    private final String site;
    private final String host;
    private final List<String> titles;
    private final List<String> feeds;
    private final List<String> homes;
    private final List<String> rights;

    private Masthead(Markup markup, List<Passage> passages, @Nullable URI url) {
        this.markup = markup;
        String name = url == null || url.getHost() == null
                ? ""
                : url.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\d?\\.", "");
        this.host = Headlines.letters(name);
        this.site = Headlines.letters(label(name));
        this.titles = ends(markup.title());
        this.feeds = names(markup.feeds().stream().map(title -> SEPARATOR.split(title + " ", 2)[0]));
        this.homes = names(markup.homes().stream()
                .filter(link -> isHome(link.attr("href"), name))
                .flatMap(Masthead::said));
        this.rights = names(passages.stream()
                .map(Passage::text)
                .filter(Masthead::mayTellRights)
                .flatMap(Masthead::copyright));
    }

    /**
     * The outlet's name: the declared one, or else that which two places of the page agree on, as the first of them writes
     * it; null where no two do.
     *
     * @param declared the outlet as the page's data name it, where they do
     * @param passages of the whole page
     * @param url the page's address, where known
     */
    public static @Nullable String of(
            @Nullable String declared, Markup markup, List<Passage> passages, @Nullable URI url) {
        return declared != null ? declared : new Masthead(markup, passages, url).name();
    }

    private @Nullable String name() {
        List<List<String>> places = List.of(titles, feeds, homes, declared(), rights);
        for (int place = 0; place < places.size(); place++) {
            List<List<String>> others = new ArrayList<>(places);
            List<String> here = others.remove(place);
            for (String name : here) {
                boolean elsewhere = others.stream()
                        .flatMap(List::stream)
                        .anyMatch(other -> isSame(name, other) || (rights.contains(other) && begins(name, other)));
                if (elsewhere || isHosts(name) || isAccount(name)) {
                    return name;
                }
            }
        }
        return null;
    }

    /** What programs declare for other ends. */
    private List<String> declared() {
        String author = markup.first("author");
        return names(Stream.of(
                        markup.first("copyright"),
                        author != null && isHosts(author) ? author : null,
                        markup.first("apple-mobile-web-app-title"),
                        markup.first("al:ios:app_name"))
                .filter(name -> name != null)
                .map(name -> COPYRIGHT.matcher(name).find()
                        ? copyright(name).findFirst().orElse("")
                        : name));
    }

    private static boolean isSame(String name, String other) {
        return Headlines.letters(name).equals(Headlines.letters(other));
    }

    /** Whether a line of copyright has more after the name: a company's form, say. */
    private boolean begins(String name, String other) {
        return name.length() >= LEAST_BEGINNING
                && !isFirstOfTitle(name)
                && other.regionMatches(true, 0, name, 0, name.length())
                && other.length() > name.length()
                && !Character.isLetterOrDigit(other.charAt(name.length()));
    }

    /** Whether the page's address is called by that name. */
    private boolean isHosts(String name) {
        String letters = Headlines.letters(name);
        String bare = Headlines.letters(name.replaceFirst("(?i)^(?:the|die|der|das|le|la|el|il) ", ""));
        return !site.isEmpty()
                && (letters.equals(site)
                        || letters.equals(host)
                        || bare.equals(site)
                        || (site.length() >= LEAST_HOST
                                && letters.contains(site)
                                && Prose.words(name) <= 3
                                && !isFirstOfTitle(name)
                                && !homes.contains(name))
                        || (site.length() >= LEAST_INITIALS
                                && Authors.initials(name).equals(site)));
    }

    private boolean isFirstOfTitle(String name) {
        return titles.size() > 1 && titles.getLast().equals(name);
    }

    private boolean isAccount(String name) {
        String account = markup.first("twitter:site");
        return account != null
                && account.startsWith("@")
                && Headlines.letters(account).equals(Headlines.letters(name));
    }

    /** The registrable part of a host's name without its ending: "echo" of "news.echo.co.uk". */
    private static String label(String host) {
        String[] parts = host.split("\\.", -1);
        int last = parts.length - 2;
        boolean second = last > 0 && parts[parts.length - 1].length() == 2 && parts[last].length() <= 3;
        int at = second ? last - 1 : last;
        return at < 0 ? "" : parts[at];
    }

    /** The last part of the page's title, then the first. */
    private static List<String> ends(@Nullable String title) {
        String[] parts = title == null ? new String[0] : SEPARATOR.split(LineBuffer.collapse(title), 20);
        return parts.length < 2 ? List.of() : names(Stream.of(parts[parts.length - 1], parts[0]));
    }

    private static boolean isHome(String address, String host) {
        String rest = address.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:https?:)?//(?:www\\d?\\.)?", "");
        return rest.equals("/") || (!host.isEmpty() && (rest.equals(host) || rest.equals(host + "/")));
    }

    /** What a link says, by its text, its picture or its labels. */
    private static Stream<String> said(Element link) {
        String text = BoundedText.of(link, LONGEST);
        Element picture = link.selectFirst("img[alt]");
        return Stream.of(
                text == null ? "" : text,
                link.attr("title"),
                link.attr("aria-label"),
                picture == null ? "" : picture.attr("alt"));
    }

    private static boolean mayTellRights(String line) {
        return line.length() <= LONGEST_COPYRIGHT
                && (line.indexOf('©') >= 0 || SIGN.stream().anyMatch(line.toLowerCase(Locale.ROOT)::contains));
    }

    private static final List<String> SIGN = List.of("copyright", "(c)");

    private static Stream<String> copyright(String line) {
        List<String> names = new ArrayList<>();
        Matcher matcher = COPYRIGHT.matcher(line);
        while (matcher.find()) {
            names.add(ENDS.matcher(matcher.group(1).strip()).replaceFirst(""));
        }
        return names.stream();
    }

    /** Those that may be an outlet's name. */
    private static List<String> names(Stream<String> written) {
        return written.filter(name -> name.length() <= LONGEST_COPYRIGHT)
                .map(name -> AROUND.matcher(LineBuffer.collapse(name).strip())
                        .replaceAll("")
                        .strip())
                .filter(name -> !name.isEmpty()
                        && name.length() <= LONGEST
                        && Prose.words(name) <= MOST_WORDS
                        && name.codePoints().anyMatch(Character::isLetter)
                        && !NO_NAMES.contains(Headlines.letters(name))
                        && !name.contains("://")
                        && name.indexOf('@') < 0
                        && !name.toLowerCase(Locale.ROOT).contains("logo"))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** So many names of one place are looked at. */
    private static final int MOST = 12;
}
