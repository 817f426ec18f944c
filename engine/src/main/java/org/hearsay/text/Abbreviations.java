package org.hearsay.text;

import java.util.Set;

/**
 * English abbreviations that are written with a full stop, by what may follow them, and the words that tell a new
 * sentence from a name after one. The lists hold what news text uses; an abbreviation made of single letters (U.S.,
 * a.m.) is known by its form.
 */
final class Abbreviations {

    /** The longest token that is looked up, in UTF-16 units. */
    static final int LONGEST = 12;

    /** What an abbreviation's full stop can be, besides part of it. */
    enum Kind {
        /** No abbreviation at all. */
        NONE,
        /** Something always follows: a title before a name, "vs.", "e.g.". */
        NEVER_LAST,
        /** A number follows; before anything else the full stop ends a sentence: "No. 5". */
        BEFORE_NUMBER,
        /** May be the last word of a sentence: "U.S.", "Inc.". */
        MAYBE_LAST,
        /** Is the last word of a sentence wherever a new one can begin: "etc.". */
        OFTEN_LAST,
        /** A time of day: ends a sentence unless a day or a time zone follows. */
        HOUR
    }

    private static final Set<String> NEVER_LAST = words("""
            Mr Mrs Ms Mx MR MRS Dr DR GEN SEN REP GOV LT COL CAPT SGT PROF REV Drs Prof Gen Sen Sens Rep Reps
            Gov Govs Lt Col Capt Sgt Maj Cpl Cmdr Comdr Cdr Adm Brig Pvt Rev Revd Hon Messrs Mme Mlle Msgr Fr
            Supt Insp Det Pres Atty Amb Sec Dep Asst Assoc Ft Mt v vs viz cf Cf eg ie approx incl esp P.S e.g
            i.e E.g I.e
            """);

    private static final Set<String> BEFORE_NUMBER = words("""
            No no Nos nos Nr p pp pg Fig Figs fig figs Eq Eqs Vol vol Vols Art Ch ch c ca b d m div r para Op op
            Tel tel Ext Rs sec
            """);

    private static final Set<String> MAYBE_LAST = words("""
            Inc Corp Co Cos Ltd Bros Jr Sr Esq al Ave Blvd Rd St Sts Ste Pkwy Hwy Sq Apt Bldg Dept dept Univ
            Assn Assoc Intl Natl Mfg Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur
            Thurs Fri Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb
            Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que est Est ft hr hrs min mins lb lbs oz sq cu
            mph eds Eds Ph ret Ret Jos Wm Geo Chas Thos Ph.D
            """);

    private static final Set<String> AFTER_HOUR = words("""
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
            August September October November December Mon Tue Tues Wed Thu Thurs Fri Sat Sun Jan Feb Mar Apr
            Jun Jul Aug Sep Sept Oct Nov Dec Eastern Central Pacific Mountain Greenwich EST EDT ET CST CDT CT
            MST MDT MT PST PDT PT GMT UTC BST CET CEST IST EET AEST JST
            """);

    private static final Set<String> STARTERS = words("""
            The A An He She It They We I You This That These Those There Here His Her Its Their Our My Your But
            And Or So Yet Nor In On At For From By With To Of As If When While After Before Since Because
            Although Though Despite During Until Unless Whether However Meanwhile Moreover Nevertheless
            Therefore Thus Then Now Also Still Once Even Only Just Instead Perhaps Maybe Indeed Some Many Most
            Several Few Each Every Both Another Other Others Such All Any No Not Nobody Nothing What Who Why How
            Where Which Whose Is Are Was Were Do Does Did Has Have Had Can Could Would Should According Asked
            About Among Between Through Without Within Earlier Later Last Yesterday Today Tomorrow Let Like
            Please Yes Well More Much Neither Either Everyone Someone People Officials Police Mr Mrs Ms Two
            Three Four Five Six Seven Eight Nine Ten
            """);

    private static final Set<String> SPEECH = words("""
            said says asked asks replied replies answered added adds wrote writes tweeted shouted yelled cried
            exclaimed wondered demanded inquired quipped joked continued recalled insisted declared responded
            remarked whispered screamed thought muttered snapped
            """);

    private Abbreviations() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /**
     * What the token before a full stop is.
     *
     * @param token letters, digits and inner full stops, without the one in question
     */
    static Kind of(String token) {
        if (token.isEmpty() || token.length() > LONGEST) {
            return Kind.NONE;
        }
        if (isHour(token)) {
            return Kind.HOUR;
        }
        if (token.equals("etc")) {
            return Kind.OFTEN_LAST;
        }
        if (NEVER_LAST.contains(token)) {
            return Kind.NEVER_LAST;
        }
        if (BEFORE_NUMBER.contains(token)) {
            return Kind.BEFORE_NUMBER;
        }
        return MAYBE_LAST.contains(token) || isLettersWithStops(token) || isInitial(token)
                ? Kind.MAYBE_LAST
                : Kind.NONE;
    }

    /** A single capital, as in "George W. Bush". */
    static boolean isInitial(String token) {
        return token.length() == 1 && Character.isUpperCase(token.charAt(0));
    }

    private static boolean isHour(String token) {
        return token.equalsIgnoreCase("a.m") || token.equalsIgnoreCase("p.m");
    }

    /** One letter, a full stop, one letter, and so on: U.S, D.C, U.N.H.C.R. */
    private static boolean isLettersWithStops(String token) {
        if (token.length() < 3 || token.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < token.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(token.charAt(i)) : token.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    /** Whether a capitalised word is one that begins sentences and hardly ever names. */
    static boolean startsSentences(String word) {
        return STARTERS.contains(word);
    }

    /** Whether a word may follow "5 p.m." in the same sentence. */
    static boolean followsHour(String word) {
        return AFTER_HOUR.contains(word);
    }

    /** Whether a word is a verb that names the speaker of a quotation before it. */
    static boolean isSpeech(String word) {
        return SPEECH.contains(word);
    }
}
