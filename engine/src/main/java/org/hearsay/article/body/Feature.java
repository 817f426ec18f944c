package org.hearsay.article.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What {@link BlockModel} sees of one passage. Counts are logarithms, shares are from 0 to 1, yes is 1; ordinals of
 * enums are numbers too, since trees can cut them anywhere. The order is part of a released model.
 */
enum Feature {
    // its text: TextFeatures
    CHARACTERS,
    WORDS,
    LINK_SHARE,
    LINKED,
    PROSE,
    COMMAS,
    SENTENCES,
    ENDS_SENTENCE,
    ENDS_COLON,
    STARTS_LOWER,
    STARTS_OTHER,
    CAPITALISED,
    UPPER_CASE,
    DIGITS,
    LETTERS,
    WORD_LENGTH,
    COMMON_WORDS,
    QUOTATION_MARKS,
    BARS,
    AT_SIGNS,
    HASH_SIGNS,
    COPYRIGHT,
    ADDRESSES,
    CLOCK,
    YEAR,
    LINES,
    QUESTIONS,
    EXCLAMATIONS,
    BYLINE,
    CREDIT,
    BOILERPLATE,
    DATE,
    // its markup: MarkupFeatures
    FORM,
    HEADING_LEVEL,
    TAG,
    IN_LIST,
    IN_TABLE,
    IN_ASIDE,
    IN_HEADER,
    IN_FOOTER,
    IN_FIGURE,
    IN_QUOTE,
    IN_SECTION,
    IN_ARTICLE,
    IN_MAIN,
    IN_LINK,
    IN_BOLD,
    IN_ITALIC,
    DEPTH,
    DEPTH_IN_REGION,
    NAMED,
    HINT_EXCLUSION,
    HINT_EXCLUSION_DISTANCE,
    HINT_EXCLUSION_PROSE,
    HINT_KIND,
    HINT_CONTENT,
    HINT_CONTENT_DISTANCE,
    EXCLUDED,
    RULE,
    IN_REGION,
    ALIKE_PROSE,
    ALIKE_PASSAGES,
    PARENT_PROSE,
    PARENT_PASSAGES,
    PARENT_LINKS,
    GRANDPARENT_PROSE,
    GRANDPARENT_LINKS,
    FIRST_IN_PARENT,
    LAST_IN_PARENT,
    LOOKS_PROSE,
    MEDIA_BEFORE,
    MEDIA_AFTER,
    MEDIA_BOX,
    MEDIA_BOX_PROSE,
    FIELDS_BOX,
    FIELDS_BOX_PROSE,
    LINE_BEFORE,
    LINE_AFTER,
    // its place: PlaceFeatures
    INDEX,
    INDEX_IN_REGION,
    FROM_TITLE,
    FROM_FIRST_PROSE,
    TO_LAST_PROSE,
    PROSE_BEFORE,
    PROSE_AFTER,
    PARAGRAPHS_BEFORE,
    PARAGRAPHS_AFTER,
    FROM_HEADING,
    TO_HEADING,
    WITH_BEFORE,
    WITH_NEXT,
    LIKE_BEFORE,
    LIKE_NEXT,
    UP_FROM_FIRST,
    UP_TO_FIRST,
    UP_TO_BEFORE,
    OTHER_ARTICLE,
    RULED_OUT_BEFORE,
    RULED_OUT_AFTER,
    REGION_PROSE,
    REGION_SHARE,
    PAGE_PASSAGES,
    IN_MAIN_BOX,
    FROM_MAIN,
    MAIN_GAP,
    UP_TO_MAIN,
    UP_FROM_MAIN,
    MAIN_SHARE,
    // repetition
    TIMES_ON_PAGE,
    ELSEWHERE,
    TITLE_FIT,
    AUTHOR,
    OUTLET,
    IN_DESCRIPTION,
    IN_DECLARED_BODY,
    HAS_DECLARED_BODY,
    // what its words, and the names of what is around it, are like, by TokenWeights
    NAMES,
    SAYING,
    HEADING_SAYING;

    /** Those of the passages around that are seen as well. */
    static final Set<Feature> OF_NEIGHBOURS = EnumSet.of(
            WORDS, LINK_SHARE, ENDS_SENTENCE, FORM, RULE, EXCLUDED, ALIKE_PROSE, DEPTH, HINT_KIND, NAMES, SAYING);

    /** How far away the neighbours are. */
    static final List<Integer> NEIGHBOURS = List.of(-3, -2, -1, 1, 2, 3);

    static final int COUNT = values().length;

    /** Where in a row it is. */
    int at() {
        return number(this);
    }

    /** A constant as a number that trees can cut at. */
    @SuppressWarnings(
            "EnumOrdinal") // The order of constants is part of a released model: another one is trained again.
    static int number(Enum<?> constant) {
        return constant.ordinal();
    }

    /** How many numbers are seen of a passage, neighbours included. */
    static final int WIDTH = COUNT + NEIGHBOURS.size() * OF_NEIGHBOURS.size();
}
