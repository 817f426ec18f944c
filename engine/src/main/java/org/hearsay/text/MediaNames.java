package org.hearsay.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that make a name a news medium's: the well-known ones, and what others begin and end in. */
public final class MediaNames {

    private static final Set<String> KNOWN = words("""
            cnn bbc nbc cbs abc msnbc reuters afp ap bloomberg politico xinhua tass interfax al-jazeera aljazeera haaretz
            axios vox buzzfeed breitbart spiegel pbs npr cnbc rt upi ansa dpa efe kyodo yonhap zdf ard itv wsj c-span""");

    private static final Set<String> ENDINGS = words("""
            times post journal herald tribune gazette telegraph guardian courier today news radio tv television daily
            magazine press wire observer chronicle sentinel globe mail mirror examiner inquirer bulletin dispatch monitor economist
            newsweek channel broadcasting standard reporter""");

    /** "Radio Amsel", "TV Torvania": what such names begin with. */
    private static final Set<String> BEGINNINGS = words("radio tv television channel daily");

    private MediaNames() {}

    /** Whether a name, in small letters, is a news medium's: "the karsen times", "tv torvania", "reuters". */
    public static boolean isMedium(String name) {
        String bare = name.startsWith("the ") ? name.substring(4) : name;
        int space = bare.indexOf(' ');
        if (space > 0 && isBeginning(bare.substring(0, space))) {
            return true;
        }
        return KNOWN.contains(bare) || ENDINGS.contains(bare.substring(bare.lastIndexOf(' ') + 1));
    }

    /** Whether a medium's name may begin with a word, in small letters. */
    public static boolean isBeginning(String word) {
        return BEGINNINGS.contains(word);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().toLowerCase(Locale.ROOT).split("\\s+")));
    }
}
