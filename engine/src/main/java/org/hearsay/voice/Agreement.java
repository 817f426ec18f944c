package org.hearsay.voice;

import java.util.Set;

/** What a mention can't stand for, whatever else speaks for it. */
final class Agreement {

    private static final Set<String> MEASURES = Lexicon.words("""
            year month week day hour minute second decade century time percent percentage dollar euro pound mile
            kilometre kilometer metre meter foot term lot level way part side end thousand hundred million billion
            morning afternoon evening night moment case kind sort number total amount rest""");

    private Agreement() {}

    /** Times, amounts and the like are seldom spoken of again. */
    private static boolean isMeasure(Entity entity) {
        return !entity.isNamed() && entity.heads().stream().anyMatch(MEASURES::contains);
    }

    /** "someone", "a reader": whoever is meant by these is a "they" too. */
    private static boolean isAnybody(Entity entity) {
        return !entity.isNamed()
                && entity.gender() == Gender.UNKNOWN
                && !entity.mentions().getFirst().definite();
    }

    /** Whether something may be an "it" that says something. */
    static boolean maySay(Entity entity) {
        return entity.isNamed() || entity.kind() != Voice.Kind.UNKNOWN;
    }

    /** Whether a mention of this sort may stand for something, by kind, gender and number. */
    static boolean fits(AnaphorType type, Mention mention, Entity entity) {
        if (entity.last().span().overlaps(mention.span()) || !entity.gender().agrees(mention.gender())) {
            return false;
        }
        boolean several = Boolean.TRUE.equals(entity.plural());
        boolean open = entity.kind() == Voice.Kind.UNKNOWN;
        return switch (type) {
            case PERSONAL, PERSON -> entity.kind() == Voice.Kind.PERSON && !several;
            case PLURAL ->
                (entity.kind() != Voice.Kind.PERSON || isAnybody(entity))
                        && (several || !open || entity.isNamed())
                        && !isMeasure(entity);
            case NEUTER -> entity.kind() != Voice.Kind.PERSON && !several && !isMeasure(entity);
            case BODY ->
                entity.kind() == Voice.Kind.ORGANISATION
                        || entity.kind() == Voice.Kind.PLACE
                        || entity.kind() == Voice.Kind.MEDIA
                        || (open && entity.isNamed());
            case GROUP -> entity.kind() == Voice.Kind.GROUP || (several && open);
            case DOCUMENT -> entity.kind() == Voice.Kind.DOCUMENT;
        };
    }
}
