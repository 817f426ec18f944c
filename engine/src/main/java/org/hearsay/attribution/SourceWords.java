package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.text.MediaNames;

/** The closed classes and the commonest nouns of English noun phrases that name or describe sources. */
final class SourceWords {

    static final Set<String> PRONOUNS = words("""
            he she they it we i you him her them us me who whom whoever himself herself themselves itself this that
            these both""");

    /** Who speaks in a quotation or a turn, and who is spoken to: “I told him”, “you say”. */
    static final Set<String> SPEAKERS = words("i we you one");

    /** What a pronoun may have after it and still be one: "they both", "we all". */
    static final Set<String> WITH_PRONOUNS = words("all both himself herself themselves itself alone too also");

    /** Pronouns that stand for nobody in particular. */
    static final Set<String> INDEFINITE_PRONOUNS =
            words("nobody somebody someone everybody everyone anyone anybody others those");

    static final Set<String> INDEFINITE = words("""
            a an one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands several some
            many most few any another other no all each every various numerous multiple different unnamed unidentified
            anonymous certain""");

    /** What a head ends before: prepositions, relative pronouns, and what describes from behind. */
    static final Set<String> ENDS_HEAD = words("""
            of in at from with without for to by on near about among inside within outside over under close familiar
            briefed involved present aware who whom whose which that where when speaking working living quoted cited
            contacted interviewed surveyed asked reached named called told knowledgeable responsible based as than
            against during after before across between behind including like if because""");

    /** Bodies that a modifier or an "of" names. */
    static final Set<String> BODIES = words("""
            office ministry department government administration agency authority commission committee council court
            parliament senate congress cabinet police army navy force forces military company firm corporation bank
            group organisation organization association union party movement institute university school college
            hospital church newspaper magazine channel network station website service bureau board team
            federation foundation campaign coalition embassy consulate state city county town village region club
            mission command brigade brigades house palace secretariat directorate inspectorate tribunal""");

    static final Set<String> DOCUMENTS = words("""
            statement statements report reports document documents study studies poll polls survey surveys filing
            filings lawsuit complaint indictment affidavit letter letters email e-mail memo post tweet article
            editorial record records data figures law bill resolution release communique transcript account book
            paper note notice message messages video recording map rules rule treaty agreement""");

    /** Media, by what they are. */
    private static final Set<String> MEDIA = words("""
            newspaper magazine channel network station agency broadcaster website daily weekly newswire radio television""");

    /** Titles that may stand for one known person, so that they alone don't say whether he or she is named. */
    static final Set<String> TITLES = words("""
            president senator minister premier chancellor governor mayor general colonel captain major commander chief
            secretary ambassador chairman chairwoman chair chairperson director ceo king queen prince princess pope
            bishop archbishop imam judge justice prosecutor spokesman spokeswoman spokesperson congressman
            congresswoman representative speaker leader deputy head founder owner author coach attorney prime vice
            mr mrs ms dr professor sir lord lady sheikh detective sheriff inspector sergeant lieutenant""");

    /** People by what they are or do, none of whom a mention like this names, with "the" or without. */
    private static final Set<String> PEOPLE = words("""
            official officer source person people man woman men women child children boy girl diplomat aide adviser
            advisor insider witness eyewitness resident neighbour neighbor bystander onlooker survivor victim analyst
            expert economist scientist researcher critic supporter opponent protester demonstrator activist lawyer
            employee worker staffer executive investor trader banker doctor nurse teacher student parent farmer driver
            fisherman engineer soldier policeman policewoman detainee prisoner hostage refugee migrant reporter
            journalist correspondent editor observer historian lawmaker legislator politician voter negotiator mediator
            investigator whistleblower authorities police prosecutors publisher relative friend colleague mother father
            son daughter brother sister wife husband widow family families couple crowd public media press agent rebel
            militant fighter gunman passenger pilot patient customer consumer shopper user fan viewer reader someone
            member participant respondent guest caller spokesmen spokeswomen spokespeople""");

    private static final Set<String> ARTICLES = words("the his her its their our my your this that these those");

    private static final Set<String> MODIFIERS = words("""
            senior former local state federal national international regional city top high-level foreign defence defense civil
            public private military opposition ruling new old young early""");

    private SourceWords() {}

    /** Whether a word is for people by what they are or do, in the singular or the plural. */
    static boolean isPeople(String word) {
        return PEOPLE.contains(word)
                || (word.endsWith("s") && isPluralOfKnown(word.substring(0, word.length() - 1)))
                || (word.endsWith("es") && PEOPLE.contains(word.substring(0, word.length() - 2)));
    }

    /** Whether words, in small letters, are for a news medium: "the newspaper", "velin 24", "the karsen times". */
    static boolean isMedium(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return MEDIA.contains(last) || last.equals("24") || MediaNames.isMedium(words);
    }

    static boolean isRole(String word) {
        return TITLES.contains(word) || isPeople(word);
    }

    private static boolean isPluralOfKnown(String singular) {
        return PEOPLE.contains(singular) || (TITLES.contains(singular) && !singular.equals("general"));
    }

    /** Whether a word with a capital is still no proper name. */
    static boolean isKnown(String word) {
        return ARTICLES.contains(word)
                || INDEFINITE.contains(word)
                || TITLES.contains(word)
                || BODIES.contains(word)
                || DOCUMENTS.contains(word)
                || isPeople(word);
    }

    /** Whether a word often begins a description, so that its capital at a sentence's start says nothing. */
    static boolean isModifier(String word) {
        return MODIFIERS.contains(word);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+")));
    }
}
