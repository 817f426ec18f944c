package org.hearsay.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What English words may be inflections of: "denies", "denied" and "denying" of "deny". Gives every form that the
 * spelling allows ("telling" of "tell", "tel" and "tele"); it is for a lexicon to know which of them are words.
 */
final class Inflection {

    /** The longest word that is taken for an inflected one. */
    private static final int LONGEST = 24;

    private static final Map<String, String> IRREGULAR = irregular("""
            say:said tell:told think:thought feel:felt find:found hold:held keep:kept give:gave,given know:knew,known
            go:went,gone take:took,taken write:wrote,written speak:spoke,spoken swear:swore,sworn see:saw,seen
            make:made be:is,are,was,were,been,being,am,'s have:has,had do:did,does,done get:got,gotten hang:hung
            put:puts read:reads understand:understood foresee:foresaw,foreseen mean:meant hear:heard
            leave:left beg:begged lie:lies,lied,lying shoot:shot strike:struck fight:fought seek:sought
            come:came choose:chose,chosen stand:stood throw:threw,thrown draw:drew,drawn bring:brought
            lay:laid forbid:forbade,forbidden plead:pled begin:began,begun overhear:overheard rule:ruling learn:learnt
            break:broke,broken withdraw:withdrew,withdrawn fall:fell,fallen teach:taught buy:bought set:sets
            deny:denial,denials refuse:refusal,refusals send:sent pay:paid meet:met cut:cuts build:built
            mislead:misled lose:lost""");

    private Inflection() {}

    /** The forms that a word in small letters may be an inflection of, itself first. */
    static List<String> lemmas(String word) {
        List<String> lemmas = new ArrayList<>(4);
        lemmas.add(word);
        String base = IRREGULAR.get(word);
        if (base != null) {
            lemmas.add(base);
        }
        int length = word.length();
        if (length < 4 || length > LONGEST) {
            return lemmas;
        }
        if (word.endsWith("ies") || word.endsWith("ied")) {
            lemmas.add(word.substring(0, length - 3) + "y");
            lemmas.add(word.substring(0, length - 1));
        } else if (word.endsWith("s") && !word.endsWith("ss")) {
            lemmas.add(word.substring(0, length - 1));
            if (word.endsWith("es")) {
                lemmas.add(word.substring(0, length - 2));
            }
        } else if (word.endsWith("ed")) {
            stems(word.substring(0, length - 2), lemmas);
        } else if (word.endsWith("ing")) {
            stems(word.substring(0, length - 3), lemmas);
        }
        return lemmas;
    }

    /** "vow" of "vow(ed)", "promise" of "promis(ed)", "beg" of "begg(ed)". */
    private static void stems(String stem, List<String> lemmas) {
        int length = stem.length();
        if (length < 2) {
            return;
        }
        lemmas.add(stem);
        lemmas.add(stem + "e");
        if (stem.charAt(length - 1) == stem.charAt(length - 2)) {
            lemmas.add(stem.substring(0, length - 1));
        }
    }

    private static Map<String, String> irregular(String table) {
        Map<String, String> bases = new HashMap<>();
        for (String entry : table.strip().split("\\s+", -1)) {
            int colon = entry.indexOf(':');
            for (String form : entry.substring(colon + 1).split(",", -1)) {
                bases.put(form, entry.substring(0, colon));
            }
        }
        return Map.copyOf(bases);
    }
}
