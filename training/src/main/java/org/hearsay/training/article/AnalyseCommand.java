package org.hearsay.training.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.*;
import java.util.concurrent.Callable;
import org.hearsay.article.Articles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "analyse")
final class AnalyseCommand implements Callable<Integer> {
    @Option(names = "--data", required = true) private Path data = Path.of(".");

    @Override
    public Integer call() throws IOException {
        Articles articles = new Articles(null);
        for (String set : List.of("aeb", "fundus", "segments", "wcxb")) {
            long t = System.nanoTime();
            BodyScore rules = new BodyScore(), oracle = new BodyScore();
            int n = 0, passages = 0, in = 0, out = 0; int[] dist = new int[60];
            Map<String, int[]> kinds = new TreeMap<>();
            for (GoldPage gold : GoldPage.read(data.resolve(set))) {
                LabelledPage page = LabelledPage.of(gold, articles).orElse(null);
                n++;
                if (page == null) { System.out.println("none " + set + " " + gold.name()); rules.add(gold, ""); oracle.add(gold, ""); continue; }
                boolean[] r = new boolean[page.blocks().size()], o = new boolean[r.length];
                int first = -1, last = -1;
                for (int i = 0; i < r.length; i++) { r[i] = page.blocks().isRuledIn(i); o[i] = page.shares()[i] >= 0.5 || Double.isNaN(page.shares()[i]) && r[i]; if (r[i]) { first = first < 0 ? i : first; last = i; } }
                passages += r.length;
                for (int i = 0; i < r.length; i++) {
                    if (o[i]) in++;
                    if (o[i] && (i < first - 12 || i > last + 25)) out++;
                    if (o[i] != r[i] && !Double.isNaN(page.shares()[i])) System.out.println((o[i] ? "MISS " : "ADD ") + set + " " + gold.name() + " " + String.format("%.2f", page.shares()[i]) + " " + page.blocks().isTitle(i) + " | " + page.blocks().text(i).replace("\n", " / ").substring(0, Math.min(110, page.blocks().text(i).length())) + " | " + page.blocks().path(i));
                }
                rules.add(gold, page.body(r)); oracle.add(gold, page.body(o));
            }
            System.out.println("== " + set + " pages " + n + " passages " + passages + " in " + in + " far out " + out + " s " + (System.nanoTime() - t) / 1e9);
            System.out.println("== rules  " + rules); System.out.println("== oracle " + oracle);
        }
        return 0;
    }
}
