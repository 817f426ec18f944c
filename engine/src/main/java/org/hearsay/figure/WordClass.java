package org.hearsay.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Classes of English words, listed in {@code words.tsv}. A word may be in several. */
enum WordClass {
    PREPOSITION,
    DETERMINER,
    PRONOUN,
    CONJUNCTION,
    AUXILIARY,
    ADVERB,
    /** The commonest verbs: past forms, and present ones that can't well be plurals of nouns. */
    VERB,
    /** Verbs that may as well be nouns. */
    BASE,
    /** Verbs whose object, where it is a number alone, is people. */
    HARM,
    /** What a number of victims may be called by one word: "nine dead". */
    DEAD,
    /** Days of the week and months. */
    CALENDAR,
    MONTH,
    /** Units of time. */
    DURATION,
    /** What stands between a number and its unit of time: "two more years". */
    BETWEENDURATION,
    /** What a rate is by: "a second", "per head". */
    RATE,
    /** Nouns that are counted without a plural's ending, most of them units. */
    UNIT,
    /** Plurals without a plural's ending. */
    PLURAL,
    /** Words with a plural's ending that are none. */
    SINGULAR,
    /** Plurals that modify another noun: "arms dealers". */
    PLURALMODIFIER,
    /** Nouns that a percentage modifies without an article: "18 percent support". */
    PERCENTNOUN,
    /** Words whose number is a name: "Route 66". */
    LABEL,
    /** Words that end a street's name. */
    STREET,
    /** Persons in the singular, as victims. */
    PERSON,
    /** Words before a small number that make it one that is known already: "the two". */
    DEFINITE,
    /** Words of growing and shrinking. */
    CHANGE,
    /** Words after which "at nine" gives a number, and no hour. */
    PUT,
    /** Words after which "about" has another meaning. */
    TALK,
    /** Codes and first parts of signs of currencies. */
    CURRENCY;

    private static final Map<WordClass, Set<String>> WORDS = read();

    /** @param word in small letters, with straight apostrophes */
    boolean has(String word) {
        return WORDS.getOrDefault(this, Set.of()).contains(word);
    }

    private static Map<WordClass, Set<String>> read() {
        Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
        for (List<String> row : Resource.rows("words.tsv")) {
            words.put(
                    valueOf(row.getFirst().toUpperCase(Locale.ROOT)),
                    Set.of(row.get(1).split(" ", -1)));
        }
        return words;
    }
}
