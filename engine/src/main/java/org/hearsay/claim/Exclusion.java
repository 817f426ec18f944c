package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hearsay.claim.Apart.Reason;
import org.hearsay.claim.Source.Kind;
import org.jspecify.annotations.Nullable;

/** Who of those that say something cannot be the same, and why. What isn't certain doesn't keep two apart. */
final class Exclusion {

    /** Unnamed people who may be of any body, and speak for it. */
    private static final Set<String> ANYBODY = Set.of(
            "official",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "source",
            "person",
            "people",
            "officer",
            "aide",
            "representative",
            "insider",
            "one",
            "member",
            "investigator",
            "authority",
            "engineer",
            "employee",
            "worker");

    /** Bodies that an article may call so before it names them: "an airline said". */
    private static final Set<String> BODIES = Set.of(
            "airline",
            "company",
            "firm",
            "bank",
            "carrier",
            "court",
            "ministry",
            "agency",
            "council",
            "union",
            "department",
            "university",
            "hospital",
            "charity",
            "group",
            "team",
            "club");

    private final List<Known> all = new ArrayList<>();

    private record Known(Somebody somebody, Naming naming, boolean anybody, boolean another) {

        Kind kind() {
            return somebody.source().kind();
        }

        boolean isNamed() {
            return kind().isNamed() || kind() == Kind.MEDIUM;
        }

        boolean isUnknown() {
            return kind() == Kind.DOCUMENT || kind() == Kind.UNKNOWN || kind() == Kind.NOBODY;
        }
    }

    Exclusion(List<Somebody> all) {
        for (Somebody one : all) {
            Source source = one.source();
            this.all.add(new Known(
                    one,
                    Naming.of(source),
                    ANYBODY.contains(Descriptions.head(source)) || BODIES.contains(Descriptions.head(source)),
                    Descriptions.isAnother(source)));
        }
    }

    /** Why two cannot be the same; null where they can. */
    @Nullable
    Reason reason(int i, int j) {
        Known one = all.get(i);
        Known other = all.get(j);
        if (one.isUnknown() || other.isUnknown()) {
            return null;
        }
        if (one.isNamed() && other.isNamed()) {
            return isOtherName(one, other) ? Reason.OTHER_NAME : null;
        }
        if (one.isNamed() || other.isNamed()) {
            Known known = one.isNamed() ? one : other;
            Known unnamed = one.isNamed() ? other : one;
            boolean pointed = Descriptions.isOnlyPointedTo(unnamed.somebody().source());
            if (isInOneText(known, unnamed) && !pointed && !maySpeakFor(unnamed, known)) {
                return Reason.SPOKEN_OF_APART;
            }
        } else if (isInOneText(one, other)) {
            Reason reason = ofUnnamed(one, other);
            if (reason != null) {
                return reason;
            }
        }
        return one.naming().isOfOtherSide(other.naming()) ? Reason.OTHER_SIDE : null;
    }

    private static boolean isInOneText(Known one, Known other) {
        return !Collections.disjoint(one.somebody().texts(), other.somebody().texts());
    }

    private static boolean isOtherName(Known one, Known other) {
        boolean same =
                one.somebody().source().key().equals(other.somebody().source().key());
        if (same || one.naming().mayBeOne(other.naming())) {
            return false;
        }
        return !speaksFor(one, other) && !speaksFor(other, one);
    }

    private static boolean speaksFor(Known one, Known body) {
        return body.kind() != Kind.PERSON && one.naming().maySpeakFor(body.naming());
    }

    /** An unnamed one may be who spoke for a body of the same text, unless he is somebody whom no body sends. */
    private static boolean maySpeakFor(Known unnamed, Known known) {
        if (known.kind() == Kind.PERSON) {
            return false;
        }
        boolean other = Powers.exclude(unnamed.naming().powers(), known.naming().powers());
        return (unnamed.anybody() && !other) || unnamed.naming().maySpeakFor(known.naming());
    }

    private static @Nullable Reason ofUnnamed(Known one, Known other) {
        if (one.somebody().source().key().equals(other.somebody().source().key())) {
            return one.somebody().number() == other.somebody().number() ? null : Reason.COUNTED;
        }
        return one.another() || other.another() ? Reason.INTRODUCED_AS_ANOTHER : null;
    }
}
