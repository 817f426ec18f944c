package org.hearsay.training.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.attribution.model.NameTag;
import org.hearsay.voice.NameRules;

/**
 * Names of places, organisations and persons from the engine's word lists, for the model to see more than the annotated
 * texts have.
 */
final class NameLists {

    private final List<List<String>> places;
    private final List<List<String>> organisations;
    private final List<String> given;

    private NameLists(List<List<String>> places, List<List<String>> organisations, List<String> given) {
        this.places = places;
        this.organisations = organisations;
        this.given = given;
    }

    static NameLists released() {
        return new NameLists(
                lines("places.txt").stream()
                        .map(line -> Arrays.stream(line.split(" ", -1))
                                .map(NameLists::capital)
                                .toList())
                        .toList(),
                lines("organisations.txt").stream()
                        .map(line -> List.of(capital(line)))
                        .toList(),
                lines("given-names.tsv").stream()
                        .flatMap(line -> Arrays.stream(line.substring(2).split(" ", -1)))
                        .filter(word -> !word.isBlank())
                        .map(NameLists::capital)
                        .toList());
    }

    private static List<String> lines(String name) {
        try (InputStream in = NameRules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the engine has no list " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("the engine's list " + name + " can't be read", e);
        }
    }

    private static String capital(String word) {
        if (word.length() > 2 && (word.equals("and") || word.equals("the"))) {
            return word;
        }
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /**
     * A name of the kind that {@code begins} begins.
     *
     * @param like a name of that kind whose place it takes: of a person's with several words the family name stays
     */
    List<String> some(NameTag begins, List<String> like, Random random) {
        return switch (begins) {
            case PERSON_BEGINS -> {
                String first = given.get(random.nextInt(given.size()));
                yield like.size() > 1 ? List.of(first, like.getLast()) : List.of(first);
            }
            case PLACE_BEGINS -> places.get(random.nextInt(places.size()));
            case ORGANISATION_BEGINS -> organisations.get(random.nextInt(organisations.size()));
            default -> like;
        };
    }
}
