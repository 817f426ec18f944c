package org.hearsay.ledger.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.voice.Voice;
import org.jspecify.annotations.Nullable;

/**
 * A name of anything but a person: a body, a place, a group.
 *
 * @param family what it can be the name of; the same words may be a place and a body
 * @param words the words that tell it from others, folded, in alphabetical order: "Ministry of Defence" is "Defense Ministry"
 * @param known whether the words tell it from all others, in whichever article: "the Health Ministry" doesn't say whose
 * @param shown the words that it was made of
 */
record BodyName(Family family, List<String> words, boolean known, String shown) implements NameKey {

    /** What bodies can be taken for. Readings waver between organisations, media and groups. */
    enum Family {
        BODY("b:"),
        PLACE("l:"),
        DOCUMENT("d:"),
        UNKNOWN("u:");

        private final String prefix;

        Family(String prefix) {
            this.prefix = prefix;
        }

        static Family of(Voice.Kind kind) {
            return switch (kind) {
                case ORGANISATION, MEDIA, GROUP -> BODY;
                // What is called a person and isn't one belongs to one: an office, a family.
                case PERSON -> BODY;
                case PLACE -> PLACE;
                case DOCUMENT -> DOCUMENT;
                case UNKNOWN -> UNKNOWN;
            };
        }
    }

    BodyName {
        words = List.copyOf(words);
    }

    /**
     * The key of a name.
     *
     * @param tidy by {@link Folding#tidy}
     */
    static BodyName parse(String tidy, Voice.Kind kind) {
        Family family = Family.of(kind);
        List<String> words = new ArrayList<>();
        List<String> owner = List.of();
        for (String word : tidy.split(" ")) {
            boolean owns = word.endsWith("'s") || word.endsWith("s'");
            String letters = letters(owns && word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
            if (!letters.isEmpty() && !NameWords.MUTE.contains(letters)) {
                words.add(letters);
            }
            if (owns) {
                owner = List.copyOf(words);
            }
        }
        boolean known = isKnown(family, words, owner);
        words.sort(null);
        return new BodyName(family, words, known, tidy);
    }

    private static String letters(String word) {
        int hyphen = word.indexOf('-');
        boolean article = hyphen > 0 && NameWords.PARTICLES.contains(Folding.letters(word.substring(0, hyphen)));
        String letters = Folding.letters(article ? word.substring(hyphen + 1) : word);
        return NameWords.VARIANTS.getOrDefault(letters, letters);
    }

    private static boolean isKnown(Family family, List<String> words, List<String> owner) {
        if (family == Family.DOCUMENT || words.stream().allMatch(NameWords.GENERIC::contains)) {
            return false;
        }
        if (family == Family.UNKNOWN && words.size() == 1) {
            // It may be a surname.
            return false;
        }
        // "Quell's office" is that of whoever is called Quell in this article.
        boolean surname = owner.size() == 1 && !NameWords.isCountry(owner.getFirst());
        return !(surname && words.stream().skip(1).allMatch(NameWords.GENERIC::contains));
    }

    @Override
    public @Nullable String block() {
        return known ? family.prefix + String.join(" ", words) : null;
    }

    @Override
    public int fullness() {
        return shown.length();
    }

    @Override
    public Optional<NameMatch> match(NameKey other) {
        return known && equals(other) ? Optional.of(NameMatch.SAME) : Optional.empty();
    }

    /** Equal where they are the same name, whatever stood around it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BodyName body && family == body.family && words.equals(body.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
