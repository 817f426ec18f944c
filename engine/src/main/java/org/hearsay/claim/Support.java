package org.hearsay.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.claim.Source.Kind;

/**
 * What stands behind a claim, counted.
 *
 * @param articles the numbers of the articles with an appearance
 * @param outlets the outlets of these, by name; an article whose outlet is unknown is none
 * @param texts for each text the articles that carry it
 * @param named who is named as the source
 * @param media the media that are a source, and of whose own article nothing is at hand
 * @param unnamed those who aren't named, of each text as many as it says there are at least
 * @param unknown somebody whose word it is, of whom the reading doesn't know who: "he", or words in quotation marks alone
 * @param documents texts without a known author that are the source
 * @param ownWord the articles that say it without a source that is known
 */
public record Support(
        List<Long> articles,
        List<String> outlets,
        List<List<Long>> texts,
        List<Somebody> named,
        List<Somebody> media,
        List<Somebody> unnamed,
        List<Somebody> unknown,
        List<Somebody> documents,
        List<Long> ownWord) {

    public Support {
        articles = List.copyOf(articles);
        outlets = List.copyOf(outlets);
        texts = List.copyOf(texts);
        named = List.copyOf(named);
        media = List.copyOf(media);
        unnamed = List.copyOf(unnamed);
        unknown = List.copyOf(unknown);
        documents = List.copyOf(documents);
        ownWord = List.copyOf(ownWord);
    }

    static Support of(
            List<Appearance> appearances, List<OwnWord> own, Map<Long, Paper> papers, List<Somebody> everybody) {
        Set<Long> articles = new LinkedHashSet<>();
        Set<Long> ownWord = new LinkedHashSet<>();
        for (Appearance one : appearances) {
            articles.add(one.heard().article());
            if (one.heard().source().kind() == Kind.NOBODY) {
                ownWord.add(one.heard().article());
            }
        }
        for (OwnWord one : own) {
            articles.add(one.sentence().article());
            ownWord.add(one.sentence().article());
        }
        Set<String> outlets = new LinkedHashSet<>();
        Map<Long, Set<Long>> texts = new LinkedHashMap<>();
        for (long article : articles) {
            Paper paper = papers.get(article);
            if (paper != null && paper.outlet() != null) {
                outlets.add(paper.outlet());
            }
            texts.computeIfAbsent(paper == null ? article : paper.text(), key -> new LinkedHashSet<>())
                    .add(article);
        }
        return new Support(
                List.copyOf(articles),
                List.copyOf(outlets),
                texts.values().stream().map(List::copyOf).toList(),
                of(everybody, Kind.PERSON, Kind.BODY),
                of(everybody, Kind.MEDIUM),
                of(everybody, Kind.UNNAMED),
                of(everybody, Kind.UNKNOWN),
                of(everybody, Kind.DOCUMENT),
                List.copyOf(ownWord));
    }

    private static List<Somebody> of(List<Somebody> everybody, Kind... kinds) {
        Set<Kind> wanted = Set.of(kinds);
        List<Somebody> of = new ArrayList<>(everybody);
        of.removeIf(one -> !wanted.contains(one.source().kind()));
        return of;
    }
}
