package org.hearsay.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FurnitureTest {

    private final String furniture = new Prose(4).text(6);

    /** An article with words of its own and the outlet's furniture in some place of it. */
    private Wording page(int seed, boolean first) {
        String own = new Prose(seed).text(20);
        return Prose.wording(first ? furniture + "\n" + own : own + "\n" + furniture);
    }

    @Test
    void whatStandsOnAThirdPageIsTakenFromAllOfThem() {
        Wording article = page(1, false);
        int own = Prose.wording(new Prose(1).text(20)).size();

        Furniture found = Furniture.of(article, List.of(page(2, true), page(3, false)));

        assertThat(found.found()).isTrue();
        assertThat(found.article().size()).isEqualTo(own);
        assertThat(found.others()).allSatisfy(rest -> assertThat(rest.size()).isEqualTo(own));
    }

    @Test
    void whatOneOtherPageHasMayBeItsText() {
        Wording article = page(1, false);

        Furniture found = Furniture.of(article, List.of(page(2, false)));

        assertThat(found.found()).isFalse();
        assertThat(found.article().size()).isEqualTo(article.size());
    }

    @Test
    void versionsOfOneTextAreNoFurnitureOfEachOther() {
        String text = new Prose(1).text(20);
        Wording article = Prose.wording(text);

        Furniture found = Furniture.of(
                article,
                List.of(
                        Prose.wording(text + " " + new Prose(2).text(3)),
                        Prose.wording(new Prose(3).text(4) + " " + text)));

        assertThat(found.found()).isFalse();
    }

    @Test
    void twoPagesAboutDifferentThingsAreNoCopiesForWhatStandsUnderBoth() {
        Wording one = page(1, false);
        Wording other = page(2, false);

        assertThat(Comparison.of(one, other).kind().isCopy()).isTrue();
        assertThat(Furniture.compare(one, other).kind()).isEqualTo(CopyClass.INDEPENDENT);
    }

    @Test
    void aPassageThatAnOutletTakesFromItsOwnReportOnTheSameMatterIsOne() {
        String passage = new Prose(4).text(8);
        String matter = "The dam keeper rang nobody before the gates failed above Maresk";
        Wording one = Prose.wording(matter + " that night. " + new Prose(1).text(2) + "\n" + passage);
        Wording other = Prose.wording("Why " + matter.toLowerCase(Locale.ROOT) + " is to be asked. "
                + new Prose(1).text(1) + new Prose(2).text(7) + "\n" + passage);

        assertThat(Furniture.compare(one, other).kind()).isEqualTo(CopyClass.ABRIDGED);
    }

    /** What is a copy between outlets mostly is one within an outlet too. */
    @Test
    void labelledCopiesWouldBeFoundIfAllWereOfOneOutlet(TestReporter reporter) {
        Optional<Path> file = LabelledPairs.file();
        assumeTrue(file.isPresent(), "skipped: no ../shared/data/copies beside the repository");
        Map<String, Wording> wordings = LabelledPairs.wordings(file.orElseThrow());
        int copies = 0;
        int lost = 0;
        for (LabelledPairs.Pair pair : LabelledPairs.all()) {
            Wording first = Objects.requireNonNull(wordings.get(pair.first()));
            Wording second = Objects.requireNonNull(wordings.get(pair.second()));
            if (pair.label().isCopy() && Comparison.of(first, second).kind().isCopy()) {
                copies++;
                lost += Furniture.compare(first, second).kind().isCopy() ? 0 : 1;
            }
        }
        reporter.publishEntry("labelled copies within one outlet", lost + " of " + copies + " lost");

        assertThat(lost).isLessThanOrEqualTo(copies / 50);
    }

    /** Two pages of one outlet, and no third: what they have in common under the articles isn't taken for text. */
    @Test
    void pagesOfAnOutletAboutDifferentHappeningsAreHardlyEverCopies(TestReporter reporter) throws IOException {
        Path file = Path.of("..", "..", "shared", "data", "stories", "giveme5w1h.jsonl");
        assumeTrue(Files.isReadable(file), "skipped: no ../shared/data/stories beside the repository");
        JsonMapper json = new JsonMapper();
        List<JsonNode> articles =
                Files.readAllLines(file).stream().map(json::readTree).toList();
        List<Wording> wordings = articles.stream()
                .map(article -> LabelledPairs.wording(article.get("text").asString()))
                .toList();
        int before = 0;
        int after = 0;
        for (int i = 0; i < articles.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean outlet =
                        articles.get(i).get("outlet").equals(articles.get(j).get("outlet"));
                boolean event =
                        articles.get(i).get("event").equals(articles.get(j).get("event"));
                if (outlet && !event) {
                    before += Comparison.of(wordings.get(i), wordings.get(j))
                                    .kind()
                                    .isCopy()
                            ? 1
                            : 0;
                    after += Furniture.compare(wordings.get(i), wordings.get(j))
                                    .kind()
                                    .isCopy()
                            ? 1
                            : 0;
                }
            }
        }
        reporter.publishEntry("pairs of an outlet about different happenings", before + " copies, then " + after);

        assertThat(after).isLessThanOrEqualTo(10);
    }
}
