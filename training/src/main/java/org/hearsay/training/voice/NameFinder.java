package org.hearsay.training.voice;

import java.util.IdentityHashMap;
import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.voice.Name;
import org.hearsay.voice.NameRules;
import org.hearsay.voice.Names;

/** Finds the names that voices are made of. */
@FunctionalInterface
interface NameFinder {

    /** By rules alone, as where no model is at hand. */
    NameFinder RULES = NameRules::of;

    /** The names of an article with these paragraphs. */
    List<Name> of(Text text, List<Span> paragraphs);

    /** As the engine does it: by its model and the rules together. Each text is looked at once. */
    static NameFinder byModel(Attribution attribution) {
        IdentityHashMap<Text, List<Name>> found = new IdentityHashMap<>();
        return (text, paragraphs) -> found.computeIfAbsent(
                text,
                _ -> Names.of(
                        text, paragraphs, attribution.look(text, paragraphs).names()));
    }
}
