package org.hearsay.training.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.hearsay.attribution.model.NameTag;
import org.hearsay.training.gold.NamedText;
import org.hearsay.training.gold.NamedText.Sentence;
import org.hearsay.training.gold.NamedText.Tag;

/**
 * Changes some sentences so that the model learns from little data: names give way to others of their kind (Dai and
 * Adel 2020), and letters lose or change their case.
 */
final class NameChanges {

    private static final double SMALL = 0.06;
    private static final double CAPITAL = 0.09;
    private static final double HEADLINE = 0.11;
    private static final double REPLACED = 0.35;

    /** How many of the sentences without a name are left out, which have little to teach. */
    private static final double LEFT_OUT = 0.6;

    /** How many of the names that take another's place come from lists; of organisations lists have short ones alone. */
    private static final double LISTED = 0.4;

    private static final double LISTED_ORGANISATION = 0.1;

    private final Random random;
    private final NameLists lists = NameLists.released();
    private final Map<NameTag, List<List<String>>> names = new EnumMap<>(NameTag.class);

    /** @param texts whose names take each other's places */
    NameChanges(List<NamedText> texts, Random random) {
        this.random = random;
        for (NamedText text : texts) {
            text.sentences().forEach(this::collect);
        }
    }

    private void collect(Sentence sentence) {
        for (int i = 0; i < sentence.words().size(); i++) {
            Tag tag = sentence.tags().get(i);
            if (tag.tag().begins()) {
                List<String> name = sentence.words().subList(i, end(sentence, i));
                names.computeIfAbsent(tag.tag(), _ -> new ArrayList<>()).add(name);
            }
        }
    }

    private static int end(Sentence sentence, int first) {
        NameTag further = sentence.tags().get(first).tag().further();
        int end = first + 1;
        while (end < sentence.words().size() && sentence.tags().get(end).tag() == further) {
            end++;
        }
        return end;
    }

    /** A copy in which some sentences are changed and some are left out. */
    NamedText some(NamedText text) {
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            boolean named = sentence.tags().stream().anyMatch(tag -> tag != Tag.OUTSIDE);
            if (!named && random.nextDouble() < LEFT_OUT) {
                continue;
            }
            Sentence changed = replaced(sentence);
            double kind = random.nextDouble();
            if (kind < SMALL) {
                changed = cased(changed, word -> word.toLowerCase(Locale.ROOT));
            } else if (kind < CAPITAL) {
                changed = cased(changed, word -> word.toUpperCase(Locale.ROOT));
            } else if (kind < HEADLINE) {
                changed = cased(changed, NameChanges::capitalised);
            }
            sentences.add(changed);
        }
        return new NamedText(text.name(), sentences.isEmpty() ? text.sentences() : sentences);
    }

    private static Sentence cased(Sentence sentence, UnaryOperator<String> change) {
        return new Sentence(sentence.words().stream().map(change).toList(), sentence.tags());
    }

    private static String capitalised(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }

    private Sentence replaced(Sentence sentence) {
        if (random.nextDouble() >= REPLACED) {
            return sentence;
        }
        List<String> words = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); ) {
            NameTag tag = sentence.tags().get(i).tag();
            if (tag.begins() && random.nextBoolean()) {
                List<String> name = other(tag);
                for (int k = 0; k < name.size(); k++) {
                    words.add(name.get(k));
                    tags.add(Tag.valueOf((k == 0 ? tag : tag.further()).name()));
                }
                i = end(sentence, i);
            } else {
                words.add(sentence.words().get(i));
                tags.add(sentence.tags().get(i));
                i++;
            }
        }
        return new Sentence(words, tags);
    }

    private List<String> other(NameTag begins) {
        List<List<String>> others = names.getOrDefault(begins, List.of());
        List<String> name = others.get(random.nextInt(others.size()));
        double listed = begins == NameTag.ORGANISATION_BEGINS ? LISTED_ORGANISATION : LISTED;
        return random.nextDouble() < listed ? lists.some(begins, name, random) : name;
    }
}
