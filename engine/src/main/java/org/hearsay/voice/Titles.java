package org.hearsay.voice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What titles mean, and which descriptions are near to each other. */
final class Titles {

    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("sen.", "senator"),
            Map.entry("sen", "senator"),
            Map.entry("rep.", "representative"),
            Map.entry("rep", "representative"),
            Map.entry("gov.", "governor"),
            Map.entry("gov", "governor"),
            Map.entry("gen.", "general"),
            Map.entry("col.", "colonel"),
            Map.entry("capt.", "captain"),
            Map.entry("maj.", "major"),
            Map.entry("sgt.", "sergeant"),
            Map.entry("lt.", "lieutenant"),
            Map.entry("adm.", "admiral"),
            Map.entry("prof.", "professor"),
            Map.entry("prof", "professor"),
            Map.entry("dr.", "doctor"),
            Map.entry("dr", "doctor"),
            Map.entry("rev.", "reverend"),
            Map.entry("del.", "delegate"),
            Map.entry("fr.", "priest"));

    /** Each may stand for another of its row. */
    private static final Set<Set<String>> NEAR = Set.of(
            Lexicon.words("senator representative congressman congresswoman lawmaker legislator politician governor"),
            Lexicon.words("president leader chief head chairman chairwoman director"),
            Lexicon.words("minister secretary official premier"),
            Lexicon.words("candidate nominee contender rival challenger governor senator businessman"),
            Lexicon.words("general colonel captain major commander officer soldier admiral"),
            Lexicon.words("professor scientist researcher expert economist historian scholar analyst academic"),
            Lexicon.words("lawyer attorney prosecutor counsel"),
            Lexicon.words("doctor physician surgeon"),
            Lexicon.words("spokesman spokeswoman spokesperson official aide adviser"),
            Lexicon.words("journalist reporter correspondent editor columnist host anchor"),
            Lexicon.words("company firm bank corporation manufacturer maker retailer airline giant startup group"),
            Lexicon.words("agency department ministry office bureau commission administration authority service"),
            Lexicon.words("union organisation organization group alliance association coalition federation league"),
            Lexicon.words("newspaper paper magazine network channel broadcaster outlet station website agency"),
            Lexicon.words("army military force forces navy troops"),
            Lexicon.words("court panel tribunal judge"),
            Lexicon.words("university college school institute institution"),
            Lexicon.words("country nation state kingdom republic government"),
            Lexicon.words("city town village municipality capital"),
            Lexicon.words("report study survey poll analysis research review paper findings data"),
            Lexicon.words("statement letter release memo email message post tweet"),
            Lexicon.words("ad advertisement spot video commercial clip film"),
            Lexicon.words("article story piece report column feature"),
            Lexicon.words("fund organisation organization bank charity foundation"));

    private static final Map<String, Set<String>> NEAR_TO = nearTo();

    private Titles() {}

    /** The noun that a title or a word before a name stands for: "senator" for "Sen.". */
    static String noun(String lower) {
        return NOUNS.getOrDefault(lower, lower);
    }

    /** Whether two nouns are often used for the same. */
    static boolean isNear(String noun, Set<String> others) {
        for (String near : NEAR_TO.getOrDefault(noun, Set.of())) {
            if (others.contains(near)) {
                return true;
            }
        }
        return false;
    }

    /** For each noun all that stand in a row with it. */
    private static Map<String, Set<String>> nearTo() {
        Map<String, Set<String>> near = new HashMap<>();
        for (Set<String> row : NEAR) {
            for (String noun : row) {
                near.computeIfAbsent(noun, _ -> new HashSet<>()).addAll(row);
            }
        }
        return near;
    }
}
