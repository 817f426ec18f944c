package org.hearsay.ledger.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.hearsay.claim.Support;
import org.hearsay.ledger.claim.LabelledClaim.Counted;
import org.jspecify.annotations.Nullable;

/** How many of some labelled claims have which counts exactly right. */
final class ClaimScore {

    /**
     * A claim as it was found.
     *
     * @param claim as labelled
     * @param sentence whether no statement was read where it starts, so that it was asked of the sentence there
     * @param found as found; null where there isn't even that
     */
    record Result(
            LabelledClaim claim, boolean sentence, @Nullable Counted found) {}

    private final List<Result> results = new ArrayList<>();

    static ClaimScore of(ClaimLedger articles, Claims claims, List<LabelledClaim> labelled) {
        ClaimScore score = new ClaimScore();
        for (LabelledClaim claim : labelled) {
            Optional<ClaimReport> statement = articles.statement(claim).flatMap(claims::of);
            Optional<ClaimReport> report = statement.or(() -> claims.at(
                    articles.number(claim.article()), claim.content().getFirst().start()));
            score.results.add(new Result(
                    claim, statement.isEmpty(), report.map(ClaimScore::counted).orElse(null)));
        }
        return score;
    }

    private static Counted counted(ClaimReport report) {
        Support support = report.claim().support();
        return new Counted(
                support.articles().size(),
                support.outlets().size(),
                support.texts().size(),
                support.named().size() + support.media().size(),
                support.unnamed().size(),
                report.claim().people().least());
    }

    List<Result> results() {
        return results;
    }

    /** For each count the share of claims that have it right, and of those that have all voices' counts right. */
    Map<String, Double> shares() {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("people", share(result -> result.is(Counted::people)));
        shares.put("named", share(result -> result.is(Counted::named)));
        shares.put("unnamed", share(result -> result.is(Counted::unnamed)));
        shares.put("texts", share(result -> result.is(Counted::texts)));
        shares.put("articles", share(result -> result.is(Counted::articles)));
        shares.put("outlets", share(result -> result.is(Counted::outlets)));
        shares.put(
                "people, named and unnamed",
                share(result ->
                        result.is(Counted::people) && result.is(Counted::named) && result.is(Counted::unnamed)));
        return shares;
    }

    private interface Right {
        boolean is(Pair pair);
    }

    private record Pair(Counted labelled, Counted found) {

        boolean is(ToIntFunction<Counted> count) {
            return count.applyAsInt(labelled) == count.applyAsInt(found);
        }
    }

    private double share(Right right) {
        long exact = results.stream()
                .filter(result -> {
                    Counted found = result.found();
                    return found != null && right.is(new Pair(result.claim().counts(), found));
                })
                .count();
        return results.isEmpty() ? 0 : (double) exact / results.size();
    }

    @Override
    public String toString() {
        StringBuilder words = new StringBuilder(results.size() + " claims:");
        shares().forEach((what, share) -> words.append(String.format(Locale.ENGLISH, " %s %.3f", what, share)));
        long sentences = results.stream().filter(Result::sentence).count();
        long right = results.stream()
                .filter(result -> result.sentence()
                        && result.found() != null
                        && result.found().people() == result.claim().counts().people())
                .count();
        words.append("; asked of a sentence ")
                .append(sentences)
                .append(", people right for ")
                .append(right);
        return words.toString();
    }
}
