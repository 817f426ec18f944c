package org.hearsay.app.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearsay.Reading;
import org.hearsay.app.input.As;
import org.hearsay.app.input.Input;
import org.hearsay.app.input.Inputs;
import org.hearsay.app.input.Settings;
import org.hearsay.article.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BatchTest {

    @Test
    void outcomesComeInTheOrderOfTheInputsWhateverEachTakes() throws Exception {
        Random random = new Random(7);
        int[] delays = IntStream.range(0, 60).map(i -> random.nextInt(15)).toArray();
        PageReader slow = reader(page -> {
            sleep(delays[Integer.parseInt(page.name())]);
            return read(page);
        });

        assertThat(namesReadBy(batch(4, slow), inputs(60)))
                .containsExactlyElementsOf(
                        IntStream.range(0, 60).mapToObj(Integer::toString).toList());
    }

    @Test
    void inputsAreTakenNoFasterThanTheirOutcomesAreGiven() throws Exception {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger given = new AtomicInteger();
        Iterator<Input> all = inputs(200);
        Iterator<Input> counting = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return all.hasNext();
            }

            @Override
            public Input next() {
                most.accumulateAndGet(taken.incrementAndGet() - given.get(), Math::max);
                return all.next();
            }
        };

        batch(2, reader(BatchTest::read)).run(counting, outcome -> {
            sleep(1);
            given.incrementAndGet();
        });

        assertThat(given).hasValue(200);
        // Three a thread in the queue, one that is being given, one that waits to be put.
        assertThat(most.get()).isLessThanOrEqualTo(2 * 3 + 2);
    }

    @Test
    void anOutcomeIsGivenBeforeTheNextInputIsThere() throws Exception {
        CountDownLatch firstGiven = new CountDownLatch(1);
        Iterator<Input> two = inputs(2);
        Iterator<Input> waiting = new Iterator<>() {
            private int taken;

            @Override
            public boolean hasNext() {
                return two.hasNext();
            }

            @Override
            public Input next() {
                if (taken++ == 1) {
                    await(firstGiven);
                }
                return two.next();
            }
        };

        batch(1, reader(BatchTest::read)).run(waiting, outcome -> firstGiven.countDown());

        assertThat(firstGiven.getCount()).isZero();
    }

    @Test
    void aPageThatBreaksTheReaderFailsAloneAndSaysWhereToReportIt() throws Exception {
        PageReader broken = reader(page -> {
            return switch (page.name()) {
                case "1" -> throw new IllegalStateException("the middle is missing");
                case "2" -> endless(0);
                case "3" -> throw new OutOfMemoryError("Java heap space");
                default -> read(page);
            };
        });
        List<Outcome> outcomes = new ArrayList<>();

        batch(2, broken).run(inputs(5), outcomes::add);

        assertThat(outcomes.get(0)).isInstanceOf(Outcome.Done.class);
        assertThat(outcomes.get(1)).isInstanceOfSatisfying(Outcome.Failed.class, failed -> {
            assertThat(failed.what())
                    .contains(
                            "java.lang.IllegalStateException: the middle is missing at org.hearsay.app.read.BatchTest");
            assertThat(failed.mend()).contains("bug in Hearsay").contains("/issues");
        });
        assertThat(outcomes.get(2))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.what()).contains("StackOverflowError"));
        assertThat(outcomes.get(3))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.what()).isEqualTo("there is not enough memory for it"));
        assertThat(outcomes.get(4)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anOutputThatTakesNoMoreEndsTheRun() {
        AtomicInteger readings = new AtomicInteger();
        PageReader counting = reader(page -> {
            readings.incrementAndGet();
            return read(page);
        });

        assertThatThrownBy(() -> batch(2, counting).run(inputs(10_000), outcome -> {
                    throw new IOException("Broken pipe");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("Broken pipe");
        assertThat(readings.get()).isLessThan(100);
    }

    @Test
    void aReaderThatCanReadNothingEndsTheRun() {
        PageReader unavailable = reader(page -> {
            throw new PageReader.UnavailableException("the model is missing", new IllegalStateException());
        });

        assertThatThrownBy(() -> batch(2, unavailable).run(inputs(10), outcome -> {}))
                .isInstanceOf(PageReader.UnavailableException.class)
                .hasMessage("the model is missing");
    }

    @Test
    void inputsThatBreakOffEndTheRunAfterThoseBeforeThem() {
        Iterator<Input> two = inputs(2);
        Iterator<Input> breaking = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public Input next() {
                if (!two.hasNext()) {
                    throw new IllegalStateException("broken off");
                }
                return two.next();
            }
        };
        List<Outcome> outcomes = new ArrayList<>();

        assertThatThrownBy(() -> batch(1, reader(BatchTest::read)).run(breaking, outcomes::add))
                .hasMessage("broken off");
        assertThat(outcomes).hasSize(2);
    }

    @Test
    void largeInputsAreTakenOneAtATime() throws Exception {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        PageReader counting = reader(page -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            sleep(2);
            return read(page);
        });

        // A budget of 2 kB for inputs that have 10 each, so each is alone from its loading to its giving.
        new Batch(4, counting, new MemoryBudget(16 * 2_000))
                .run(inputs(20, 10_000), outcome -> atOnce.decrementAndGet());

        assertThat(most).hasValue(1);
    }

    @Test
    void inputsThatRunOutOfMemoryEndTheRunAndDoNotHang() {
        Iterator<Input> exhausted = new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new OutOfMemoryError("Java heap space");
            }

            @Override
            public Input next() {
                throw new NoSuchElementException();
            }
        };

        assertThatThrownBy(() -> batch(1, reader(BatchTest::read)).run(exhausted, outcome -> {}))
                .isInstanceOf(PageReader.UnavailableException.class);
    }

    private static Batch batch(int threads, PageReader reader) {
        return new Batch(threads, reader, new MemoryBudget(1 << 30));
    }

    private static List<String> namesReadBy(Batch batch, Iterator<Input> inputs)
            throws IOException, InterruptedException {
        List<String> names = new ArrayList<>();
        batch.run(
                inputs,
                outcome -> names.add(((Outcome.Done) outcome).reading().page().name()));
        return names;
    }

    private static Iterator<Input> inputs(int count) {
        return inputs(count, 0);
    }

    /** Inputs named 0, 1, 2 …, each with that many characters more than it needs. */
    private static Iterator<Input> inputs(int count, int more) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"name\":\"")
                    .append(i)
                    .append("\",\"text\":\"Ana said no.")
                    .append(" ".repeat(more))
                    .append("\"}\n");
        }
        InputStream in = new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
        return new Inputs(List.of("-"), new Settings(As.JSONL, null, Settings.USUAL), in, () -> {
            throw new AssertionError("nothing is to be fetched");
        });
    }

    private static PageReader reader(Function<Page, Reading> reading) {
        return new PageReader() {
            @Override
            public Reading read(Page page) {
                return reading.apply(page);
            }

            @Override
            public void close() {}
        };
    }

    private static Reading read(Page page) {
        try (WordReader words = new WordReader()) {
            return words.read(page);
        }
    }

    @SuppressWarnings("InfiniteRecursion") // It is to overflow the stack.
    private static Reading endless(int depth) {
        return endless(depth + 1);
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
