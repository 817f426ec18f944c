package org.hearsay.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.claim.Apart.Reason;

/**
 * The fewest people who could account for all that is said: no two who cannot be the same are one.
 *
 * @param least how many there are at least
 * @param exact whether so many suffice; where they may not, those in {@code persons} are only the ones who can't be fewer
 * @param persons of each of them all who may be this one; the named first
 * @param apart why those cannot be fewer: for each two of as many as there are found to exclude each other, one reason
 */
public record People(int least, boolean exact, List<Person> persons, List<Apart> apart) {

    /** Of more than so many, those who are left out can only make it more. */
    private static final int MOST = 1000;

    /**
     * Who may be one person.
     *
     * @param voices the named first
     */
    public record Person(List<Somebody> voices) {

        public Person {
            voices = List.copyOf(voices);
        }
    }

    public People {
        persons = List.copyOf(persons);
        apart = List.copyOf(apart);
    }

    /** @param everybody the named first */
    static People of(List<Somebody> everybody) {
        List<Somebody> some = everybody.subList(0, Math.min(MOST, everybody.size()));
        Exclusion exclusion = new Exclusion(some);
        List<BitSet> apart = new ArrayList<>();
        some.forEach(one -> apart.add(new BitSet()));
        for (int i = 0; i < some.size(); i++) {
            for (int j = i + 1; j < some.size(); j++) {
                if (exclusion.reason(i, j) != null) {
                    apart.get(i).set(j);
                    apart.get(j).set(i);
                }
            }
        }
        Colouring colouring = Colouring.of(apart);
        List<Apart> reasons = new ArrayList<>();
        List<Integer> clique = colouring.clique();
        for (int i = 0; i < clique.size(); i++) {
            for (int j = i + 1; j < clique.size(); j++) {
                Reason reason = exclusion.reason(clique.get(i), clique.get(j));
                if (reason != null) {
                    reasons.add(new Apart(some.get(clique.get(i)), some.get(clique.get(j)), reason));
                }
            }
        }
        boolean exact = colouring.exact() && some.size() == everybody.size();
        return new People(colouring.least(), exact, persons(some, colouring), reasons);
    }

    private static List<Person> persons(List<Somebody> some, Colouring colouring) {
        List<Integer> groups = colouring.groups();
        if (groups == null) {
            return colouring.clique().stream()
                    .map(one -> new Person(List.of(some.get(one))))
                    .toList();
        }
        Map<Integer, List<Somebody>> persons = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            int group = groups.get(i);
            if (!persons.containsKey(group)) {
                order.add(group);
            }
            persons.computeIfAbsent(group, key -> new ArrayList<>()).add(some.get(i));
        }
        return order.stream()
                .map(group -> new Person(persons.getOrDefault(group, List.of())))
                .toList();
    }
}
