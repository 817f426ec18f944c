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
            case Outcome.Failed failed -> fail(failed);
            case Outcome.Known known -> throw new IllegalStateException(known + ", where nothing is kept");
            case Outcome.Done done -> {
                try {
                    give(done.input().name(), done.reading());
                } catch (OutOfMemoryError e) {
                    fail(Outcome.Failed.forLackOfMemory(done.input()));
                }
            }
        }
    }

    private void fail(Outcome.Failed failed) {
        tally.countFailure();
        complaints.about(failed.name(), failed.what(), failed.mend());
    }

    private void give(String name, Reading reading) throws IOException {
        if (reading.article().body().isEmpty()) {
            withoutArticle(name, reading);
        } else {
            Reading confident = reading.withConfidence(minConfidence);
            output.give(confident);
            tally.count(confident);
        }
    }

    private void withoutArticle(String name, Reading reading) throws IOException {
        output.giveWithoutArticle(reading);
        tally.countFailure();
        for (Problem problem : reading.problems()) {
            complaints.about(name, problem.what(), problem.mend());
        }
        if (reading.problems().isEmpty()) {
            complaints.about(name, "there is no article in it", "check that it is the article's own page");
        }
    }
}
