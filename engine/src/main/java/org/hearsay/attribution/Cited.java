package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.attribution.model.NameScores;
import org.hearsay.text.Quotations;
import org.hearsay.text.Sentences;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Gives what is passed on to whom it is from. The data that the model learnt from annotate whoever passes it on: of "state
 * television quoted a commander as saying that the town had fallen" the television, with the rest for content, and of "Velin 24
 * reported, citing an official, that …" the channel twice, once with the official for content.
 */
final class Cited {

    /** How many relations away what is passed on may be, in the order of the text. */
    private static final int NEAR = 4;

    /** Longer words before "as saying" are no phrase that names or describes somebody. */
    private static final int LONGEST_SOURCE = 120;

    private static final Pattern AS_SAYING = Pattern.compile(
            "\\bas (?:saying|having said|telling \\p{L}+(?: \\p{L}+){0,3}?|writing|warning|confirming|denying|claiming)\\b(?=,? (?<that>that ))?,?");

    /** The beginning of a sentence up to what it cites. */
    private static final Pattern REPORTING = Pattern.compile(
            "(?:^|[.!?\u201D\"\\n])\\s*(?<who>\\p{L}[^,.;:!?\"\u201C\u201D\\n]{1,60}?) (?<verb>(?:(?:is|are|was|were|has|have|had|also) )*(?:report(?:ing|ed|s)|said|says|wrote|writes))"
                    + "(?: (?:on|late|earlier|this) [\\p{L} ]{2,20})?, $");

    private static final Pattern ENDS_SAYING =
            Pattern.compile(".{2,80} as (?:saying|having said|writing|warning)", Pattern.DOTALL);

    /** How many characters the words may have that stand before who quotes them. */
    private static final int LONGEST_FRONTED = 600;

    private static final Pattern CITED = Pattern.compile("(?:also )?(?:cited|quoted)");

    private static final Pattern CITES = Pattern.compile("(?:also )?(?:citing|quoting)", Pattern.CASE_INSENSITIVE);

    /** "Two officials, that the bridge was closed": whom it has it from, and what. */
    private static final Pattern THAT = Pattern.compile("(?<who>[^,]{3,80}), (?<what>that .+)", Pattern.DOTALL);

    private static final Pattern QUOTES = Pattern.compile("\\bquot(?:ed|es|ing|e)\\b|\\bcit(?:ed|es|ing)\\b");

    /** How likely the last word of what is cited must be a name, where no other word tells that it speaks. */
    private static final double NAMED = 0.5;

    private final Text text;
    private final Quotations quotations;
    private final NameScores names;

    Cited(Text text, Quotations quotations, NameScores names) {
        this.text = text;
        this.quotations = quotations;
        this.names = names;
    }

