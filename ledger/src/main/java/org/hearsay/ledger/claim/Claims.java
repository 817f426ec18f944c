package org.hearsay.ledger.claim;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Appearance;
import org.hearsay.claim.Claim;
import org.hearsay.claim.Heard;
import org.hearsay.claim.OwnWord;
import org.hearsay.claim.Paper;
import org.hearsay.claim.Sentence;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.voice.Utterance;
import org.hearsay.ledger.voice.UtteranceLoader;

/**
 * Answers what stands behind a statement. Nothing of it is kept: it is found when it is asked, from what was last committed,
 * among the statements of the same story and those that have its rare words. Any number of threads may ask at once.
 */
public final class Claims {

    private final Ledger ledger;

    public Claims(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * The claim of a statement.
     *
     * @param statement its id in the ledger
     * @return empty where there is no such statement, or somebody said that it is none
     */
    public Optional<ClaimReport> of(long statement) {
        return ledger.ask(connection -> {
            UtteranceLoader loader = new UtteranceLoader(connection);
            List<Utterance> asked = loader.load(List.of(statement));
            return asked.isEmpty() ? Optional.empty() : Optional.of(report(connection, loader, asked.getFirst()));
        });
    }

    /**
     * The claim of a sentence, whether or not anything in it was read as somebody's statement.
     *
     * @param article the number of its article
     * @param place where it is, in code points from the beginning of the article's text
     * @return empty where the article has no sentence there; else with the sentence as statement number 0 of its article
     */
    public Optional<ClaimReport> at(long article, int place) {
        return ledger.ask(connection -> report(connection, AskedSentence.at(connection, article, place)));
    }

    /**
     * The claim of the sentence that has some words, likewise.
     *
     * @param article the number of its article
     * @param words some of its words, as they stand in it
     * @return empty where the article has no such sentence
     */
    public Optional<ClaimReport> of(long article, String words) {
        return ledger.ask(connection -> report(connection, AskedSentence.with(connection, article, words)));
    }

    private static Optional<ClaimReport> report(Connection connection, Optional<Utterance> sentence)
            throws SQLException {
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        UtteranceLoader loader = new UtteranceLoader(connection);
        loader.loadTexts(List.of(sentence.get().id()));
        return Optional.of(report(connection, loader, sentence.get()));
    }

    private static ClaimReport report(Connection connection, UtteranceLoader loader, Utterance asked)
            throws SQLException {
        Candidates candidates = Candidates.of(connection, asked);
        List<Utterance> found = new ArrayList<>(List.of(asked));
        found.addAll(loader.load(candidates.statements()));
        Set<Long> articles = new LinkedHashSet<>(candidates.articles());
        found.forEach(one -> articles.add(one.origin().article()));
        Map<Long, Paper> papers = PaperLoader.load(connection, articles);
        List<Heard> heard = new HeardMaker(
                        found, CountLoader.load(connection, loader, found), Setting.load(connection, loader, found))
                .all();
        List<Sentence> sentences = SentenceLoader.load(connection, candidates.articles(), asked.words());
        Claim claim = Claim.of(heard.getFirst(), heard.subList(1, heard.size()), sentences, papers);
        return report(claim, found, papers, candidates);
    }

    private static ClaimReport report(
            Claim claim, List<Utterance> found, Map<Long, Paper> papers, Candidates candidates) {
        Set<Long> spokenOf = new LinkedHashSet<>();
        claim.appearances().stream().map(Appearance::heard).map(Heard::id).forEach(spokenOf::add);
        claim.contests().forEach(one -> spokenOf.add(one.heard().id()));
        claim.counts().forEach(one -> spokenOf.add(one.heard().id()));
        claim.changes().forEach(one -> spokenOf.add(one.heard().id()));
        Map<Long, Utterance> statements = new HashMap<>();
        Map<Long, Paper> its = new HashMap<>();
        for (OwnWord own : claim.ownWords()) {
            long article = own.sentence().article();
            Paper paper = papers.get(article);
            if (paper != null) {
                its.put(article, paper);
            }
        }
        for (Utterance one : found) {
            if (spokenOf.contains(one.id())) {
                statements.put(one.id(), one);
                Paper paper = papers.get(one.origin().article());
                if (paper != null) {
                    its.put(paper.article(), paper);
                }
            }
        }
        return new ClaimReport(claim, statements, its, found.size() - 1, candidates.complete(), candidates.connected());
    }
}
