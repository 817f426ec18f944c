package org.hearsay.app.input;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a file's name tells.
 *
 * @param base the name without its endings: that of {@code page.html.gz} is {@code page}
 * @param ending in lower case, without its dot and without {@code gz}; empty where there is none
 * @param gzip whether it says that the file is compressed
 */
record FileName(String base, String ending, boolean gzip) {

    /** An ending is short and begins with a letter, so that "1.5" and "No. 10" have none. */
    private static final Pattern NAME = Pattern.compile("(?s)(.+)\\.([A-Za-z][A-Za-z0-9]{0,5})");

    private static final Set<String> IN_FOLDERS = Set.of("html", "htm", "txt");
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml");
    private static final Set<String> LINES = Set.of("jsonl", "ndjson");

    static FileName of(Path path) {
        Path last = path.getFileName();
        return of(last == null ? path.toString() : last.toString());
    }

    static FileName of(String name) {
        boolean gzip = name.length() > 3 && name.toLowerCase(Locale.ROOT).endsWith(".gz");
        String unzipped = gzip ? name.substring(0, name.length() - 3) : name;
        Matcher parts = NAME.matcher(unzipped);
        return parts.matches()
                ? new FileName(parts.group(1), parts.group(2).toLowerCase(Locale.ROOT), gzip)
                : new FileName(unzipped, "", gzip);
    }

    /** Whether it is taken when the folder that it is in is read. */
    boolean isPage() {
        return IN_FOLDERS.contains(ending);
    }

    /** Whether it holds one input a line. */
    boolean isJsonLines() {
        return LINES.contains(ending);
    }

    /** Whether it is a web archive. */
    boolean isWarc() {
        return ending.equals("warc")
                || (ending.equals("zst") && base.toLowerCase(Locale.ROOT).endsWith(".warc"));
    }

    /** What the file is by its name, or null where the name doesn't tell. */
    Page.@Nullable Kind kind() {
        if (ending.equals("txt")) {
            return Page.Kind.TEXT;
        }
        return PAGES.contains(ending) ? Page.Kind.HTML : null;
    }
}
