package org.hearsay.training.damage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Text;

/**
 * Copies as if translated there and back: articles and prepositions are others or gone, and names that occur several
 * times are misspelt in one of the places.
 */
final class Translation {

    private static final Pattern WORD = Pattern.compile("\\p{L}{1,40}");
    private static final List<String> ARTICLES = List.of("the", "a", "an");
    private static final List<String> PREPOSITIONS =
            List.of("in", "on", "at", "of", "for", "from", "with", "about", "into", "over", "under", "during");

    private static final double ARTICLES_CHANGED = 0.3;
    private static final double PREPOSITIONS_CHANGED = 0.2;

    /** Letters of a name that is misspelt, at least. */
    private static final int NAME = 4;

    private Translation() {}

    static Copy of(Text text, Random random) {
        String value = text.toString();
        Set<Integer> misspelt = misspelt(value, random);
        Copy.Builder builder = new Copy.Builder(value);
        Matcher word = WORD.matcher(value);
        while (word.find()) {
            builder.keepTo(word.start());
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (misspelt.contains(word.start())) {
                builder.replaceTo(word.end(), misspell(word.group(), random));
            } else if (ARTICLES.contains(lower) && random.nextDouble() < ARTICLES_CHANGED) {
                article(word, builder, random);
            } else if (PREPOSITIONS.contains(word.group()) && random.nextDouble() < PREPOSITIONS_CHANGED) {
                builder.replaceTo(word.end(), PREPOSITIONS.get(random.nextInt(PREPOSITIONS.size())));
            }
        }
        return builder.build();
    }

    /** Drops an article, or puts the other kind in its place. */
    private static void article(Matcher word, Copy.Builder builder, Random random) {
        boolean capital = Character.isUpperCase(word.group().charAt(0));
        if (!capital && random.nextBoolean()) {
            builder.replaceTo(word.end() + 1, "");
        } else {
            boolean definite = word.group().length() == 3;
            builder.replaceTo(word.end(), definite ? (capital ? "A" : "a") : (capital ? "The" : "the"));
        }
    }

    /** Where the names begin that are misspelt: one place of each name that occurs more than once. */
    private static Set<Integer> misspelt(String value, Random random) {
        Map<String, Integer> chosen = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        Matcher word = WORD.matcher(value);
        while (word.find()) {
            String name = word.group();
            boolean within = word.start() > 1
                    && value.charAt(word.start() - 1) == ' '
                    && Character.isLetter(value.charAt(word.start() - 2));
            if (within && name.length() >= NAME && Character.isUpperCase(name.charAt(0))) {
                int count = seen.merge(name, 1, Integer::sum);
                if (random.nextInt(count) == 0) {
                    chosen.put(name, word.start());
                }
            }
        }
        Set<Integer> places = new HashSet<>();
        chosen.forEach((name, place) -> {
            if (seen.getOrDefault(name, 0) > 1) {
                places.add(place);
            }
        });
        return places;
    }

    /** Another vowel, a letter doubled or lost, or two in each other's place; never the first one. */
    private static String misspell(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 2);
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        char letter = name.charAt(at);
        return switch (random.nextInt(4)) {
            case 0 -> before + "aeiou".charAt(random.nextInt(5)) + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + after;
            default -> before + after.charAt(0) + letter + after.substring(1);
        };
    }
}
