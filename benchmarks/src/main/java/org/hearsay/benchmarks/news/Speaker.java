package org.hearsay.benchmarks.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Span;
import org.hearsay.voice.Voice;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks in an article. */
final class Speaker {

    private final Type type;
    private final Map<String, String> bound;
    private final List<Span> mentions = new ArrayList<>();

    /** What a speaker can be; the grammar has a symbol for each, and one for when it is spoken of again. */
    enum Type {
        PERSON("person", Voice.Kind.PERSON, Sourcing.Kind.NAMED, null),
        ORGANISATION("organisation", Voice.Kind.ORGANISATION, Sourcing.Kind.NAMED, null),
        UNNAMED_ONE("unnamed-one", Voice.Kind.PERSON, Sourcing.Kind.UNNAMED, 1),
        UNNAMED_TWO("unnamed-two", Voice.Kind.GROUP, Sourcing.Kind.UNNAMED, 2),
        UNNAMED_SOME("unnamed-some", Voice.Kind.GROUP, Sourcing.Kind.UNNAMED, null),
        DOCUMENT("document", Voice.Kind.DOCUMENT, Sourcing.Kind.DOCUMENT, null),
        MEDIA("media", Voice.Kind.MEDIA, Sourcing.Kind.MEDIA, null);

        private final String symbol;
        private final Voice.Kind kind;
        private final Sourcing.Kind sourcing;
        private final @Nullable Integer count;

        Type(String symbol, Voice.Kind kind, Sourcing.Kind sourcing, @Nullable Integer count) {
            this.symbol = symbol;
            this.kind = kind;
            this.sourcing = sourcing;
            this.count = count;
        }
    }

    /** @param bound the names that this one has all through the article */
    Speaker(Type type, Map<String, String> bound) {
        this.type = type;
        this.bound = bound;
    }

    Type type() {
        return type;
    }

    Map<String, String> bound() {
        return bound;
    }

    /** The symbol that speaks of it at this place of the article. */
    String symbol() {
        return mentions.isEmpty() ? type.symbol : type.symbol + "-again";
    }

    void mentioned(Span where) {
        mentions.add(where);
    }

    boolean isMentioned() {
        return !mentions.isEmpty();
    }

    Sourcing sourcing(List<Span> role, List<Span> basis) {
        boolean several = type == Type.UNNAMED_TWO || type == Type.UNNAMED_SOME;
        return new Sourcing(type.sourcing, type.count, several, role, basis);
    }

    /** The voice that it is; its first mention is the fullest. */
    Voice voice() {
        boolean named = type.sourcing == Sourcing.Kind.NAMED || type == Type.MEDIA;
        return new Voice(type.kind, mentions.getFirst(), named, mentions);
    }

    Span first() {
        return mentions.getFirst();
    }
}
