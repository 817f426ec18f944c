package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.reading.RowId;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for. Its methods bound and check what was sent, and throw a {@link RefusedException} that tells the reader
 * what is wrong.
 */
public final class Request {

    /** The most characters of a parameter, which is more than anybody searches for. */
    private static final int LONGEST_PARAMETER = 1_000;

    /** The most characters that an address can have, which the server bounds too. */
    private static final int LONGEST_ADDRESS = 16_000;

    /** The most values of one parameter. */
    private static final int MOST_VALUES = 50;

    private static final Pattern STATEMENT = Pattern.compile("([1-9][0-9]{0,11})\\.([1-9][0-9]{0,5})");

    private final Context context;

    public Request(Context context) {
        this.context = context;
    }

    /**
     * A file that was sent.
     *
     * @param name as the browser gives it; data, like all that is sent
     */
    @SuppressWarnings("ArrayRecordComponent") // A file may be megabytes, and is handed on once and never altered.
    public record Upload(String name, byte[] bytes) {}

    /** A parameter of the query without surrounding space; null where it isn't given or is empty. */
    public @Nullable String query(String name) {
        return bounded(name, context.queryParam(name), LONGEST_PARAMETER);
    }

    /** A parameter of the query that may be long, as somebody may paste a text; as long as an address may be. */
    public @Nullable String text(String name) {
        return bounded(name, context.queryParam(name), LONGEST_ADDRESS);
    }

    /** All values of a parameter of the query, without empty ones. */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (String value : context.queryParams(name)) {
            String bounded = bounded(name, value, LONGEST_PARAMETER);
            if (bounded != null) {
                values.add(bounded);
            }
        }
        if (values.size() > MOST_VALUES) {
            throw RefusedException.wrong(
                    "'" + name + "' is given " + values.size() + " times", "give it at most " + MOST_VALUES + " times");
        }
        return values;
    }

    /** A whole number in the query; {@code otherwise} where it isn't given. */
    public int number(String name, int otherwise, int from, int to) {
        String value = query(name);
        return value == null ? otherwise : Math.toIntExact(number(name, value, from, to));
    }

    /** A day in the query; null where it isn't given. */
    public @Nullable LocalDate day(String name) {
        String value = query(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw RefusedException.wrong("'" + value + "' is no day", "give '" + name + "' as in 2031-03-04");
        }
    }

    /** A parameter of the path. */
    public String path(String name) {
        return context.pathParam(name);
    }

    /** A number in the path by which the ledger knows something. */
    public long id(String name) {
        return number(name, path(name), 1, 999_999_999_999L);
    }

    /** The same in the query; null where it isn't given. */
    public @Nullable Long reference(String name) {
        String value = query(name);
        return value == null ? null : Long.valueOf(number(name, value, 1, 999_999_999_999L));
    }

    /** The id of a statement in the path, where it stands as people write it: {@code 12.7}. */
    public long statement(String name) {
        Matcher label = STATEMENT.matcher(path(name));
        if (!label.matches()) {
            throw RefusedException.missing(
                    "'" + path(name) + "' is no statement", "write article and number, as in 12.7");
        }
        return RowId.of(Long.parseLong(label.group(1)), Integer.parseInt(label.group(2)));
    }

    /** Whether the twin is asked for, and not the page. */
    public boolean isData() {
        return context.path().endsWith(".json");
    }

    /** A field of what was posted, without surrounding space; null where it isn't given or is empty. */
    public @Nullable String field(String name) {
        return bounded(name, context.formParam(name), LONGEST_PARAMETER);
    }

    /** A field of what was posted that may be long: a text. */
    public @Nullable String text(String name, int most) {
        return bounded(name, context.formParam(name), most);
    }

    /** The files that were posted. Their sizes, one by one and together, are bounded by the server. */
    public List<Upload> files(String name) {
        List<Upload> files = new ArrayList<>();
        for (UploadedFile file :
                context.isMultipartFormData() ? context.uploadedFiles(name) : List.<UploadedFile>of()) {
            try (InputStream in = file.content()) {
                if (file.size() > 0) {
                    files.add(new Upload(file.filename(), in.readAllBytes()));
                }
            } catch (IOException e) {
                throw RefusedException.wrong("the file '" + file.filename() + "' didn't arrive whole", "send it again");
            }
        }
        return files;
    }

    private static @Nullable String bounded(String name, @Nullable String value, int most) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > most) {
            throw RefusedException.wrong(
                    "'" + name + "' has " + value.length() + " characters", "give at most " + most);
        }
        return value.strip();
    }

    private static long number(String name, String value, long from, long to) {
        if (value.matches("[0-9]{1,12}")) {
            long number = Long.parseLong(value);
            if (number >= from && number <= to) {
                return number;
            }
        }
        throw RefusedException.wrong(
                "'" + value + "' can't be a value of '" + name + "'", "give a whole number from " + from + " to " + to);
    }
}
