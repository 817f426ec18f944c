package org.hearsay.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.MediaNames;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Brings the mentions of one article together into voices: whom each source stands for. English only. Safe to use from
 * many threads.
 */
public final class Voices {

    /** How sure it is that what was told something, and is called like a medium, is one. */
    private static final double SURENESS = 0.9;

    /** What nobody calls himself. */
    private static final Set<String> OF_OTHERS = Set.of("he", "she", "they");

    /** How many relations away one may stand in whose words another lies. */
    private static final int NEAR = 30;

    private Voices() {}

    /**
     * The voices of an article's relations.
     *
     * @param blocks the article's paragraphs, in text order; what is outside of them is not read
     * @param relations in text order
     * @param names the article's names; those of {@link NameRules} where there are no better ones
     */
    public static Voicing of(Text text, List<Span> blocks, List<Relation> relations, List<Name> names) {
        return of(text, blocks, relations, names, List.of());
    }

    /**
     * The voices of an article's relations, and of those through whom they were heard.
     *
     * @param heardThrough further mentions whose voices are asked for: "CNN" of "told CNN"
     */
    public static Voicing of(
            Text text, List<Span> blocks, List<Relation> relations, List<Name> names, List<Span> heardThrough) {
        return of(text, blocks, relations, names, heardThrough, Ranker.released());
    }

    /** The same with another way of choosing antecedents, for training and measuring. */
    public static Voicing of(
            Text text,
            List<Span> blocks,
            List<Relation> relations,
            List<Name> names,
            List<Span> heardThrough,
            AntecedentChooser chooser) {
        Tokens tokens = Tokens.of(text, Datelines.without(text, blocks), Tagger.released());
        List<Name> inside = new ArrayList<>();
        Set<String> families = families(text, names);
        for (Name found : names) {
            Name name = WholeNames.whole(text, found);
            String lower = Lexicon.lower(text.slice(name.span()));
            // "Republican", "French", "Americans", "Islanders": these say of what sort somebody is, and name nobody.
            boolean adjective = name.kind() == Name.Kind.OTHER && Lexicon.DEMONYMS.contains(lower);
            boolean people = (!lower.equals(NounKinds.singular(lower))
                            && Lexicon.DEMONYMS.contains(NounKinds.singular(lower)))
                    || (name.kind() == Name.Kind.OTHER && NounKinds.endsLikePeople(lower) && lower.indexOf(' ') < 0);
            if ((families.contains(lower) || (!adjective && !people))
                    && !tokens.range(name.span()).isEmpty()
                    && !Titles.isWhence(text, name.span())) {
                inside.add(name);
            }
        }
        for (Span medium : heardThrough) {
            Name name = new Name(medium, Name.Kind.ORGANISATION, SURENESS);
            boolean isName = Character.isUpperCase(text.toString().charAt(medium.start()))
                    && MediaNames.isMedium(Lexicon.lower(text.slice(medium)));
            boolean isFound = inside.stream().anyMatch(other -> other.span().overlaps(medium));
            if (isName && !isFound && !tokens.range(medium).isEmpty()) {
                inside.add(name);
            }
        }
        inside.sort(Comparator.comparing(Name::span));
        List<Span> sources = relations.stream()
                .filter(relation -> !relation.source().isEmpty())
                .map(relation -> relation.source().getFirst())
                .toList();
        List<Mention> mentions = Mentions.of(tokens, inside, sources);
        Statements statements = Statements.of(tokens, relations, mentions);
        NameClusters clusters = NameClusters.of(tokens, inside);
        clusters.learnGenders(mentions);
        Resolver resolver = new Resolver(tokens, mentions, clusters, statements, chooser);
        resolver.resolve();
        Voicing voicing = new VoiceBuilder(tokens, mentions, resolver, statements, relations).build(heardThrough);
        return notOfThemselves(text, relations, voicing);
    }

    /** Who speaks of "him" or "her" in a quotation speaks of somebody else; of whom, nothing tells. */
    private static Voicing notOfThemselves(Text text, List<Relation> relations, Voicing voicing) {
        List<@Nullable VoiceLink> links = new ArrayList<>(voicing.ofRelation());
        for (int i = 0; i < links.size(); i++) {
            VoiceLink link = links.get(i);
            List<Span> source = relations.get(i).source();
            if (link != null
                    && source.size() == 1
                    && OF_OTHERS.contains(Lexicon.lower(text.slice(source.getFirst())))) {
                for (int j = Math.max(0, i - NEAR); j < Math.min(links.size(), i + NEAR + 1); j++) {
                    VoiceLink speaker = voicing.ofRelation().get(j);
                    boolean quotes = j != i
                            && speaker != null
                            && speaker.voice() == link.voice()
                            && relations.get(j).quotation() == Quotation.DIRECT;
                    if (quotes && relations.get(j).content().stream().anyMatch(p -> p.contains(source.getFirst()))) {
                        links.set(i, null);
                    }
                }
            }
        }
        return new Voicing(voicing.voices(), links, voicing.heardThrough());
    }

    /** The last words of the full names of persons, in small letters. */
    private static Set<String> families(Text text, List<Name> names) {
        Set<String> families = new HashSet<>();
        for (Name name : names) {
            String lower = Lexicon.lower(text.slice(name.span()));
            int space = lower.lastIndexOf(' ');
            if (name.kind() == Name.Kind.PERSON && space > 0) {
                families.add(lower.substring(space + 1));
            }
        }
        return families;
    }
}
