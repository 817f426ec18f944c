package org.hearsay.ledger;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hearsay.Reading;

/** Measures how adding scales: {@code Growth FOLDER ARTICLES [THREADS]}. Prints the rate and the sizes as it goes. */
final class Growth {

    private static final int STEP = 2000;

    private Growth() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int articles = Integer.parseInt(args[1]);
        int threads = args.length > 2 ? Integer.parseInt(args[2]) : 1;
        long text = 0;
        long adding = 0;
        long computing = 0;
        try (Ledger ledger = Ledger.open(folder, LedgerSettings.of("growth"))) {
            for (int done = 0; done < articles; done += STEP) {
                List<Reading> readings = new ArrayList<>();
                for (int i = done; i < Math.min(articles, done + STEP); i++) {
                    readings.add(MadeUpNews.article(i));
                }
                long start = System.nanoTime();
                long cpu = cpu();
                try (ExecutorService adders = Executors.newFixedThreadPool(threads)) {
                    for (Reading reading : readings) {
                        text += reading.page().bytes().length - 63;
                        adders.submit(() -> ledger.add(reading, Capture.of(reading.page(), Ledgers.NOON)));
                    }
                }
                long took = System.nanoTime() - start;
                adding += took;
                long used = cpu() - cpu;
                computing += used;
                System.out.printf(
                        Locale.ROOT,
                        "%d articles, %.0f/s in the last step, %.0f/s in all (by CPU time %.0f/s, %.0f/s), ledger.db %.2f "
                                + "times the text%n",
                        done + readings.size(),
                        readings.size() * 1e9 / took,
                        (done + readings.size()) * 1e9 / adding,
                        readings.size() * 1e9 / used,
                        (done + readings.size()) * 1e9 / computing,
                        (double) Files.size(folder.resolve("ledger.db")) / text);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "closed: %.2f times the text of %d bytes%n",
                (double) Files.size(folder.resolve("ledger.db")) / text,
                text);
    }

    /** Nanoseconds that all threads have computed for, which says more than the clock does on a busy machine. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
