package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fewest groups into which things can be put so that no two that are apart are in one: the chromatic number of the
 * graph of what is apart. First whatever can go with another thing without being apart from more than that one is put with
 * it; what is left is coloured exactly by branch and bound in the order of DSATUR (Brélaz 1979), within a number of steps.
 * Where those don't suffice there is no colouring that is known to be the smallest, but the things of a clique are all
 * apart, so that there are no fewer groups than it has members.
 *
 * @param least how many groups there are at least
 * @param exact whether so many suffice
 * @param groups of each thing its group, from 0; null where it isn't known that so many suffice
 * @param clique things of which each is apart from each other, as many as were found
 */
record Colouring(int least, boolean exact, @Nullable List<Integer> groups, List<Integer> clique) {

    /** Branches that are tried, at most; what comes from people's statements takes a few hundred. */
    static final int STEPS = 200_000;

    /** From so many things on cliques are grown. */
    private static final int STARTS = 40;

    /** Of more things that are left, a clique alone is looked for. */
    private static final int MOST_EXACT = 400;

    /** @param apart of each thing those that it is apart from, symmetric, none from itself */
    static Colouring of(List<BitSet> apart) {
        return of(apart, STEPS);
    }

    static Colouring of(List<BitSet> apart, int steps) {
        int n = apart.size();
        int[] into = new int[n];
        BitSet left = new BitSet();
        left.set(0, n);
        Arrays.fill(into, -1);
        reduce(apart, left, into);
        List<Integer> clique = clique(apart, left);
        if (left.cardinality() > MOST_EXACT) {
            return new Colouring(clique.size(), false, null, clique);
        }
        Search search = new Search(apart, left, clique, steps);
        int[] found = search.run();
        if (!search.isExact()) {
            return new Colouring(clique.size(), false, null, clique);
        }
        for (int thing = 0; thing < n; thing++) {
            int with = thing;
            while (into[with] >= 0) {
                with = into[with];
            }
            found[thing] = found[with];
        }
        int most = Arrays.stream(found).max().orElse(-1) + 1;
        return new Colouring(most, true, Arrays.stream(found).boxed().toList(), clique);
    }

    /** Whatever is apart from no more than another thing is, and not from that one, can always be put with it. */
    private static void reduce(List<BitSet> apart, BitSet left, int[] into) {
        boolean again = true;
        while (again) {
            again = false;
            for (int one = left.nextSetBit(0); one >= 0; one = left.nextSetBit(one + 1)) {
                int other = dominating(apart, left, one);
                if (other >= 0) {
                    into[one] = other;
                    left.clear(one);
                    again = true;
                }
            }
        }
    }

    private static int dominating(List<BitSet> apart, BitSet left, int one) {
        BitSet own = (BitSet) apart.get(one).clone();
        own.and(left);
        for (int other = left.nextSetBit(0); other >= 0; other = left.nextSetBit(other + 1)) {
            if (other != one && !own.get(other)) {
                BitSet more = (BitSet) own.clone();
                more.andNot(apart.get(other));
                if (more.isEmpty()) {
                    return other;
                }
            }
        }
        return -1;
    }

    /** The largest clique that going greedily from the things that are apart from most others finds. */
    private static List<Integer> clique(List<BitSet> apart, BitSet left) {
        List<Integer> firsts = left.stream()
                .boxed()
                .sorted(Comparator.comparingInt(thing -> -apart.get(thing).cardinality()))
                .limit(STARTS)
                .toList();
        List<Integer> best = List.of();
        for (int first : firsts) {
            List<Integer> clique = new ArrayList<>(List.of(first));
            BitSet open = (BitSet) apart.get(first).clone();
            open.and(left);
            while (!open.isEmpty()) {
                int next = mostApart(apart, open);
                clique.add(next);
                open.and(apart.get(next));
            }
            best = clique.size() > best.size() ? clique : best;
            if (best.size() == left.cardinality()) {
                break;
            }
        }
        return best;
    }

    private static int mostApart(List<BitSet> apart, BitSet of) {
        int best = -1;
        int most = -1;
        for (int thing = of.nextSetBit(0); thing >= 0; thing = of.nextSetBit(thing + 1)) {
            BitSet common = (BitSet) apart.get(thing).clone();
            common.and(of);
            if (common.cardinality() > most) {
                most = common.cardinality();
                best = thing;
            }
        }
        return best;
    }

    /** Branch and bound over what is left. */
    private static final class Search {

        private final List<BitSet> apart;
        private final List<Integer> clique;
        private final int[] things;
        private final int[] groups;
        private int[] best;
        private int fewest;
        private int steps;

        Search(List<BitSet> apart, BitSet left, List<Integer> clique, int steps) {
            this.apart = apart;
            this.clique = clique;
            this.things = left.stream().toArray();
            this.steps = steps;
            groups = new int[apart.size()];
            Arrays.fill(groups, -1);
            best = groups.clone();
            fewest = things.length + 1;
        }

        int[] run() {
            for (int i = 0; i < clique.size(); i++) {
                groups[clique.get(i)] = i;
            }
            branch(clique.size(), things.length - clique.size());
            return best.clone();
        }

        /** Whether the colouring is known to be the smallest. */
        boolean isExact() {
            return steps > 0 || fewest == clique.size();
        }

        private void branch(int used, int open) {
            if (steps-- <= 0 || used >= fewest) {
                return;
            }
            if (open == 0) {
                fewest = used;
                best = groups.clone();
                return;
            }
            int thing = mostConstrained(used);
            BitSet taken = taken(thing);
            for (int group = 0; group <= used && group < fewest - 1; group++) {
                if (!taken.get(group)) {
                    groups[thing] = group;
                    branch(Math.max(used, group + 1), open - 1);
                    groups[thing] = -1;
                    if (fewest == clique.size()) {
                        return;
                    }
                }
            }
        }

        /** The one that is apart from things of the most groups; of several the one apart from the most things. */
        private int mostConstrained(int used) {
            int chosen = -1;
            long most = -1;
            for (int thing : things) {
                if (groups[thing] < 0) {
                    long degree = apart.get(thing).cardinality();
                    long constrained = (long) taken(thing).cardinality() * (apart.size() + 1L) + degree;
                    if (constrained > most) {
                        most = constrained;
                        chosen = thing;
                    }
                }
            }
            if (chosen < 0) {
                throw new IllegalStateException("nothing is left to put into one of " + used + " groups");
            }
            return chosen;
        }

        private BitSet taken(int thing) {
            BitSet taken = new BitSet();
            for (int other : things) {
                if (groups[other] >= 0 && apart.get(thing).get(other)) {
                    taken.set(groups[other]);
                }
            }
            return taken;
        }
    }
}
