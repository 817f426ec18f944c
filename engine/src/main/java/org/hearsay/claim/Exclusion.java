package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.claim.Apart.Reason;
import org.hearsay.claim.Source.Kind;
import org.jspecify.annotations.Nullable;

/** Who of those that say something cannot be the same, and why. What isn't certain doesn't keep two apart. */
final class Exclusion {

    /** What tells that somebody is not the one spoken of before. */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?i)\\b(?:another|(?:the|a) (?:second|third|fourth|other)|(?:two|three|several|some) other|others)\\b");

    /** Unnamed people who may be of any body, and speak for it. */
    private static final Set<String> ANYBODY = Set.of(
            "official", "officials", "spokesman", "spokeswoman", "spokesperson", "source", "sources", "person", "people",
            "officer", "officers", "aide", "aides", "representative", "insider", "one", "member", "investigator",
            "investigators", "authority", "authorities", "engineer", "employee", "employees", "worker", "workers");

    private final List<Somebody> all;
    private final List<Set<String>> powers = new ArrayList<>();
    private final List<Boolean> offices = new ArrayList<>();

    Exclusion(List<Somebody> all) {
        this.all = all;
        for (Somebody one : all) {
            powers.add(Powers.of(one.source().description()));
            offices.add(one.source().kind() == Kind.BODY
                    || Powers.hasOffice(one.source().description()));
        }
    }

    /** Why two cannot be the same; null where they can. */
    @Nullable
    Reason reason(int i, int j) {
        Somebody one = all.get(i);
        Somebody other = all.get(j);
        Kind kind = one.source().kind();
        Kind otherKind = other.source().kind();
        if (!isSomebody(kind) || !isSomebody(otherKind)) {
            return null;
        }
        boolean named = kind.isNamed() || kind == Kind.MEDIUM;
        boolean otherNamed = otherKind.isNamed() || otherKind == Kind.MEDIUM;
        if (named && otherNamed) {
            return isOtherName(one.source(), other.source()) ? Reason.OTHER_NAME : null;
        }
        if (kind == Kind.UNNAMED && otherKind == Kind.UNNAMED) {
            Reason reason = ofUnnamed(one, other);
            return reason != null ? reason : ofSides(i, j);
        }
        Somebody known = named ? one : other;
        Somebody unnamed = named ? other : one;
        if (isInOneText(known, unnamed) && !maySpeakFor(unnamed.source(), known.source())) {
            return Reason.SPOKEN_OF_APART;
        }
        return ofSides(i, j);
    }

    private static boolean isSomebody(Kind kind) {
        return kind.isNamed() || kind == Kind.UNNAMED || kind == Kind.MEDIUM;
    }

    private @Nullable Reason ofSides(int i, int j) {
        return offices.get(i) && offices.get(j) && Powers.exclude(powers.get(i), powers.get(j))
                ? Reason.OTHER_SIDE
                : null;
    }

    private static boolean isInOneText(Somebody one, Somebody other) {
        return !Collections.disjoint(one.texts(), other.texts());
    }

    private static boolean isOtherName(Source one, Source other) {
        if (one.key().equals(other.key()) || Naming.mayBeOne(one.name(), other.name())) {
            return false;
        }
        if (one.kind() == Kind.PERSON && other.kind() == Kind.PERSON) {
            return true;
        }
        return !speaksFor(one, other) && !speaksFor(other, one);
    }

    /** Whether the first may speak for the second, which is a body. */
    private static boolean speaksFor(Source one, Source body) {
        return body.kind() != Kind.PERSON && Naming.maySpeakFor(one.description(), body.name(), body.description());
    }

    /** An unnamed one may be who spoke for a body of the same text, unless he is somebody whom no body sends. */
    private static boolean maySpeakFor(Source unnamed, Source known) {
        if (known.kind() == Kind.PERSON) {
            return false;
        }
        boolean anybody = ANYBODY.contains(Descriptions.head(unnamed));
        boolean other = Powers.exclude(Powers.of(unnamed.description()), Powers.of(known.description()));
        return (anybody && !other) || Naming.maySpeakFor(unnamed.description(), known.name(), known.description());
    }

    private static @Nullable Reason ofUnnamed(Somebody one, Somebody other) {
        if (!isInOneText(one, other)) {
            return null;
        }
        if (one.source().key().equals(other.source().key())) {
            return one.number() == other.number() ? null : Reason.COUNTED;
        }
        boolean another = ANOTHER.matcher(one.source().description()).find()
                || ANOTHER.matcher(other.source().description()).find();
        return another ? Reason.INTRODUCED_AS_ANOTHER : null;
    }
}
