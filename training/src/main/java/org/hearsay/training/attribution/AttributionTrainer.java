package org.hearsay.training.attribution;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Trains the network for a given time: each step, every worker adds the gradient of one batch, then AdamW moves the
 * parameters. The rate rises for the first hundredths of the time and falls to nothing at its end, so that a run ends
 * well however fast the machine is.
 */
final class AttributionTrainer {

    private static final double WARM_UP = 0.03;
    private static final double CLIP = 1.0;

    /** About how many pieces there are to a cue in the data: puts the parts of the loss on one scale. */
    private static final float PIECES_A_CUE = 35;

    /** How much the roles of far too many easy pieces weigh: as if about so many pieces mattered to a cue. */
    private static final float PIECES_THAT_MATTER = 40;

    /** How many batches and steps may be left out because a loss or gradient is no number, before the run gives up. */
    private static final int MOST_LEFT_OUT = 50;

    private static final float TAG_SHARE = 0.3f;

    /** About how many pieces there are to one of a name. */
    private static final float PIECES_A_NAME = 6;

    /** How much the names that rules tell weigh beside those that were annotated. */
    private static final float SILVER_SHARE = 0.4f;

    /**
     * How to train.
     *
     * @param time how long
     * @param workers how many batches to take at once, one a core
     * @param baseRate the highest rate for the encoder's weights
     * @param headRate the highest rate for the weights that begin at random
     * @param namesShare how many of the batches are of names, from 0 to 1, where there are names
     * @param saveEvery how often to save on the way
     */
    record Settings(
            Duration time, int workers, double baseRate, double headRate, double namesShare, Duration saveEvery) {}

    private final Parameters parameters;
    private final Network network;
    private final Examples examples;
    private final @Nullable NameExamples names;
    private final @Nullable Teacher teacher;
    private final Settings settings;
    private final Path checkpoint;
    private final PrintStream log;
    private final AtomicInteger leftOut = new AtomicInteger();

    /**
     * @param names where names are to be learnt too
     * @param teacher where a larger network has a say in what is learnt
     */
    AttributionTrainer(
            Parameters parameters,
            Network network,
            Examples examples,
            @Nullable NameExamples names,
            @Nullable Teacher teacher,
            Settings settings,
            Path checkpoint,
            PrintStream log) {
        this.parameters = parameters;
        this.network = network;
        this.examples = examples;
        this.names = names;
        this.teacher = teacher;
        this.settings = settings;
        this.checkpoint = checkpoint;
        this.log = log;
    }

