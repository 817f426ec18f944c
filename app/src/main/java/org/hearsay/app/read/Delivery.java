package org.hearsay.app.read;

import java.io.IOException;
import org.hearsay.Reading;
import org.hearsay.article.Problem;

/**
 * Hands out what came of each input: readings to the output, failures to the user, both to the tally.
 *
 * @param minConfidence statements with less are left out
 */
record Delivery(Output output, Complaints complaints, Tally tally, double minConfidence) implements Batch.Sink {

    @Override
    public void accept(Outcome outcome) throws IOException {
        switch (outcome) {
            case Outcome.Failed(String name, String what, String mend) -> {
                tally.countFailure();
                complaints.about(name, what, mend);
            }
            case Outcome.Done(String name, Reading reading) -> {
                if (reading.article().body().isEmpty()) {
                    withoutArticle(name, reading);
                } else {
                    Reading confident = confident(reading);
                    tally.count(confident);
                    output.give(confident);
                }
            }
        }
    }

    private void withoutArticle(String name, Reading reading) throws IOException {
        tally.countFailure();
        for (Problem problem : reading.problems()) {
            complaints.about(name, problem.what(), problem.mend());
        }
        if (reading.problems().isEmpty()) {
            complaints.about(name, "there is no article in it", "check that it is the article's own page");
        }
        output.giveWithoutArticle(reading);
    }

    private Reading confident(Reading reading) {
        return new Reading(
                reading.page(),
                reading.article(),
                reading.statements().stream()
                        .filter(statement -> statement.confidence() >= minConfidence)
                        .toList(),
                reading.problems());
    }
}
