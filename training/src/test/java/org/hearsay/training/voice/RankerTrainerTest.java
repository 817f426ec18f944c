package org.hearsay.training.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.text.Span;
import org.hearsay.voice.AnaphorType;
import org.hearsay.voice.AntecedentChooser.Candidate;
import org.hearsay.voice.AntecedentChooser.Question;
import org.hearsay.voice.Feature;
import org.hearsay.voice.Ranker;
import org.junit.jupiter.api.Test;

class RankerTrainerTest {

    @Test
    void theRankerLearnsWhichFeatureIsRight() {
        Random random = new Random(3);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int right = random.nextInt(3);
            examples.add(new Example(question(right), Set.of(right), 1));
        }
        Ranker ranker = new RankerTrainer(10, 0.1).train(examples, 1);

        assertThat(ranker.choose(question(2)).index()).isEqualTo(2);
        assertThat(ranker.choose(question(2)).probability()).isGreaterThan(0.8);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        RankerTrainer trainer = new RankerTrainer(4, 0.1);
        trainer.train(List.of(new Example(question(1), Set.of(1), 1)), 1);
        Ranker read = Ranker.parse(trainer.lines());

        assertThat(read.probabilities(question(1)).length).isEqualTo(4);
    }

    private static Question question(int withHead) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            candidates.add(new Candidate(
                    List.of(new Span(i, i + 1)), EnumSet.of(i == withHead ? Feature.HEAD_SAME : Feature.HEAD_OTHER)));
        }
        return new Question(AnaphorType.PERSON, new Span(9, 10), "the mayor", candidates, EnumSet.of(Feature.NOTHING));
    }
}
