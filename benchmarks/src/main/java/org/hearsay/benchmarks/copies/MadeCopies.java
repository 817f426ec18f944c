package org.hearsay.benchmarks.copies;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hearsay.article.Article;
import org.hearsay.benchmarks.news.MadeUpNews;
import org.hearsay.copy.Wording;
import org.hearsay.text.Text;

/**
 * Made-up articles and copies of some of them. None is kept: the same number gives the same text again.
 *
 * @param articles how many are no copies; their numbers are from 0
 * @param copies how many are; their numbers follow
 */
record MadeCopies(MadeUpNews news, int articles, int copies) {

    private static final long SEED = 8;

    private static final List<Editing> EDITINGS = List.of(Editing.values());

    /** The numbers of all texts in the order in which they come in: any. */
    int[] order() {
        int[] order = IntStream.range(0, articles + copies).toArray();
        Random random = new Random(SEED);
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int number = order[i];
            order[i] = order[other];
            order[other] = number;
        }
        return order;
    }

    boolean isCopy(int number) {
        return number >= articles;
    }

    /** The number of the article that a text is a copy of; its own where it is none. */
    int source(int number) {
        return isCopy(number) ? (int) ((long) (number - articles) * articles / copies) : number;
    }

    Editing editing(int number) {
        return EDITINGS.get((number - articles) % EDITINGS.size());
    }

    Wording wording(int number) {
        Article source = news.article(source(number)).article();
        if (!isCopy(number)) {
            return Wording.of(source);
        }
        // Its words and lead are from an article that is not among those that are looked at.
        Article other = news.article((long) articles + number).article();
        String text = editing(number).copy(source, other, new Random(SEED + number));
        return Wording.of(Text.of(text), Editing.blocks(text));
    }
}
