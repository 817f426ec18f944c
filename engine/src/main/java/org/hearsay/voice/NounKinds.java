package org.hearsay.voice;

import java.util.Set;

/** What nouns stand for, by the lists of {@code nouns.tsv}. All words are in small letters. */
final class NounKinds {

    private static final Set<String> SEVERAL =
            Lexicon.words("people police men women children authorities troops villagers data media personnel folks");

    /** Plurals that end like those of people, and are things. */
    private static final Set<String> THINGS = Lexicon.words("""
            numbers answers computers servers powers matters chapters factors trailers posters banners headers stickers
            flyers fliers papers letters orders errors mirrors monitors sensors meters markers indicators borders corners
            quarters headquarters towers waters rivers degrees fees trees committees guarantees""");

    private NounKinds() {}

    /** What a noun stands for, as the head of a phrase. */
    static Voice.Kind kind(String noun, boolean plural) {
        String one = plural ? singular(noun) : noun;
        if (noun.equals("police") || noun.equals("authorities") || noun.equals("prosecution")) {
            return Voice.Kind.ORGANISATION;
        }
        if (Lexicon.GROUPS.contains(noun)) {
            return Voice.Kind.GROUP;
        }
        if (isPerson(one) || (plural && isPluralOfPerson(noun))) {
            return plural ? Voice.Kind.GROUP : Voice.Kind.PERSON;
        }
        if (Lexicon.DOCUMENTS.contains(one)) {
            return Voice.Kind.DOCUMENT;
        }
        if (Lexicon.BODIES.contains(one)) {
            return plural ? Voice.Kind.GROUP : Voice.Kind.ORGANISATION;
        }
        if (Lexicon.COUNTRIES.contains(one)) {
            return plural ? Voice.Kind.GROUP : Voice.Kind.PLACE;
        }
        return Voice.Kind.UNKNOWN;
    }

    /** What a name stands for. */
    static Voice.Kind kind(Name name) {
        return switch (name.kind()) {
            case PERSON -> Voice.Kind.PERSON;
            case ORGANISATION -> Voice.Kind.ORGANISATION;
            case PLACE -> Voice.Kind.PLACE;
            case OTHER -> Voice.Kind.UNKNOWN;
        };
    }

    static boolean isPerson(String noun) {
        return Lexicon.PERSONS.contains(noun)
                || Lexicon.MEN.contains(noun)
                || Lexicon.WOMEN.contains(noun)
                || noun.endsWith("-year-old")
                || (noun.indexOf('-') > 0 && Lexicon.PERSONS.contains(noun.substring(noun.lastIndexOf('-') + 1)));
    }

    static Gender gender(String noun) {
        boolean man = Lexicon.MEN.contains(noun);
        boolean woman = Lexicon.WOMEN.contains(noun);
        return man == woman ? Gender.UNKNOWN : man ? Gender.MALE : Gender.FEMALE;
    }

    /** Whether a noun stands for several without an -s. */
    static boolean isSeveral(String noun) {
        return SEVERAL.contains(noun);
    }

    /** "politicians": people by their plural. */
    static boolean isPluralOfPerson(String noun) {
        String one = singular(noun);
        return !one.equals(noun) && (isPerson(one) || Lexicon.DEMONYMS.contains(one));
    }

    /** Whether an unknown plural is likely to mean people: "goers", "cartoonists", "Parisians". */
    static boolean endsLikePeople(String noun) {
        return noun.length() > 5
                && !THINGS.contains(noun)
                && (noun.endsWith("ers")
                        || noun.endsWith("ors")
                        || noun.endsWith("ists")
                        || noun.endsWith("ians")
                        || noun.endsWith("ees"));
    }

    /** One of several: "ministry" of "ministries". */
    static String singular(String noun) {
        if (noun.endsWith("men") && noun.length() > 3) {
            return noun.substring(0, noun.length() - 2) + "an";
        }
        if (noun.equals("people")) {
            return "person";
        }
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        if (noun.endsWith("sses") || noun.endsWith("ches") || noun.endsWith("shes")) {
            return noun.substring(0, noun.length() - 2);
        }
        return noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3
                ? noun.substring(0, noun.length() - 1)
                : noun;
    }
}
