package org.hearsay.ledger.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person's name.
 *
 * @param given the given names in their order, folded; a single letter is an initial; empty for a bare surname
 * @param surname the last name, folded and without particles
 * @param generation "jr", "iii"; empty where there is none
 * @param whole whether it tells who it is without more, as a single name in Chinese characters does
 * @param shown the words that it was made of
 */
record PersonName(List<String> given, String surname, String generation, boolean whole, String shown)
        implements NameKey {

    /** A given name that is long enough to vouch for a misspelt surname. */
    private static final int VOUCHING = 3;

    PersonName {
        given = List.copyOf(given);
    }

    boolean isBare() {
        return given.isEmpty() && !whole;
    }

    @Override
    public @Nullable String block() {
        return isBare() ? null : "p:" + Spelling.block(surname);
    }

    @Override
    public int fullness() {
        return given.stream().mapToInt(name -> isInitial(name) ? 1 : 100).sum() + generation.length();
    }

    @Override
    public Optional<NameMatch> match(NameKey other) {
        if (!(other instanceof PersonName person) || isBare() || person.isBare() || !sameGeneration(person)) {
            return Optional.empty();
        }
        Optional<NameMatch> surnames = surnames(surname, person.surname);
        if (surnames.isEmpty()) {
            return surnames;
        }
        Optional<NameMatch> givens = givens(given, person.given);
        if (surnames.get() != NameMatch.SAME && !(vouches() && person.vouches() && areOneSpelling(givens))) {
            return Optional.empty();
        }
        return givens.map(surnames.get()::weaker);
    }

    private boolean sameGeneration(PersonName other) {
        return generation.isEmpty() || other.generation.isEmpty() || generation.equals(other.generation);
    }

    private boolean vouches() {
        return !given.isEmpty() && given.getFirst().length() >= VOUCHING;
    }

    private static boolean areOneSpelling(Optional<NameMatch> givens) {
        return givens.isPresent() && (givens.get() == NameMatch.SAME || givens.get() == NameMatch.SPELLING);
    }

    private static Optional<NameMatch> surnames(String one, String other) {
        if (one.equals(other)) {
            return Optional.of(NameMatch.SAME);
        }
        if (Spelling.sameSurname(one, other)) {
            return Optional.of(NameMatch.SPELLING);
        }
        return Spelling.isMisspelt(one, other) ? Optional.of(NameMatch.MISSPELLING) : Optional.empty();
    }

    /** The first ones have to fit, and those of the shorter name have to be among the others, in their order. */
    private static Optional<NameMatch> givens(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other) ? Optional.of(NameMatch.SAME) : Optional.empty();
        }
        List<String> fewer = one.size() <= other.size() ? one : other;
        List<String> more = fewer == one ? other : one;
        Optional<NameMatch> match = single(fewer.getFirst(), more.getFirst());
        int at = 1;
        for (int i = 1; i < fewer.size() && match.isPresent(); i++) {
            Optional<NameMatch> next = Optional.empty();
            while (at < more.size() && next.isEmpty()) {
                next = single(fewer.get(i), more.get(at++));
            }
            match = next.map(match.get()::weaker);
        }
        return fewer.size() == more.size() ? match : match.map(NameMatch.FULLER::weaker);
    }

    private static Optional<NameMatch> single(String one, String other) {
        if (one.equals(other)) {
            return Optional.of(NameMatch.SAME);
        }
        if (isInitial(one) || isInitial(other)) {
            return one.charAt(0) == other.charAt(0) ? Optional.of(NameMatch.INITIALS) : Optional.empty();
        }
        if (NameWords.areShortForms(one, other)) {
            return Optional.of(NameMatch.SHORT_FORM);
        }
        return Spelling.sameGiven(one, other) ? Optional.of(NameMatch.SPELLING) : Optional.empty();
    }

    private static boolean isInitial(String name) {
        return name.length() == 1;
    }

    /** Equal where they are the same name, whatever stood around it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonName person
                && given.equals(person.given)
                && surname.equals(person.surname)
                && generation.equals(person.generation);
    }

    @Override
    public int hashCode() {
        return 31 * given.hashCode() + surname.hashCode();
    }
}
