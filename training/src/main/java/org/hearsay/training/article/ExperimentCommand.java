package org.hearsay.training.article;

import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.Callable;
import org.hearsay.article.*;
import picocli.CommandLine.*;

@Command(name = "experiment")
final class ExperimentCommand implements Callable<Integer> {
    @Option(names = "--data", required = true) Path data = Path.of(".");
    @Parameters List<String> variants = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        List<LabelledPage> pages = new ArrayList<>();
        List<GoldPage> none = new ArrayList<>();
        Articles articles = new Articles(null);
        for (String set : List.of("aeb", "fundus", "segments", "wcxb"))
            for (GoldPage gold : GoldPage.read(data.resolve(set)))
                LabelledPage.of(gold, articles).ifPresentOrElse(pages::add, () -> none.add(gold));
        for (String v : variants) {
            long t = System.nanoTime();
            Map<String, String> o = new HashMap<>();
            for (String kv : v.split(",")) o.put(kv.split("=")[0], kv.split("=").length > 1 ? kv.split("=")[1] : "");
            int k = (int) d(o, "k", 4);
            int salt = (int) d(o, "salt", 7);
            var s = new BlockTrainer.Settings(
                new TreesTrainer.Options((int) d(o, "t1", 120), (int) d(o, "l1", 24), d(o, "r1", .1), d(o, "f", .4), d(o, "s", .7), d(o, "pull", 1), d(o, "least", 1)),
                new TreesTrainer.Options((int) d(o, "t2", 160), (int) d(o, "l2", 24), d(o, "r2", .07), d(o, "f", .4), d(o, "s", .7), d(o, "pull", 1), d(o, "least", 1)),
                Map.of("aeb", d(o, "aeb", 3), "fundus", d(o, "fundus", 3), "segments", d(o, "segments", 3), "wcxb", d(o, "wcxb", 1)));
            BlockTrainer.RUNS = (int) d(o, "runs", 1);
            BlockTrainer.power = d(o, "power", .5);
            BlockTrainer.length = d(o, "length", 0);
            BlockTrainer.sharp = d(o, "sharp", 0);
            int[] folds = pages.stream().mapToInt(p -> Math.floorMod(p.gold().domain().hashCode() * 31 + salt, k)).toArray();
            BlockTrainer trainer = new BlockTrainer(pages, folds, s);
            float[][] probs = new float[pages.size()][];
            for (int f = 0; f < k; f++) {
                BlockModel m = trainer.model(1 << f);
                for (int p = 0; p < folds.length; p++) if (folds[p] == f) probs[p] = m.probabilities(pages.get(p).blocks());
            }
            System.out.println("## " + v + "  " + (System.nanoTime() - t) / 1_000_000_000 + " s");
            for (String ab : "0.5:0.5 0.5:0.55 0.55:0.55 0.4:0.5 0.4:0.6 0.3:0.6 0.4:0.7 0.3:0.7 0.2:0.7 0.3:0.8 0.2:0.8 0.6:0.6".split(" ")) { double ta = Double.parseDouble(ab.split(":")[0]), tb = Double.parseDouble(ab.split(":")[1]);
                Map<String, BodyScore> scores = new TreeMap<>();
                none.forEach(g -> scores.computeIfAbsent(g.set(), _ -> new BodyScore()).add(g, ""));
                for (int p = 0; p < probs.length; p++) {
                    boolean[] in = new boolean[probs[p].length];
                    for (int i = 0; i < in.length; i++) in[i] = probs[p][i] > (pages.get(p).blocks().isRuledIn(i) ? ta : tb);
                    var bl = pages.get(p).blocks();
                    for (int i = 1; i + 1 < in.length; i++) if (bl.text(i).chars().noneMatch(Character::isLetterOrDigit)) in[i] = in[i-1] && in[i+1];
                    scores.computeIfAbsent(pages.get(p).gold().set(), _ -> new BodyScore()).add(pages.get(p).gold(), pages.get(p).body(in));
                }
                StringBuilder line = new StringBuilder("  " + ab);
                for (var e : scores.entrySet()) line.append(String.format("  %s %.4f/%.3f(P%.3f R%.3f)", e.getKey(), e.getKey().equals("segments") ? e.getValue().segments() : e.getValue().f1(), e.getValue().exact(), e.getValue().precision(), e.getValue().recall()));
                System.out.println(line);
            }
            System.out.flush();
            try (PrintStream out = new PrintStream("/tmp/pages/worst-" + o.getOrDefault("name", "x") + ".txt")) {
                for (String set : List.of("aeb", "fundus")) {
                    TreeMap<Double, String> worst = new TreeMap<>();
                    for (int p = 0; p < probs.length; p++) {
                        LabelledPage page = pages.get(p);
                        if (!page.gold().set().equals(set)) continue;
                        boolean[] in = new boolean[probs[p].length];
                        for (int i = 0; i < in.length; i++) in[i] = probs[p][i] > .5;
                        BodyScore sc = new BodyScore(); sc.add(page.gold(), page.body(in));
                        StringBuilder sb = new StringBuilder(String.format("%s %s P %.3f R %.3f%n", set, page.gold().name(), sc.precision(), sc.recall()));
                        List<Integer> wrong = new ArrayList<>();
                        for (int i = 0; i < in.length; i++) if (page.shares()[i] > .5 != in[i]) wrong.add(i);
                        wrong.sort((a, b) -> page.blocks().text(b).length() - page.blocks().text(a).length());
                        for (int i : wrong.subList(0, Math.min(6, wrong.size()))) sb.append(String.format("      %s %.2f share %.2f rules %s %s | %s%n", in[i] ? "ADD" : "MISS", probs[p][i], page.shares()[i], page.blocks().isRuledIn(i), page.blocks().text(i).replace("\n", "/").substring(0, Math.min(100, page.blocks().text(i).length())), page.blocks().path(i).substring(0, Math.min(100, page.blocks().path(i).length()))));
                        worst.put(sc.f1() + p * 1e-9, sb.toString());
                    }
                    worst.values().forEach(out::print);
                }
            }
            try (PrintStream out = new PrintStream("/tmp/pages/exp-" + o.getOrDefault("name", "x") + ".txt")) {
                for (int p = 0; p < probs.length; p++) for (int i = 0; i < probs[p].length; i++) {
                    LabelledPage page = pages.get(p); double share = page.shares()[i];
                    if (!Double.isNaN(share) && share > 0.5 != probs[p][i] > .5) out.println(String.format("%s %s %s share %.2f p %.2f rules %s | %s | %s", probs[p][i] > .5 ? "ADD" : "MISS", page.gold().set(), page.gold().name(), share, probs[p][i], page.blocks().isRuledIn(i), page.blocks().text(i).replace("\n", " / ").substring(0, Math.min(140, page.blocks().text(i).length())), page.blocks().path(i)));
                }
            }
        }
        return 0;
    }
    static double d(Map<String, String> o, String k, double def) { return o.containsKey(k) ? Double.parseDouble(o.get(k)) : def; }
}
