package org.hearsay.ledger.claim;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.act.Act;
import org.hearsay.claim.Count;
import org.hearsay.claim.Heard;
import org.hearsay.claim.Source;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.voice.Party;
import org.hearsay.ledger.voice.Utterance;

/** Makes statements of the ledger ones that claims can be made of. */
final class HeardMaker {

    /** What more an article calls somebody tells nothing new. */
    private static final int MOST_DESCRIPTIONS = 6;

    private static final int SEVERAL = 3;

    private final List<Utterance> statements;
    private final Map<Long, List<Count>> counts;

    /** What an article calls a voice, by the key of its source. */
    private final Map<String, Set<String>> called = new HashMap<>();

    HeardMaker(List<Utterance> statements, Map<Long, List<Count>> counts) {
        this.statements = statements;
        this.counts = counts;
        for (Utterance one : statements) {
            Set<String> words = called.computeIfAbsent(key(one), key -> new LinkedHashSet<>());
            if (one.source() != null && words.size() < MOST_DESCRIPTIONS) {
                words.add(one.source());
            }
        }
    }

    /** All of them, in their order. */
    List<Heard> all() {
        return statements.stream().map(this::heard).toList();
    }

    private Heard heard(Utterance one) {
        return new Heard(
                one.id(),
                one.origin().article(),
                one.words(),
                Act.valueOf(one.act().toUpperCase(Locale.ROOT).replace('-', '_')),
                source(one),
                one.via().stream().map(Utterance.Via::name).toList(),
                one.answers(),
                one.said().day(),
                counts.getOrDefault(one.id(), List.of()));
    }

    private Source source(Utterance one) {
        Source.Kind kind = kind(one);
        if (kind == Source.Kind.NOBODY) {
            return Source.nobody(one.source());
        }
        String name = name(one);
        Set<String> descriptions = new LinkedHashSet<>(Set.of(name));
        descriptions.addAll(called.getOrDefault(key(one), Set.of()));
        if (one.role() != null) {
            descriptions.add(one.role());
        }
        int least = kind == Source.Kind.UNNAMED ? least(one) : 1;
        return new Source(kind, key(one), name, String.join("; ", descriptions), least);
    }

    private static String name(Utterance one) {
        if (one.who() != null) {
            return one.who().name();
        }
        return one.source() == null ? "" : one.source();
    }

    private static Source.Kind kind(Utterance one) {
        if ("media".equals(one.kind()) || one.sourcing().equals("media")) {
            return Source.Kind.MEDIUM;
        }
        boolean named = one.isNamed() || isProper(one);
        Source.Kind who = "person".equals(one.kind()) ? Source.Kind.PERSON : Source.Kind.BODY;
        return switch (one.sourcing()) {
            case "named" -> named ? who : one.who() == null ? Source.Kind.UNKNOWN : Source.Kind.UNNAMED;
            case "unnamed" -> Source.Kind.UNNAMED;
            case "document" -> named && !"document".equals(one.kind()) ? who : Source.Kind.DOCUMENT;
            default -> Source.Kind.NOBODY;
        };
    }

    /** Whether a voice of which the reading doesn't say that it is named is called by one name. */
    private static boolean isProper(Utterance one) {
        String name = one.who() == null ? "" : one.who().name().strip();
        return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) && !name.contains(" ");
    }

    /** Equal for one source: for the named over all articles, else within the article. */
    private static String key(Utterance one) {
        Source.Kind kind = kind(one);
        String name = name(one).toLowerCase(Locale.ROOT);
        if (kind.isNamed()) {
            return one.isNamed() ? Party.of(one).key() : "n" + name;
        }
        if (kind == Source.Kind.MEDIUM) {
            return "m" + name;
        }
        if (one.who() instanceof Speaker.Unnamed unnamed) {
            return "u" + unnamed.voice();
        }
        return "a" + one.origin().article() + ":" + name;
    }

    private static int least(Utterance one) {
        if (one.count() != null) {
            return one.count();
        }
        String source = one.source() == null ? "" : one.source().toLowerCase(Locale.ROOT);
        if (!one.several()) {
            return 1;
        }
        return source.matches("(?s).*\\bseveral\\b.*") ? SEVERAL : 2;
    }
}
