package org.hearsay.ledger.voice;

import java.util.Locale;
import org.hearsay.ledger.search.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Whom a statement is put under where many are shown together: somebody named by identity or name; the unnamed by what they
 * are, which is a class of people and never one of them.
 *
 * @param key equal for what is put together
 * @param kind what it is
 * @param label the name, or the class in the plural: "officials"
 * @param who the voice; null for a class
 */
public record Party(String key, Kind kind, String label, Speaker.@Nullable Who who) {

    /** What is put together. */
    public enum Kind {
        /** One person or body; or all of a name that doesn't tell across articles who it is, "the ministry". */
        NAMED,
        /** Unnamed people of one class, of whom nobody knows whether they are the same. */
        UNNAMED,
        /** Texts of one class whose author isn't told. */
        DOCUMENTS,
        /** Media of one class that aren't named. */
        MEDIA,
        /** Where nobody at all is given. */
        NOBODY;

        /** The name in JSON. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whom a statement is put under. */
    public static Party of(Utterance utterance) {
        Speaker.Who who = utterance.who();
        if (who instanceof Speaker.Identity local && utterance.local()) {
            String kind = utterance.kind() == null ? "unknown" : utterance.kind();
            return named(new Speaker.Named(local.name(), kind));
        }
        if (who instanceof Speaker.Identity identity) {
            return new Party("i" + identity.id(), Kind.NAMED, identity.name(), identity);
        }
        if (who instanceof Speaker.Named named) {
            return named(named);
        }
        return switch (utterance.sourcing()) {
            case "document" -> ofClass(Kind.DOCUMENTS, utterance);
            case "media" -> ofClass(Kind.MEDIA, utterance);
            case "none" -> new Party("0", Kind.NOBODY, "nobody named", null);
            default -> ofClass(Kind.UNNAMED, utterance);
        };
    }

    private static Party named(Speaker.Named who) {
        return new Party("n" + who.name().toLowerCase(Locale.ROOT), Kind.NAMED, who.name(), who);
    }

    private static Party ofClass(Kind kind, Utterance utterance) {
        HeadNoun noun = utterance.roleClass();
        boolean thing = kind != Kind.UNNAMED && noun.singular().equals("person");
        String label = thing ? kind.label() : noun.plural();
        return new Party(kind.name().charAt(0) + ":" + label, kind, label, null);
    }
}