    /**
     * The relations of a text with what they pass on.
     *
     * @param relations in text order
     */
    List<Relation> with(List<Relation> relations) {
        List<Relation> all = new ArrayList<>();
        List<Relation> replacing = new ArrayList<>();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = whole(relations.get(i));
            List<Relation> near = relations.subList(Math.max(0, i - NEAR), Math.min(relations.size(), i + NEAR + 1));
            boolean citing = CITES.matcher(words(relation.cue())).matches();
            Relation cited = citing ? passedOn(relation, near) : whichCited(relation, near);
            all.add(cited == null ? relation : cited);
            Relation reported = cited == null || !citing ? null : reported(relation, cited, near);
            if (citing && reported == null) {
                reported = introduced(cited == null ? relation : cited, near);
            }
            if (reported != null) {
                replacing.add(reported);
            }
            Relation quoted = quotedAsSaying(relation);
            if (quoted != null) {
                all.add(quoted);
            }
        }
        all.removeIf(other -> replacing.stream().anyMatch(reported -> share(other.cue(), reported.cue())));
        all.addAll(replacing);
        return all;
    }

    private static boolean share(List<Span> cue, List<Span> other) {
        return cue.stream().anyMatch(piece -> other.stream().anyMatch(piece::overlaps));
    }

    /**
     * Of “It is over,” the agency quoted an official as saying, whose content the model takes to be "an official as saying", the
     * words before the agency too.
     */
    private Relation whole(Relation given) {
        Relation relation = withoutNext(given);
        Span last = relation.content().getLast();
        boolean cut = relation.content().size() == 1
                && relation.source().size() == 1
                && relation.source().getFirst().end() <= last.start()
                && QUOTES.matcher(words(relation.cue())).find()
                && ENDS_SAYING.matcher(text.slice(last)).matches();
        if (!cut) {
            return relation;
        }
        Span source = relation.source().getFirst();
        int from = Math.max(0, source.start() - LONGEST_FRONTED);
        int start = from;
        for (Span sentence : Sentences.of(text, new Span(from, source.end()))) {
            start = sentence.contains(source.start()) ? sentence.start() : start;
        }
        String value = text.toString();
        start = Math.max(start, value.lastIndexOf('\n', source.start()) + 1);
        Span before = text.trim(new Span(start, source.start()));
        boolean parted = !before.isEmpty() && ",\u201D\"\u2019".indexOf(value.charAt(before.end() - 1)) >= 0;
        List<Span> said = parted && start > from - 1
                ? Edges.content(text, List.of(before), new Span(start, source.start()))
                : List.of();
        if (said.isEmpty()) {
            return relation;
        }
        said = new ArrayList<>(said);
        said.add(last);
        return new Relation(
                relation.source(), relation.cue(), said, Quotation.of(text, said, quotations), relation.confidence());
    }

    /** Without a sentence that goes on after “It is over,” the agency quoted him as saying. */
    private Relation withoutNext(Relation relation) {
        List<Span> content = relation.content();
        for (int i = 1; i + 1 < content.size(); i++) {
            Span piece = content.get(i);
            boolean ends = ENDS_SAYING.matcher(text.slice(piece)).matches()
                    && piece.end() < text.length()
                    && text.toString().charAt(piece.end()) == '.'
                    && Character.isLetter(
                            text.toString().charAt(content.get(i + 1).start()));
            if (ends) {
                List<Span> said = content.subList(0, i + 1);
                return new Relation(
                        relation.source(),
                        relation.cue(),
                        said,
                        Quotation.of(text, said, quotations),
                        relation.confidence());
            }
        }
        return relation;
    }

    /** What somebody is quoted with in the content of a relation: "a commander as saying that the town had fallen". */
    private @Nullable Relation quotedAsSaying(Relation relation) {
        if (!QUOTES.matcher(words(relation.cue())).find()) {
            return null;
        }
        List<Span> content = relation.content();
        for (int i = 0; i < content.size(); i++) {
            Span piece = content.get(i);
            Matcher matcher = AS_SAYING.matcher(text.toString()).region(piece.start(), piece.end());
            if (matcher.find() && matcher.start() - piece.start() <= LONGEST_SOURCE) {
                Span before = text.trim(new Span(piece.start(), matcher.start()));
                Span who = before.isEmpty() && i > 0 ? content.get(i - 1) : before;
                List<Span> source = Edges.bare(text, List.of(who));
                List<Span> said =
                        new ArrayList<>(Edges.content(text, List.of(new Span(matcher.end(), piece.end())), piece));
                said.addAll(content.subList(i + 1, content.size()));
                if (!before.isEmpty()
                        && text.trim(new Span(matcher.end(), piece.end())).isEmpty()) {
                    said.addAll(0, content.subList(0, i));
                }
                if (!source.isEmpty() && !said.isEmpty()) {
                    Span cue = new Span(matcher.start(), matcher.end());
                    return new Parts(source, Edges.bare(text, List.of(cue)), said, relation.confidence())
                            .relation(text, quotations);
                }
            }
        }
        return null;
    }

    /** What whoever cites reports himself, where no relation says so: "the Post reported, citing …". */
    private @Nullable Relation reported(Relation citing, Relation cited, List<Relation> relations) {
        boolean known = relations.stream()
                .filter(other -> other.source().equals(citing.source()))
                .anyMatch(other -> other.content().equals(cited.content()));
        int from = citing.source().isEmpty() ? 0 : citing.source().getLast().end();
        int to = citing.cue().getFirst().start();
        if (known || from == 0 || to <= from) {
            return null;
        }
        List<Span> cue = Edges.bare(text, List.of(text.trim(new Span(from, to))));
        return cue.size() == 1 && text.slice(cue.getFirst()).indexOf(' ') < 0
                ? new Parts(citing.source(), cue, cited.content(), cited.confidence()).relation(text, quotations)
                : null;
    }

    /** What is reported by who stands before "is reporting, citing an official, that …", where the official has it already. */
    private @Nullable Relation introduced(Relation citing, List<Relation> relations) {
        Span cue = citing.cue().getFirst();
        boolean has = !citing.source().isEmpty()
                && citing.source().getFirst().start() > cue.end()
                && text.slice(citing.content().getFirst()).startsWith("that ");
        if (!has) {
            return null;
        }
        Span before = new Span(Math.max(0, cue.start() - LONGEST_SOURCE), cue.start());
        Matcher matcher = REPORTING.matcher(text.slice(before));
        if (!matcher.find()) {
            return null;
        }
        Span who = new Span(before.start() + matcher.start("who"), before.start() + matcher.end("who"));
        Span verb = new Span(before.start() + matcher.start("verb"), before.start() + matcher.end("verb"));
        boolean known = relations.stream().anyMatch(other -> share(other.cue(), List.of(verb)));
        return known
                ? null
                : new Parts(List.of(who), List.of(verb), citing.content(), citing.confidence())
                        .relation(text, quotations);
    }

    /** What "citing an official" cites, if it is somebody and the same source reports something beside it. */
    private @Nullable Relation passedOn(Relation citing, List<Relation> relations) {
        if (citing.content().size() != 1) {
            return null;
        }
        Span cited = citing.content().getFirst();
        Matcher that = THAT.matcher(text.slice(cited));
        if (that.matches()) {
            Span who = new Span(cited.start(), cited.start() + that.end("who"));
            Span what = new Span(cited.start() + that.start("what"), cited.end());
            return speaks(who)
                    ? new Parts(Edges.bare(text, List.of(who)), citing.cue(), List.of(what), citing.confidence())
                            .relation(text, quotations)
                    : null;
        }
        if (!speaks(cited)) {
            return null;
        }
        for (Relation other : relations) {
            boolean reported = passesOn(citing, other) && !other.content().equals(citing.content());
            if (reported && other.content().stream().noneMatch(cited::overlaps)) {
                return new Parts(
                                Edges.bare(text, citing.content()),
                                citing.cue(),
                                other.content(),
                                Math.min(citing.confidence(), other.confidence()))
                        .relation(text, quotations);
            }
        }
        return null;
    }

    /** Of "according to the Post, which cited two officials" what the officials say. */
    private @Nullable Relation whichCited(Relation relation, List<Relation> relations) {
        boolean which = relation.source().size() == 1
                && text.slice(relation.source().getFirst()).equals("which")
                && CITED.matcher(words(relation.cue())).matches()
                && relation.content().size() == 1
                && !AS_SAYING.matcher(text.slice(relation.content().getFirst())).find()
                && speaks(relation.content().getFirst());
        if (!which) {
            return null;
        }
        for (Relation other : relations) {
            boolean antecedent = !other.source().isEmpty()
                    && other.source().getLast().end()
                            < relation.source().getFirst().start()
                    && isComma(
                            other.source().getLast().end(),
                            relation.source().getFirst().start());
            if (antecedent && other.content().stream().noneMatch(relation.extent()::overlaps)) {
                return new Parts(
                                Edges.bare(text, relation.content()),
                                relation.cue(),
                                other.content(),
                                relation.confidence())
                        .relation(text, quotations);
            }
        }
        return null;
    }

    /** Whether nothing but a comma stands from one index to another. */
    private boolean isComma(int from, int to) {
        return text.slice(new Span(from, to)).strip().equals(",");
    }

    /** Whether what one relation cites is what another reports: of the same source, or "Citing an official, the Post said". */
    private boolean passesOn(Relation citing, Relation other) {
        if (!citing.source().isEmpty() && other.source().equals(citing.source())) {
            return true;
        }
        Span cited = citing.content().getLast();
        if (other.source().isEmpty() || other.source().getFirst().start() < cited.end()) {
            return false;
        }
        Span who = other.source().getFirst();
        boolean follows = isComma(cited.end(), who.start());
        return follows
                && (citing.source().isEmpty() || citing.source().getFirst().overlaps(who));
    }

    /** Whether words are for somebody, or something, that can be cited as a source: "two officials", not "low growth". */
    private boolean speaks(Span phrase) {
        String head = head(text.slice(phrase));
        Span last = new Span(phrase.start() + Math.max(0, head.lastIndexOf(' ') + 1), phrase.start() + head.length());
        String word = text.slice(last).toLowerCase(Locale.ROOT);
        boolean document = SourceWords.DOCUMENTS.contains(word) && (!word.equals("release") || head.contains("press"));
        return SourceWords.isRole(word)
                || SourceWords.BODIES.contains(word)
                || document
                || (!last.isEmpty() && names.named(last) > NAMED);
    }

    /** The words before the first preposition, comma or relative pronoun. */
    private static String head(String phrase) {
        int end = phrase.indexOf(',') < 0 ? phrase.length() : phrase.indexOf(',');
        int at = 0;
        for (String word : phrase.substring(0, end).split(" ", -1)) {
            if (at > 0 && SourceWords.ENDS_HEAD.contains(word.toLowerCase(Locale.ROOT))) {
                return phrase.substring(0, at - 1);
            }
            at += word.length() + 1;
        }
        return phrase.substring(0, end);
    }

    private String words(List<Span> pieces) {
        return String.join(" ", pieces.stream().map(text::slice).toList());
    }
}
