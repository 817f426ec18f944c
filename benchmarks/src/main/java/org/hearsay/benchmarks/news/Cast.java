package org.hearsay.benchmarks.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Those who speak in one article: the first oftener than the last. */
final class Cast {

    private static final List<Speaker.Type> TYPES = List.of(
            Speaker.Type.PERSON,
            Speaker.Type.PERSON,
            Speaker.Type.ORGANISATION,
            Speaker.Type.UNNAMED_ONE,
            Speaker.Type.PERSON,
            Speaker.Type.MEDIA,
            Speaker.Type.UNNAMED_TWO,
            Speaker.Type.PERSON,
            Speaker.Type.DOCUMENT,
            Speaker.Type.ORGANISATION,
            Speaker.Type.UNNAMED_SOME,
            Speaker.Type.PERSON);

    private final List<Speaker> speakers = new ArrayList<>();
    private final Random random;

    Cast(Composer composer, Random random) {
        this.random = random;
        for (Speaker.Type type : TYPES) {
            speakers.add(new Speaker(type, bound(type, composer)));
        }
    }

    private static Map<String, String> bound(Speaker.Type type, Composer composer) {
        return switch (type) {
            case PERSON ->
                Map.of(
                        "first-name", composer.phrase("<first-name>", Map.of()),
                        "last-name", composer.phrase("<last-name>", Map.of()),
                        "pronoun", composer.choose("pronoun"));
            case ORGANISATION -> Map.of("body", composer.phrase("<body>", Map.of()));
            case MEDIA -> Map.of("medium-name", composer.choose("outlet"));
            default -> Map.of();
        };
    }

    /** Who speaks next. */
    Speaker next() {
        double skewed = random.nextDouble() * random.nextDouble();
        return speakers.get((int) (skewed * speakers.size()));
    }

    /** The outlet that others speak to. */
    Speaker media() {
        return speakers.get(TYPES.indexOf(Speaker.Type.MEDIA));
    }

    /** All who are spoken of. */
    List<Speaker> mentioned() {
        return speakers.stream().filter(Speaker::isMentioned).toList();
    }
}
