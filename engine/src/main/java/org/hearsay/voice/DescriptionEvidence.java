package org.hearsay.voice;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sees what a description ("the ministry’s spokesman") shares with what something before it was described by. */
final class DescriptionEvidence {

    private static final Set<String> POINTING =
            Lexicon.words("the this that these those both his her its their our my your");

    /** Nouns for people whom an article tells of before it calls them so. */
    private static final Set<String> OFFICES = Lexicon.words("""
            spokesman spokeswoman spokesperson official source aide adviser advisor assistant lawyer attorney witness
            reporter manager staffer supporter friend officer prosecutor moderator interviewer questioner heckler""");

    /** Nouns for somebody by whose he is, among people; nobody is his own. */
    private static final Set<String> KIN = Lexicon.words("""
            wife husband spouse father mother parent son daughter child brother sister sibling uncle aunt cousin nephew
            niece grandfather grandmother grandson granddaughter friend colleague neighbour neighbor boyfriend girlfriend
            fiancé fiancée""");

    private final Tokens tokens;

    DescriptionEvidence(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a candidate with these features is described by the mention's noun. */
    static boolean isLikeIt(Set<Feature> features) {
        return features.contains(Feature.HEAD_SAME)
                || features.contains(Feature.HEAD_IN_NAME)
                || features.contains(Feature.HEAD_NEAR);
    }

    /**
     * Whether something may be what a description stands for: a spokesman is nobody who wasn't called something like it,
     * no more is somebody's wife, and her campaign is not his.
     *
     * @param owner whose the description says it is; null where it doesn't say, or that is unknown
     */
    boolean allows(Mention mention, Entity candidate, @Nullable Entity owner) {
        Set<Entity> owners = candidate.owners();
        if (owner != null && !candidate.isNamed() && !owners.isEmpty() && !owners.contains(owner)) {
            return false;
        }
        if (mention.isPronoun() || mention.kind() == Voice.Kind.ORGANISATION) {
            return mention.isPronoun() || mayBeBody(mention, candidate);
        }
        if (mention.kind() != Voice.Kind.PERSON) {
            return true;
        }
        String head = Entity.singularHead(mention, tokens);
        boolean told = OFFICES.contains(head) || (KIN.contains(head) && Appositions.isOwned(tokens, mention));
        return !told
                || candidate.heads().contains(head)
                || candidate.words().contains(head)
                || Titles.isNear(head, candidate.heads());
    }

    /**
     * Whether a body may be what another is called: "the interior ministry" is neither "the energy ministry" nor an "office"
     * that was described, no more is "her ministry", and "this newspaper" is nobody whom it tells of.
     */
    private boolean mayBeBody(Mention mention, Entity candidate) {
        String head = Entity.singularHead(mention, tokens);
        boolean sameHead = candidate.heads().contains(head);
        if (!sameHead && tokens.lower(mention.first()).equals("this") && Lexicon.MEDIA.contains(head)) {
            return false;
        }
        if (candidate.isNamed()) {
            return true;
        }
        boolean shared = false;
        boolean modified = false;
        for (int i = mention.first(); i < mention.head(); i++) {
            String word = tokens.lower(i);
            if (!POINTING.contains(word) && !Tagger.isMark(word)) {
                modified = true;
                shared |= candidate.words().contains(Titles.word(word));
            }
        }
        if (sameHead) {
            return !modified || shared || !isModified(candidate);
        }
        return !Appositions.isOwned(tokens, mention) && (!modified || shared);
    }

    /** Whether something is described by more than its nouns: "the energy ministry". */
    private static boolean isModified(Entity candidate) {
        return candidate.words().stream()
                .anyMatch(word -> !candidate.heads().contains(word)
                        && !POINTING.contains(word)
                        && !word.equals("a")
                        && !word.equals("an"));
    }

    /**
     * Adds what a description shares with what a candidate is described by.
     *
     * @param owner whose the description says it is; null where it doesn't say, or that is unknown
     */
    void add(Mention mention, Entity candidate, @Nullable Entity owner, Set<Feature> features) {
        features.add(candidate.kind() == mention.kind() ? Feature.KIND_SAME : Feature.KIND_NEAR);
        String head = Entity.singularHead(mention, tokens);
        if (candidate.heads().contains(head)) {
            features.add(Feature.HEAD_SAME);
        } else if (candidate.isNamed() && candidate.words().contains(Titles.word(head))) {
            features.add(Feature.HEAD_IN_NAME);
        } else if (Titles.isNear(head, candidate.heads()) || Titles.isNear(head, candidate.words())) {
            features.add(Feature.HEAD_NEAR);
        } else {
            features.add(candidate.heads().isEmpty() ? Feature.HEAD_UNKNOWN : Feature.HEAD_OTHER);
        }
        modifiers(mention, candidate, features);
        owners(mention, candidate, owner, features);
        if (candidate.texts().contains(Lexicon.lower(tokens.text().slice(mention.span())))) {
            features.add(Feature.TEXT_SAME);
        }
    }

    private void modifiers(Mention mention, Entity candidate, Set<Feature> features) {
        int shared = 0;
        boolean names = false;
        boolean sharedNames = false;
        int all = 0;
        for (int i = mention.first(); i < mention.head(); i++) {
            String word = tokens.lower(i);
            if (!POINTING.contains(word) && !Tagger.isMark(word)) {
                all++;
                boolean same = candidate.words().contains(Titles.word(word));
                shared += same ? 1 : 0;
                names |= tokens.isCapital(i) && !tokens.startsSentence(i);
                sharedNames |= same && tokens.isCapital(i);
            }
        }
        if (names && mention.kind() == Voice.Kind.PERSON) {
            features.add(sharedNames ? Feature.NAMED_MODIFIER_SAME : Feature.NAMED_MODIFIER_OTHER);
        }
        features.add(all == 0 ? Feature.MODIFIERS_NONE : shared > 0 ? Feature.MODIFIERS_SAME : Feature.MODIFIERS_OTHER);
    }

    private void owners(Mention mention, Entity candidate, @Nullable Entity owner, Set<Feature> features) {
        if (Appositions.isOwned(tokens, mention) && !isLikeIt(features)) {
            features.add(Feature.OWNED_HEAD_OTHER);
        }
        Set<Entity> owners = candidate.owners();
        if (owner != null) {
            features.add(
                    owners.isEmpty()
                            ? Feature.OWNER_NEW
                            : owners.contains(owner) ? Feature.OWNER_SAME : Feature.OWNER_OTHER);
        } else if (!owners.isEmpty()) {
            features.add(Feature.OWNER_LEFT_OUT);
            int here = tokens.sentence(mention.head());
            // An owner may be a name that was not come by yet, or that another one covers.
            boolean near = owners.stream()
                    .filter(of -> !of.mentions().isEmpty())
                    .anyMatch(of -> here - tokens.sentence(of.last().head()) <= 1);
            if (near) {
                features.add(Feature.OWNER_LEFT_OUT_NEAR);
            }
        }
    }

    /**
     * The features of the choice that a mention stands for nothing before it.
     *
     * @param source whether it speaks
     * @param likeIt whether a candidate is described by such a noun
     */
    Set<Feature> nothing(Mention mention, boolean source, boolean likeIt) {
        Set<Feature> features = EnumSet.of(Feature.NOTHING);
        if (source) {
            features.add(Feature.NOTHING_SPEAKS);
        }
        if (!mention.isPronoun()) {
            String first = tokens.lower(mention.first());
            if (mention.head() - mention.first() <= 1) {
                features.add(Feature.NOTHING_PLAIN);
            }
            String next = tokens.lower(mention.head() + 1);
            if (next.equals("of") || next.equals("who") || next.equals("that") || next.equals("for")) {
                features.add(Feature.NOTHING_COMPLEMENT);
            }
            if (!first.equals("the") && !first.equals("this") && !first.equals("these") && !first.equals("both")) {
                features.add(Feature.NOTHING_OWNED);
            }
            boolean owned = Appositions.isOwned(tokens, mention);
            features.add(
                    likeIt
                            ? Feature.NOTHING_BUT_LIKE_IT
                            : owned ? Feature.NOTHING_LIKE_IT_OWNED : Feature.NOTHING_LIKE_IT);
            if (OFFICES.contains(Entity.singularHead(mention, tokens))) {
                features.add(Feature.NOTHING_OF_OFFICE);
            }
        }
        return features;
    }
}
