package org.hearsay.sourcing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.sourcing.Lexicon.Kind;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Tells the names of media: the well-known by a list, the others by their words ("the Karsen Times", "Velin 24"). */
final class Outlets {

    private static final int LONGEST_NAME = 5;

    /** "Velin 24", "Aln 7". */
    private static final Pattern CHANNEL = Pattern.compile("24(?:/7)?|[1-9]|1[0-3]");

    private static final Map<String, Set<String>> NAMES = names();

    private Outlets() {}

    /** Whether the words at the end of a phrase, without any "the", are a medium's name. */
    static boolean isName(List<Word> words, boolean afterThe) {
        if (words.isEmpty() || words.getLast().possessive()) {
            return false;
        }
        for (int from = Math.max(0, words.size() - LONGEST_NAME); from < words.size(); from++) {
            List<Word> part = words.subList(from, words.size());
            boolean whole = from == 0
                    || !words.get(from - 1).capital()
                    || words.get(from - 1).possessive();
            if (whole && part.getFirst().capital() && isName(joined(part), part, afterThe && from == 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String name, List<Word> part, boolean afterThe) {
        if (of("outlet").contains(name) || of("with-a-capital").contains(name)) {
            return true;
        }
        if (afterThe && of("with-the").contains(name)) {
            return true;
        }
        return part.size() > 1
                && part.stream().allMatch(Outlets::mayBeInName)
                && hasPattern(part)
                && part.subList(1, part.size()).stream().noneMatch(word -> word.is(Kind.TITLE));
    }

    private static boolean hasPattern(List<Word> part) {
        Word last = part.getLast();
        String lastTwo = part.get(part.size() - 2).lower() + " " + last.lower();
        boolean ends = last.capital()
                && (of("last").contains(last.lower()) || of("last").contains(lastTwo));
        boolean numbered = part.size() == 2 && CHANNEL.matcher(last.lower()).matches();
        return ends || numbered || (of("first").contains(part.getFirst().lower()) && last.capital());
    }

    private static boolean mayBeInName(Word word) {
        return word.capital() || Lexicon.number(word.lower()) != null || word.isAny("of", "and", "&");
    }

    /** "The state news agency", "Aln’s TV networks", "news organizations": bodies that are media by what they deal in. */
    static boolean endInBody(List<Word> head) {
        if (head.size() < 2) {
            return false;
        }
        Word kind = head.get(head.size() - 2);
        Word body = head.getLast();
        boolean news = kind.isAny("news", "wire")
                && body.isAny(
                        "agency",
                        "agencies",
                        "service",
                        "services",
                        "organization",
                        "organizations",
                        "organisation",
                        "organisations",
                        "outlet",
                        "outlets",
                        "site",
                        "sites",
                        "website",
                        "websites",
                        "portal",
                        "network",
                        "networks",
                        "channel",
                        "channels",
                        "company");
        return news
                || (kind.isAny("tv", "television", "cable", "radio", "broadcast")
                        && body.isAny("network", "networks", "station", "stations", "channel", "channels"));
    }

    /** "News agency dpa": the name of an agency is written small by some. */
    static boolean isAgencyInSmallLetters(List<Word> head) {
        return head.size() > 2
                && head.get(head.size() - 3).isAny("news")
                && head.get(head.size() - 2).isAny("agency")
                && of("outlet").contains(head.getLast().lower());
    }

    private static String joined(List<Word> words) {
        StringBuilder joined = new StringBuilder();
        for (Word word : words) {
            joined.append(joined.isEmpty() ? "" : " ").append(word.lower());
        }
        return joined.toString();
    }

    /** "Karsen News’ Ada Brook", "the Karsen Times columnist Ada Brook": the name is of whoever works for the medium. */
    static boolean isWhoWorksThere(Text text, Span name) {
        List<Word> words = Word.of(text, name, 12);
        for (int i = 0; i + 1 < words.size(); i++) {
            Word word = words.get(i);
            boolean of = word.possessive()
                    && i + 2 < words.size()
                    && isPhrase(withoutEnding(words.subList(0, i + 1)))
                    && !isPhrase(words.subList(i + 1, words.size()));
            boolean who = i > 0 && !word.capital() && NounPhrase.noun(word) == NounPhrase.Noun.PERSON;
            if ((of || who) && words.get(i + 1).capital()) {
                return true;
            }
        }
        return false;
    }

    private static List<Word> withoutEnding(List<Word> owner) {
        List<Word> words = new ArrayList<>(owner);
        Word last = words.removeLast();
        words.add(new Word(last.span(), last.lower(), last.capital(), false));
        return words;
    }

    /** Whether a phrase begins with "the" and is a medium's name after it, or is one as it stands. */
    static boolean isPhrase(List<Word> words) {
        boolean the = !words.isEmpty() && words.getFirst().lower().equals("the");
        return isName(the ? words.subList(1, words.size()) : words, the);
    }

    /** Whether a noun is for media: "newspaper", "the local media". */
    static boolean isNoun(Word word) {
        return !word.capital() && Lexicon.isSingularOrPlural(Kind.MEDIA, word.lower());
    }

    private static Set<String> of(String kind) {
        return NAMES.getOrDefault(kind, Set.of());
    }

    private static Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new HashMap<>();
        for (String[] row : Lexicon.rows("outlets.tsv")) {
            names.computeIfAbsent(row[0].toLowerCase(Locale.ROOT), kind -> new HashSet<>())
                    .addAll(List.of(row[1].split("\\|", -1)));
        }
        return Map.copyOf(names);
    }
}
