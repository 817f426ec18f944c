package org.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColouringTest {

    @Test
    void whereNothingIsApartOneGroupIsEnough() {
        assertThat(Colouring.of(graph(4)).least()).isEqualTo(1);
        assertThat(Colouring.of(List.of()).least()).isZero();
    }

    @Test
    void aCircleOfFiveTakesThreeThoughNoThreeOfItAreAllApart() {
        List<BitSet> circle = graph(5);
        for (int i = 0; i < 5; i++) {
            part(circle, i, (i + 1) % 5);
        }

        Colouring colouring = Colouring.of(circle);

        assertThat(colouring.least()).isEqualTo(3);
        assertThat(colouring.exact()).isTrue();
        assertThat(colouring.clique()).hasSize(2);
    }

    @Test
    void anyGraphTakesAsManyGroupsAsTryingAllSays() {
        Random random = new Random(20311);
        for (int round = 0; round < 400; round++) {
            int n = random.nextInt(9);
            List<BitSet> apart = random(random, n, random.nextDouble());

            Colouring colouring = Colouring.of(apart);

            assertThat(colouring.exact()).isTrue();
            assertThat(colouring.least()).as("of %s", apart).isEqualTo(byTryingAll(apart));
            assertIsColouring(colouring, apart);
            assertIsClique(colouring.clique(), apart);
        }
    }

    @Test
    void whereTheStepsDoNotSufficeTheCliqueIsABoundThatIsNeverTooHigh() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            List<BitSet> apart = random(random, 8, 0.6);

            Colouring colouring = Colouring.of(apart, 1);

            assertThat(colouring.least()).isLessThanOrEqualTo(byTryingAll(apart));
            assertIsClique(colouring.clique(), apart);
            assertThat(colouring.exact() || colouring.groups() == null).isTrue();
        }
    }

    @Test
    void thousandsThatAreAllApartAreCountedOneByOne() {
        List<BitSet> apart = random(new Random(1), 390, 1.1);

        assertThat(Colouring.of(apart).least()).isEqualTo(390);
    }

    @Test
    void aLargeTangleEndsWithABound() {
        List<BitSet> apart = random(new Random(3), 900, 0.5);

        Colouring colouring = Colouring.of(apart);

        assertThat(colouring.exact()).isFalse();
        assertThat(colouring.least())
                .isGreaterThan(5)
                .isEqualTo(colouring.clique().size());
        assertIsClique(colouring.clique(), apart);
    }

    private static void assertIsColouring(Colouring colouring, List<BitSet> apart) {
        List<Integer> groups = Objects.requireNonNull(colouring.groups());
        for (int i = 0; i < apart.size(); i++) {
            for (int j = 0; j < apart.size(); j++) {
                assertThat(apart.get(i).get(j) && groups.get(i).equals(groups.get(j)))
                        .as("%s and %s are in one group", i, j)
                        .isFalse();
            }
        }
    }

    private static void assertIsClique(List<Integer> clique, List<BitSet> apart) {
        for (int one : clique) {
            for (int other : clique) {
                assertThat(one == other || apart.get(one).get(other)).isTrue();
            }
        }
    }

    private static List<BitSet> graph(int n) {
        List<BitSet> apart = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            apart.add(new BitSet());
        }
        return apart;
    }

    private static void part(List<BitSet> apart, int one, int other) {
        apart.get(one).set(other);
        apart.get(other).set(one);
    }

    private static List<BitSet> random(Random random, int n, double density) {
        List<BitSet> apart = graph(n);
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (random.nextDouble() < density) {
                    part(apart, i, j);
                }
            }
        }
        return apart;
    }

    private static int byTryingAll(List<BitSet> apart) {
        int groups = 0;
        while (!fits(apart, new int[apart.size()], 0, groups)) {
            groups++;
        }
        return groups;
    }

    private static boolean fits(List<BitSet> apart, int[] group, int at, int groups) {
        if (at == apart.size()) {
            return true;
        }
        for (int mine = 0; mine < groups; mine++) {
            boolean free = true;
            for (int before = 0; before < at; before++) {
                free &= group[before] != mine || !apart.get(at).get(before);
            }
            group[at] = mine;
            if (free && fits(apart, group, at + 1, groups)) {
                return true;
            }
        }
        return false;
    }
}
