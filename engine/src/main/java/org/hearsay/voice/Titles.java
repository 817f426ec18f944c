package org.hearsay.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

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

    /** Words for the same: parties, and states as they stand behind the names of those elected there. */
    private static final Map<String, String> SAME = same("""
            gop=republican r=republican republicans=republican d=democrat democratic=democrat democrats=democrat
            ala=alabama ariz=arizona ark=arkansas calif=california colo=colorado conn=connecticut del=delaware
            fla=florida ga=georgia ill=illinois ind=indiana kan=kansas ky=kentucky la=louisiana md=maryland
            mass=massachusetts mich=michigan minn=minnesota miss=mississippi mo=missouri mont=montana neb=nebraska
            nev=nevada okla=oklahoma ore=oregon pa=pennsylvania tenn=tennessee tex=texas vt=vermont va=virginia
            wash=washington wis=wisconsin wyo=wyoming""");

    private static final Set<String> PARTIES = Lexicon.words("republican democrat");

    private static final Set<String> STATES = states();

    private static final Pattern WHENCE_WITH_PARTY = Pattern.compile("[RDI][-–—] ?\\p{Lu}[\\p{L}. ]{0,20}");

    private static final int LONGEST_STATE = 20;

    private static final Set<String> WHENCE = Lexicon.words("of from ( ,");

    /** How many words behind a name are looked at for where somebody is from. */
    private static final int MOST_BEHIND = 5;

    private Titles() {}

    private static Map<String, String> same(String list) {
        Map<String, String> same = new HashMap<>();
        for (String pair : Lexicon.words(list)) {
            int equals = pair.indexOf('=');
            same.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return Map.copyOf(same);
    }

    /** A word, in small letters, as it is compared with others: "republican" of "gop", "vermont" of "vt.". */
    static String word(String lower) {
        String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return SAME.getOrDefault(bare, lower);
    }

    private static Set<String> states() {
        Set<String> states = new HashSet<>(SAME.values());
        states.removeAll(PARTIES);
        return Set.copyOf(states);
    }

    /** Of words for parties, states or nations all that are of the same sort, itself included; none of other words. */
    static Set<String> others(String word) {
        return PARTIES.contains(word)
                ? PARTIES
                : STATES.contains(word) ? STATES : Lexicon.DEMONYMS.contains(word) ? Lexicon.DEMONYMS : Set.of();
    }

    /** Whether a name is but whence somebody is and of which party, as it stands behind him: "R-Fla", "(Ariz.)". */
    static boolean isWhence(Text text, Span name) {
        String all = text.toString();
        String word = text.slice(name);
        boolean bracketed = name.start() > 0 && all.charAt(name.start() - 1) == '(';
        return WHENCE_WITH_PARTY.matcher(word).matches()
                || (bracketed && word.length() <= LONGEST_STATE && STATES.contains(word(Lexicon.lower(word))));
    }

    /** What stands behind a name and tells where somebody is from and of which party: "of Vermont", "(R-Fla.)". */
    static List<String> behind(Tokens tokens, int from) {
        List<String> found = new ArrayList<>();
        if (!WHENCE.contains(tokens.lower(from))) {
            return found;
        }
        boolean place = !tokens.lower(from).equals(",");
        for (int at = from + 1; at < Math.min(from + MOST_BEHIND, tokens.size()); at++) {
            if (!tokens.isCapital(at) && !Tagger.isMark(tokens.lower(at))) {
                break;
            }
            for (String part : tokens.lower(at).split("-", -1)) {
                String word = word(part);
                if (place || SAME.containsValue(word)) {
                    found.add(word);
                }
            }
        }
        return found;
    }

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
