package org.hearsay.act;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/** The statements of an article with what is known of each, by their indexes, as those in it answer each other. */
final class Exchange {

    private final List<Relation> relations;
    private final List<Act> acts;
    private final List<@Nullable Integer> voices;
    private final List<Topic> topics;
    private final BitSet givingOthers;
    private final Map<String, Integer> frequencies = new HashMap<>();

    /** The words of all sources of each voice, so that "she" has those of "Mayor Brook". */
    private final Map<Integer, Set<String>> sourcesOfVoice = new HashMap<>();

    Exchange(Text text, List<Span> blocks, List<Relation> relations, List<Act> acts, List<@Nullable Integer> voices) {
        this.relations = relations;
        this.acts = acts;
        this.voices = voices;
        this.topics = Topic.of(text, blocks, relations);
        this.givingOthers = Outlets.holdingOthers(relations);
        for (Topic topic : topics) {
            topic.content().forEach(word -> frequencies.merge(word, 1, Integer::sum));
        }
        for (int i = 0; i < topics.size(); i++) {
            Integer voice = voices.get(i);
            if (voice != null) {
                sourcesOfVoice
                        .computeIfAbsent(voice, _ -> new HashSet<>())
                        .addAll(topics.get(i).source());
            }
        }
    }

    int size() {
        return relations.size();
    }

    Relation relation(int index) {
        return relations.get(index);
    }

    Act act(int index) {
        return acts.get(index);
    }

    /** The voice of a statement; null where it is unknown. */
    @Nullable
    Integer voice(int index) {
        return voices.get(index);
    }

    Topic topic(int index) {
        return topics.get(index);
    }

    /** How many statements have a word in their content. */
    int frequency(String word) {
        return frequencies.getOrDefault(word, 1);
    }

    /** Whether another statement is given in this one, so that this one is at second hand. */
    boolean givesOthers(int index) {
        return givingOthers.get(index);
    }

    boolean isPartOf(int statement, int other) {
        Integer voice = voices.get(statement);
        return (voice != null && voice.equals(voices.get(other)))
                || holds(statement, other)
                || holds(other, statement)
                || relations.get(statement).content().stream()
                        .anyMatch(
                                piece -> relations.get(other).content().stream().anyMatch(piece::overlaps));
    }

    boolean isSameSource(int one, int other) {
        Set<String> source = topics.get(one).source();
        return !Collections.disjoint(source, topics.get(other).source());
    }

    /** Whether one statement is part of what is said in another. */
    boolean holds(int outer, int inner) {
        int place = topics.get(inner).place();
        return relations.get(outer).content().stream().anyMatch(piece -> piece.contains(place));
    }

    /** The words that tell who the source of a statement is. */
    Set<String> source(int index) {
        Integer voice = voices.get(index);
        return voice == null ? topics.get(index).source() : sourcesOfVoice.getOrDefault(voice, Set.of());
    }
}
