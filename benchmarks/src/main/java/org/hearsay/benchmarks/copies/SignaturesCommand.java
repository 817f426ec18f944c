package org.hearsay.benchmarks.copies;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.hearsay.benchmarks.news.MadeUpNews;
import org.hearsay.copy.Candidates;
import org.hearsay.copy.Signature;
import org.hearsay.copy.SignatureIndex;
import org.hearsay.copy.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Fills an index with signatures, and tells what memory it has and how long looking up and adding takes. */
@Command(
        name = "signatures",
        description =
                "Fills an index with signatures until it has as many as asked for, looking for candidates of each. They are"
                        + " those of made-up articles, and when these are used up the same ones again, with other"
                        + " fingerprints in the place of those that few articles have.",
        mixinStandardHelpOptions = true)
public final class SignaturesCommand implements Callable<Integer> {

    private static final int LOOKED_FOR = 12;
    private static final int SAMPLE = 2_000;

    @Option(names = "--count", required = true, description = "How many signatures the index is to have.")
    private int count;

    @Option(
            names = "--articles",
            defaultValue = "10000",
            description = "How many articles to make up for them; ${DEFAULT-VALUE} where not given.")
    private int articles;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        int[][] made = new int[articles][];
        MadeUpNews news = new MadeUpNews();
        Arrays.setAll(
                made,
                i -> Signature.of(Wording.of(news.article(i).article()))
                        .prints()
                        .toArray());
        int[] common = common(made);
        out.printf(
                Locale.ROOT,
                "resident before: %s MB%n%n| signatures | fingerprints | median ms to look one up and add it | 95th"
                        + " percentile | resident MB |%n|--:|--:|--:|--:|--:|%n",
                Resident.megabytes());
        SignatureIndex index = new SignatureIndex();
        double[] milliseconds = new double[SAMPLE];
        long prints = 0;
        for (int i = 0; i < count; i++) {
            Signature signature = signature(made[i % articles], i / articles, common);
            prints += signature.size();
            long start = System.nanoTime();
            index.candidates(signature, LOOKED_FOR);
            index.add(i, signature);
            milliseconds[i % SAMPLE] = (System.nanoTime() - start) / 1e6;
            if (isToldAt(i + 1)) {
                double[] last = Arrays.stream(milliseconds).sorted().toArray();
                out.printf(
                        Locale.ROOT,
                        "| %,d | %,d | %.3f | %.3f | %s |%n",
                        i + 1,
                        prints,
                        last[SAMPLE / 2],
                        last[SAMPLE * 95 / 100],
                        Resident.megabytes());
                out.flush();
            }
        }
        return 0;
    }

    private boolean isToldAt(int added) {
        return added == count || added == 10_000 || added == 100_000 || added % 250_000 == 0;
    }

    /** The fingerprints that many articles have: they stay what they are, as an outlet's phrases do. */
    private static int[] common(int[][] made) {
        int[] all = Arrays.stream(made).flatMapToInt(IntStream::of).sorted().toArray();
        return IntStream.range(0, Math.max(0, all.length - Candidates.COMMON))
                .filter(i -> all[i] == all[i + Candidates.COMMON])
                .map(i -> all[i])
                .distinct()
                .toArray();
    }

    private static Signature signature(int[] prints, int round, int[] common) {
        return Signature.of(Arrays.stream(prints)
                .map(print -> round == 0 || Arrays.binarySearch(common, print) >= 0 ? print : mixed(print + round)));
    }

    /** The last step of MurmurHash3, by which another number comes of each. */
    private static int mixed(int number) {
        int mixed = number * 0x9e3779b1;
        mixed = (mixed ^ (mixed >>> 16)) * 0x85ebca6b;
        mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }
}
