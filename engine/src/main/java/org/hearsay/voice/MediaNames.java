package org.hearsay.voice;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** Names of news media, by themselves and by the words that such names end in. */
final class MediaNames {

    private static final Set<String> KNOWN = Lexicon.words("""
            cnn bbc nbc cbs abc msnbc reuters afp ap bloomberg politico xinhua tass interfax al-jazeera aljazeera haaretz
            axios vox buzzfeed breitbart spiegel pbs npr cnbc rt upi ansa dpa efe kyodo yonhap zdf ard itv wsj c-span""");

    private static final Set<String> ENDINGS = Lexicon.words("""
            times post journal herald tribune gazette telegraph guardian courier today news radio tv television daily
            magazine press wire observer chronicle globe mail mirror examiner inquirer bulletin dispatch monitor economist
            newsweek channel broadcasting standard reporter""");

    /** "Radio Amsel", "TV Torvania": what such names begin with. */
    private static final Set<String> BEGINNINGS = Lexicon.words("radio tv television channel daily");

    private static final Pattern LAST_WORD = Pattern.compile("(\\p{Lu}[\\p{L}]{1,11}) $");

    /** No beginning is longer than this, with the space after it. */
    private static final int LONGEST_BEGINNING = 12;

    private MediaNames() {}

    /**
     * A name with the word that makes it a medium's where that stands before it with a capital: "Radio Amsel", of which
     * "Amsel" alone was found.
     */
    static Name whole(Text text, Name name) {
        int start = name.span().start();
        int from = Math.max(0, start - LONGEST_BEGINNING - 1);
        Matcher before = LAST_WORD.matcher(text.slice(new Span(from, start)));
        if (!before.find() || !BEGINNINGS.contains(Lexicon.lower(before.group(1)))) {
            return name;
        }
        int begin = from + before.start(1);
        boolean isWord =
                begin == 0 || !Character.isLetterOrDigit(text.toString().charAt(begin - 1));
        return isWord ? new Name(new Span(begin, name.span().end()), Name.Kind.ORGANISATION, name.probability()) : name;
    }

    /** Whether a name, in small letters, is a news medium's. */
    static boolean isMedium(String name) {
        String bare = name.startsWith("the ") ? name.substring(4) : name;
        int space = bare.indexOf(' ');
        if (space > 0 && BEGINNINGS.contains(bare.substring(0, space))) {
            return true;
        }
        return KNOWN.contains(bare) || ENDINGS.contains(bare.substring(bare.lastIndexOf(' ') + 1));
    }
}
