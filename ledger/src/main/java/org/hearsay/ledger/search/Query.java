package org.hearsay.ledger.search;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.hearsay.act.Act;
import org.hearsay.attribution.Quotation;
import org.hearsay.sourcing.Sourcing;
import org.jspecify.annotations.Nullable;

/**
 * What to find. Every condition that is given has to hold; among several acts, kinds of sourcing or ways of quoting any
 * one does.
 *
 * @param words what has to be in a statement, its source or its voice's name; for articles, in the title or the text.
 *     {@code "Phrases"}, {@code prefix*} and {@code -without} are known
 * @param by words of the voice's name, or of its description where it is unnamed
 * @param about words of what is said
 * @param outlet who published it, whatever the case of its letters
 * @param story the number of the story that its article belongs to, also one that was merged into another since
 * @param since the first day; a statement counts by the day it was said, where that is unknown by its publication
 * @param until the last day, included
 * @param acts empty for any
 * @param sourcing empty for any
 * @param quotations empty for any
 * @param minConfidence from 0 to 1
 * @param sort the order of hits
 */
public record Query(
        @Nullable String words,
        @Nullable String by,
        @Nullable String about,
        @Nullable String outlet,
        @Nullable Long story,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        Set<Act> acts,
        Set<Sourcing.Kind> sourcing,
        Set<Quotation> quotations,
        double minConfidence,
        Sort sort) {

    /** All there is. */
    public static final Query ALL = builder().build();

    /** @throws IllegalArgumentException where the confidence is none, or the first day is after the last */
    public Query {
        if (!(minConfidence >= 0 && minConfidence <= 1)) {
            throw new IllegalArgumentException("a confidence of " + minConfidence + " is not from 0 to 1");
        }
        if (since != null && until != null && since.isAfter(until)) {
            throw new IllegalArgumentException("the first day, " + since + ", is after the last, " + until);
        }
        acts = Set.copyOf(acts);
        sourcing = Set.copyOf(sourcing);
        quotations = Set.copyOf(quotations);
    }

    /** A query without conditions, to which some are added. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether anything is asked of statements, beyond what an article can answer by itself. */
    public boolean isOfStatements() {
        return by != null
                || about != null
                || !acts.isEmpty()
                || !sourcing.isEmpty()
                || !quotations.isEmpty()
                || minConfidence > 0;
    }

    /** The same conditions within other days; null for an open end. */
    public Query within(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Query(words, by, about, outlet, story, first, last, acts, sourcing, quotations, minConfidence, sort);
    }

    /** The same conditions, of the unnamed alone. */
    public Query unnamed() {
        return new Query(
                words,
                by,
                about,
                outlet,
                story,
                since,
                until,
                acts,
                Set.of(Sourcing.Kind.UNNAMED),
                quotations,
                minConfidence,
                sort);
    }

    /** Puts a query together; what isn't given is no condition. */
    public static final class Builder {

        private @Nullable String words;
        private @Nullable String by;
        private @Nullable String about;
        private @Nullable String outlet;
        private @Nullable Long story;
        private @Nullable LocalDate since;
        private @Nullable LocalDate until;
        private final Set<Act> acts = EnumSet.noneOf(Act.class);
        private final Set<Sourcing.Kind> sourcing = EnumSet.noneOf(Sourcing.Kind.class);
        private final Set<Quotation> quotations = EnumSet.noneOf(Quotation.class);
        private double minConfidence;
        private Sort sort = Sort.RELEVANCE;

        private Builder() {}

        public Builder words(@Nullable String value) {
            words = value;
            return this;
        }

        public Builder by(@Nullable String value) {
            by = value;
            return this;
        }

        public Builder about(@Nullable String value) {
            about = value;
            return this;
        }

        public Builder outlet(@Nullable String value) {
            outlet = value;
            return this;
        }

        public Builder story(@Nullable Long value) {
            story = value;
            return this;
        }

        public Builder since(@Nullable LocalDate value) {
            since = value;
            return this;
        }

        public Builder until(@Nullable LocalDate value) {
            until = value;
            return this;
        }

        public Builder acts(Set<Act> values) {
            acts.addAll(values);
            return this;
        }

        public Builder sourcing(Set<Sourcing.Kind> values) {
            sourcing.addAll(values);
            return this;
        }

        public Builder quotations(Set<Quotation> values) {
            quotations.addAll(values);
            return this;
        }

        public Builder minConfidence(double value) {
            minConfidence = value;
            return this;
        }

        public Builder sort(Sort value) {
            sort = value;
            return this;
        }

        /**
         * The query.
         *
         * @throws IllegalArgumentException where the conditions can't be
         */
        public Query build() {
            return new Query(
                    words, by, about, outlet, story, since, until, acts, sourcing, quotations, minConfidence, sort);
        }
    }
}