    /**
     * Trains until the time is up, and saves.
     *
     * @throws IOException where the checkpoint can't be written
     * @throws IllegalStateException where the loss is no longer a number
     */
    void run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        long saved = start;
        double total = settings.time().toNanos();
        List<List<String>> parts = parameters.parts(settings.workers());
        double[] losses = new double[4];
        int logged = 0;
        int step = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(settings.workers())) {
            for (double done = 0; done < 1; done = (System.nanoTime() - start) / total) {
                List<Callable<double[]>> batches = new ArrayList<>();
                for (int i = 0; i < settings.workers(); i++) {
                    batches.add(batch(step * settings.workers() + i));
                }
                for (double[] loss : all(workers, batches)) {
                    for (int i = 0; i < losses.length; i++) {
                        losses[i] += loss[i] / settings.workers();
                    }
                }
                step++;
                update(workers, parts, step, rate(done));
                if (step % 20 == 0) {
                    report(step, done, losses, step - logged);
                    logged = step;
                    losses = new double[4];
                }
                if (System.nanoTime() - saved > settings.saveEvery().toNanos()) {
                    save();
                    saved = System.nanoTime();
                }
            }
        }
        save();
    }

    private Callable<double[]> batch(int number) {
        double share = settings.namesShare();
        if (names != null && Math.floor((number + 1) * share) > Math.floor(number * share)) {
            List<NameExample> batch = names.next();
            return () -> backwardNames(batch);
        }
        List<Example> batch = examples.next();
        return () -> backward(batch);
    }

    private static double rate(double done) {
        return done < WARM_UP ? done / WARM_UP : (1 - done) / (1 - WARM_UP);
    }

    private static <T> List<T> all(ExecutorService workers, List<Callable<T>> work) throws InterruptedException {
        List<T> results = new ArrayList<>();
        for (Future<T> future : workers.invokeAll(work)) {
            try {
                results.add(future.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a worker failed: " + e.getCause(), e);
            }
        }
        return results;
    }

    /** Adds the gradient of one batch, and returns the losses of anchors, roles and tags, and none of names. */
    private double[] backward(List<Example> examples) {
        JniUtils.setNumThreads(1);
        try (NDManager manager = parameters.manager().newSubManager();
                NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            Batch annotated = Batch.of(manager, examples);
            Batch batch = teacher == null ? annotated : teacher.teach(annotated);
            JniUtils.setGradMode(true);
            NDArray states = network.encode(batch.inputs());
            float pieces = batch.core().sum().getFloat();
            NDArray anchors = anchorLoss(network.anchors(states), batch).mul(PIECES_A_CUE / pieces);
            NDArray tags = entropy(network.tags(states), batch.tagTargets()).mul(TAG_SHARE * 2 / pieces);
            NDArray loss = anchors.add(tags);
            if (names != null) {
                NDArray silver = entropy(network.names(states), batch.nameTargets())
                        .mul(SILVER_SHARE * PIECES_A_NAME / Math.max(1, batch.namesKnown()));
                loss = loss.add(silver);
            }
            double roleLoss = 0;
            if (batch.cues() > 0) {
                NDArray roles = entropy(network.roles(states, batch), batch.roleTargets())
                        .mul(PIECES_A_CUE / pieces / PIECES_THAT_MATTER * 2);
                roleLoss = roles.getFloat();
                loss = loss.add(roles);
            }
            backward(loss);
            return finite(anchors.getFloat(), roleLoss, tags.getFloat(), 0);
        } finally {
            JniUtils.setGradMode(false);
        }
    }

    /** Adds the gradient of one batch of names, and returns its loss behind those that it has not. */
    private double[] backwardNames(List<NameExample> examples) {
        JniUtils.setNumThreads(1);
        try (NDManager manager = parameters.manager().newSubManager();
                NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            NameBatch annotated = NameBatch.of(manager, examples);
            NameBatch batch = teacher == null ? annotated : teacher.teach(annotated);
            JniUtils.setGradMode(true);
            NDArray scores = network.names(network.encode(batch.inputs()));
            NDArray loss = entropy(scores, batch.targets()).mul(PIECES_A_NAME / Math.max(1, batch.known()));
            backward(loss);
            return finite(0, 0, 0, loss.getFloat());
        } finally {
            JniUtils.setGradMode(false);
        }
    }

    private static double[] finite(double... losses) {
        for (int i = 0; i < losses.length; i++) {
            losses[i] = Double.isFinite(losses[i]) ? losses[i] : 0;
        }
        return losses;
    }

    /** Adds a gradient; a loss that is no number adds none and is counted. */
    private void backward(NDArray loss) {
        if (!Float.isFinite(loss.getFloat())) {
            leaveOut();
            return;
        }
        JniUtils.backward((PtNDArray) loss, (PtNDArray) loss.onesLike(), false, false);
    }

    private void leaveOut() {
        if (leftOut.incrementAndGet() > MOST_LEFT_OUT) {
            throw new IllegalStateException(
                    "the loss was no number " + MOST_LEFT_OUT + " times; lower the rates, or multiply exactly");
        }
    }

    private static NDArray anchorLoss(NDArray logits, Batch batch) {
        NDArray softplus = logits.abs().neg().exp().add(1).log().add(logits.maximum(0));
        return softplus.sub(logits.mul(batch.anchorTargets())).mul(batch.core()).sum();
    }

    private static NDArray entropy(NDArray scores, NDArray targets) {
        return scores.logSoftmax(-1).mul(targets).sum().neg();
    }

    private void update(ExecutorService workers, List<List<String>> parts, int step, double rate)
            throws InterruptedException {
        List<Callable<Double>> norms = new ArrayList<>();
        for (List<String> part : parts) {
            norms.add(() -> quietly(() -> parameters.squaredGradients(part)));
        }
        double norm = Math.sqrt(
                all(workers, norms).stream().mapToDouble(Double::doubleValue).sum());
        if (!Double.isFinite(norm)) {
            leaveOut();
            List<Callable<Double>> clearings = new ArrayList<>();
            for (List<String> part : parts) {
                clearings.add(() -> quietly(() -> {
                    parameters.clearGradients(part);
                    return 0.0;
                }));
            }
            all(workers, clearings);
            return;
        }
        double scale = Math.min(1.0 / settings.workers(), CLIP / (norm + 1e-9));
        List<Callable<Double>> steps = new ArrayList<>();
        for (List<String> part : parts) {
            steps.add(() -> quietly(() -> {
                parameters.step(part, step, rate * settings.baseRate(), rate * settings.headRate(), scale);
                return 0.0;
            }));
        }
        all(workers, steps);
    }

    private static double quietly(Callable<Double> work) throws Exception {
        JniUtils.setNumThreads(1);
        JniUtils.setGradMode(false);
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            return work.call();
        }
    }

    private void report(int step, double done, double[] losses, int steps) {
        log.printf(
                Locale.ROOT,
                "%5.1f%%  step %d  pass %d  anchors %.4f  roles %.4f  tags %.4f  pass %d  names %.4f  left out %d%n",
                100 * done,
                step,
                examples.passes(),
                losses[0] / steps,
                losses[1] / steps,
                losses[2] / steps,
                names == null ? 0 : names.passes(),
                losses[3] / steps,
                leftOut.get());
    }

    /** Saves the means, which are the model, and beside them the last values, to go on from. */
    private void save() throws IOException {
        save(checkpoint, true);
        save(checkpoint.resolveSibling(checkpoint.getFileName() + ".last"), false);
    }

    /** Writes beside the file's place first, so that a killed run leaves the last whole one. */
    private void save(Path file, boolean means) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
            parameters.save(out, means);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
