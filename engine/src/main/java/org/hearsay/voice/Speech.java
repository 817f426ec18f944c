package org.hearsay.voice;

import java.util.Set;

/** The verbs that most statements are attributed by, in the forms in which they stand beside their subject. */
final class Speech {

    private static final Set<String> VERBS = Lexicon.words("""
            said says say told tells tell added adds add announced announces announce asked asks ask wrote writes write
            stated states state noted notes note argued argues argue claimed claims claim explained explains explain
            replied replies reply declared declares tweeted tweets insisted insists recalled recalls warned warns denied
            denies confirmed confirms acknowledged acknowledges admitted admits believes believe believed thinks thought
            suggested suggests reported reports responded continued concluded declined refused called calls urged
            accused vowed promised predicted estimated remarked commented testified alleged maintains maintained
            asserted contends contended joked quipped observed pointed stressed emphasized emphasised""");

    private Speech() {}

    static boolean isVerb(String lower) {
        return VERBS.contains(lower);
    }
}
