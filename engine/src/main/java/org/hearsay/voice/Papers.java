package org.hearsay.voice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whose word a statement or letter that is quoted is. */
final class Papers {

    /** Papers that are written to say something: whoever gives them out speaks. */
    private static final Set<String> SPEAKING_PAPERS =
            Lexicon.words("statement letter release email e-mail tweet post memo message communique communiqué");

    private final Tokens tokens;
    private final Resolver resolver;
    private final Statements statements;

    /** How many statements the article has. */
    private final int relations;

    private final Map<Integer, List<Mention>> byFirst;

    Papers(
            Tokens tokens,
            Resolver resolver,
            Statements statements,
            int relations,
            Map<Integer, List<Mention>> byFirst) {
        this.tokens = tokens;
        this.resolver = resolver;
        this.statements = statements;
        this.relations = relations;
        this.byFirst = byFirst;
    }

    /** Who gave out a paper that is written to speak; null where that isn't told. */
    @Nullable
    Entity author(Entity paper, Mention mention) {
        String word = tokens.lower(mention.head());
        if (paper.kind() != Voice.Kind.DOCUMENT || !SPEAKING_PAPERS.contains(word)) {
            return null;
        }
        // "The release of two men" is no paper.
        if (word.equals("release") && tokens.lower(mention.head() + 1).equals("of")) {
            return null;
        }
        for (Mention earlier : paper.mentions().reversed()) {
            Entity author = earlier.first() <= mention.first() ? authorBeside(earlier) : null;
            if (author != null) {
                return author;
            }
        }
        return null;
    }

    /** Who owns a paper ("the ministry’s statement"), or speaks in its sentence. */
    private @Nullable Entity authorBeside(Mention paper) {
        Entity owner = null;
        for (int at = paper.first(); at < paper.head(); at++) {
            for (Mention mention : byFirst.getOrDefault(at, List.of())) {
                if (mention.head() < paper.head() && mention.role() == Mention.Role.OWNER) {
                    owner = resolver.of(mention);
                }
            }
        }
        return owner != null ? owner : speakerIn(tokens.sentence(paper.head()), paper);
    }

    private @Nullable Entity speakerIn(int sentence, Mention paper) {
        Entity found = null;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < relations; i++) {
            Mention head = statements.head(i);
            // "The station reports that the letter was sent": it isn't the station's letter.
            if (head == null
                    || tokens.sentence(head.head()) != sentence
                    || head.span().overlaps(paper.span())
                    || statements.content(head).stream().anyMatch(piece -> piece.contains(paper.span()))) {
                continue;
            }
            Entity speaker = resolver.of(head);
            if (canWrite(speaker) && Math.abs(head.head() - paper.head()) < distance) {
                distance = Math.abs(head.head() - paper.head());
                found = speaker;
            }
        }
        return found;
    }

    private static boolean canWrite(@Nullable Entity entity) {
        return entity != null && entity.kind() != Voice.Kind.DOCUMENT && entity.kind() != Voice.Kind.UNKNOWN;
    }
}
