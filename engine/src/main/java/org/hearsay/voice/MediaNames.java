package org.hearsay.voice;

import java.util.Set;

/** Names of news media, by themselves and by the words that such names end in. */
final class MediaNames {

    private static final Set<String> KNOWN = Lexicon.words("""
            cnn bbc nbc cbs abc msnbc reuters afp ap bloomberg politico xinhua tass interfax al-jazeera aljazeera haaretz
            axios vox buzzfeed breitbart spiegel pbs npr cnbc rt upi ansa dpa efe kyodo yonhap zdf ard itv wsj c-span""");

    private static final Set<String> ENDINGS = Lexicon.words("""
            times post journal herald tribune gazette telegraph guardian courier today news radio tv television daily
            magazine press wire observer chronicle globe mail mirror examiner inquirer bulletin dispatch monitor economist
            newsweek channel broadcasting standard reporter""");

    private MediaNames() {}

    /** Whether a name, in small letters, is a news medium's. */
    static boolean isMedium(String name) {
        String bare = name.startsWith("the ") ? name.substring(4) : name;
        return KNOWN.contains(bare) || ENDINGS.contains(bare.substring(bare.lastIndexOf(' ') + 1));
    }
}
