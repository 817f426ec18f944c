package org.hearsay.benchmarks.copies;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.hearsay.benchmarks.news.MadeUpNews;
import org.hearsay.copy.Candidate;
import org.hearsay.copy.Comparison;
import org.hearsay.copy.Signature;
import org.hearsay.copy.SignatureIndex;
import org.hearsay.copy.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks for made copies among made-up articles, and tells how well that goes and what it takes. */
@Command(
        name = "copies",
        description =
                "Adds made-up articles and made copies of some of them to an index of signatures, in any order; compares"
                        + " each with its candidates, and counts what is found. Prints tables in Markdown.",
        mixinStandardHelpOptions = true)
public final class CopiesCommand implements Callable<Integer> {

    /** The texts that one text is compared with, as in the ledger. */
    private static final int COMPARED = 12;

    /** Additions of which a median is told. */
    private static final int SAMPLE = 1_000;

    @Option(names = "--articles", required = true, description = "How many articles that are no copies.")
    private int articles;

    @Option(names = "--copies", required = true, description = "How many made copies.")
    private int copies;

    @Option(
            names = "--keep",
            description =
                    "Keep the texts that were made, about 20 kB each, instead of making them again: quicker, for a"
                            + " large heap.")
    private boolean keep;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final SignatureIndex index = new SignatureIndex();
    private final double[] milliseconds = new double[SAMPLE];
    private final Map<Editing, int[]> found = new EnumMap<>(Editing.class);
    private int right;
    private int wrong;
    private long fingerprints;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        MadeCopies texts = new MadeCopies(new MadeUpNews(), articles, copies);
        for (Editing editing : Editing.values()) {
            found.put(editing, new int[2]);
        }
        out.println("| texts | median ms to look for copies of one and add it | 95th percentile | resident MB |");
        out.println("|--:|--:|--:|--:|");
        @Nullable Wording[] kept = new Wording[keep ? articles + copies : 0];
        IntFunction<Wording> wordings = number -> {
            Wording known = keep ? kept[number] : null;
            Wording wording = known == null ? texts.wording(number) : known;
            if (keep) {
                kept[number] = wording;
            }
            return wording;
        };
        int[] order = texts.order();
        for (int i = 0; i < order.length; i++) {
            milliseconds[i % SAMPLE] = add(texts, wordings, order[i]);
            int added = i + 1;
            if (added == order.length || added == 10_000 || added == 100_000) {
                times(added, out);
            }
        }
        quality(out);
        return 0;
    }

    /** Making a text up, this one and those that it is compared with, isn't counted. */
    private double add(MadeCopies texts, IntFunction<Wording> wordings, int number) {
        Wording wording = wordings.apply(number);
        long start = System.nanoTime();
        Signature signature = Signature.of(wording);
        List<Candidate> candidates = index.candidates(signature, COMPARED);
        index.add(number, signature);
        long counted = System.nanoTime() - start;
        fingerprints += signature.size();
        for (Candidate candidate : candidates) {
            int other = (int) candidate.article();
            Wording otherWording = wordings.apply(other);
            start = System.nanoTime();
            Comparison comparison = Comparison.of(otherWording, wording);
            counted += System.nanoTime() - start;
            if (comparison.kind().isCopy()) {
                boolean same = texts.source(other) == texts.source(number);
                right += same ? 1 : 0;
                wrong += same ? 0 : 1;
                if (same) {
                    int copy = texts.isCopy(number) ? number : other;
                    counts(texts.editing(copy))[0]++;
                }
            }
        }
        if (texts.isCopy(number)) {
            counts(texts.editing(number))[1]++;
        }
        return counted / 1e6;
    }

    private int[] counts(Editing editing) {
        return found.computeIfAbsent(editing, key -> new int[2]);
    }

    private void times(int added, PrintWriter out) throws IOException {
        double[] last =
                Arrays.stream(milliseconds, 0, Math.min(SAMPLE, added)).sorted().toArray();
        out.printf(
                Locale.ROOT,
                "| %,d | %.2f | %.2f | %s |%n",
                added,
                last[last.length / 2],
                last[last.length * 95 / 100],
                Resident.megabytes());
        out.flush();
    }

    private void quality(PrintWriter out) {
        int all = found.values().stream().mapToInt(counts -> counts[1]).sum();
        int pairs = found.values().stream().mapToInt(counts -> counts[0]).sum();
        out.printf(
                Locale.ROOT,
                "%n%,d fingerprints%n%n| copies | found | recall | pairs | of them wrong | precision |%n"
                        + "|--:|--:|--:|--:|--:|--:|%n| %,d | %,d | %.4f | %,d | %,d | %.4f |%n%n",
                fingerprints,
                all,
                pairs,
                (double) pairs / Math.max(1, all),
                right + wrong,
                wrong,
                (double) right / Math.max(1, right + wrong));
        out.println("| made by | copies | found |\n|---|--:|--:|");
        found.forEach((editing, counts) ->
                out.printf(Locale.ROOT, "| %s | %,d | %,d |%n", editing.label(), counts[1], counts[0]));
        out.flush();
    }
}
