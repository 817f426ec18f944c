package org.hearsay;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.LabelledClaim.Appearance;
import org.hearsay.LabelledClaim.Counts;
import org.hearsay.LabelledClaim.Place;
import org.hearsay.sourcing.GoldenPage;
import org.hearsay.text.Text;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labelled claims are what {@code docs/labels/claims.md} says, whatever is measured against them. */
class LabelledClaimsTest {

    private static final Path STORIES = Path.of("..", "..", "shared", "data", "stories", "giveme5w1h.jsonl");

    private static final Path SAMPLES = Path.of("..", "samples");

    private static final List<LabelledClaim> CLAIMS = LabelledClaim.readAll();

    @Test
    void thirtyClaimsAreOfTwelveEventsOrMoreAndTenOfTheSamples() {
        assertThat(CLAIMS).hasSize(40);
        assertThat(CLAIMS).extracting(LabelledClaim::id).doesNotHaveDuplicates();
        assertThat(of("samples")).hasSize(10);
        assertThat(of("stories").stream().map(LabelledClaim::event).distinct()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void theHalfForDevelopmentIsTheFirstByTheHashOfTheId() {
        for (String set : List.of("stories", "samples")) {
            List<LabelledClaim> claims = of(set).stream()
                    .sorted(comparing(claim -> hash(claim.id())))
                    .toList();
            for (int i = 0; i < claims.size(); i++) {
                assertThat(claims.get(i).isForDevelopment())
                        .as(claims.get(i).id())
                        .isEqualTo(i < claims.size() / 2);
            }
        }
    }

    @Test
    void everyClaimStartsWithItsFirstAppearance() {
        assertThat(CLAIMS)
                .allSatisfy(claim ->
                        assertThat(claim.appearances().getFirst().place()).isEqualTo(claim.start()));
    }

    @Test
    void everyArticleWithAnAppearanceIsInOneText() {
        for (LabelledClaim claim : CLAIMS) {
            assertThat(claim.texts().stream().flatMap(Collection::stream))
                    .as(claim.id())
                    .containsExactlyInAnyOrderElementsOf(claim.articles());
        }
    }

    @Test
    void theCountsFollowFromTheAppearances() {
        for (LabelledClaim claim : CLAIMS) {
            Counts counts = claim.counts();
            Set<String> named = counted(claim).stream()
                    .flatMap(appearance -> appearance.voices().stream())
                    .collect(Collectors.toSet());

            assertThat(counts.articles())
                    .as(claim.id())
                    .isEqualTo(claim.articles().size());
            assertThat(counts.texts()).as(claim.id()).isEqualTo(claim.texts().size());
            assertThat(counts.named()).as(claim.id()).isEqualTo(named.size());
            assertThat(counts.unnamed())
                    .as(claim.id())
                    .isEqualTo(claim.unnamed().stream()
                            .mapToInt(LabelledClaim.Unnamed::people)
                            .sum());
            assertThat(counts.outlets()).as(claim.id()).isBetween(1, counts.articles());
        }
    }

    @Test
    void aTextSaysAsManyUnnamedPeopleAsOneOfItsAppearancesAtLeast() {
        for (LabelledClaim claim : CLAIMS) {
            Map<Integer, Integer> people =
                    claim.unnamed().stream().collect(toMap(LabelledClaim.Unnamed::text, LabelledClaim.Unnamed::people));
            Map<Integer, List<Appearance>> unnamed = counted(claim).stream()
                    .filter(appearance -> appearance.people() > 0)
                    .collect(groupingBy(appearance -> text(claim, appearance)));

            assertThat(people.keySet()).as(claim.id()).isEqualTo(unnamed.keySet());
            unnamed.forEach((text, appearances) -> assertThat(Objects.requireNonNull(people.get(text)))
                    .as(claim.id())
                    .isBetween(
                            appearances.stream()
                                    .mapToInt(Appearance::people)
                                    .max()
                                    .orElseThrow(),
                            appearances.stream().mapToInt(Appearance::people).sum()));
        }
    }

    @Test
    void theLeastPeopleAreNoMoreThanTheVoicesAndNoneWithoutAVoice() {
        for (LabelledClaim claim : CLAIMS) {
            Counts counts = claim.counts();
            int voices = counts.named() + counts.unnamed();
            int ofOneText = claim.unnamed().stream()
                    .mapToInt(LabelledClaim.Unnamed::people)
                    .max()
                    .orElse(0);

            assertThat(counts.people()).as(claim.id()).isBetween(Math.max(Math.min(1, voices), ofOneText), voices);
            assertThat(claim.doubt())
                    .as(claim.id())
                    .isSubsetOf("articles", "outlets", "texts", "named", "unnamed", "people", "circular");
        }
    }

    @Test
    void sourcesFormsAndActsAreOfTheKindsThatAreSaid() {
        for (LabelledClaim claim : CLAIMS) {
            for (Appearance appearance : claim.appearances()) {
                assertThat(appearance.source()).isIn("named", "unnamed", "medium", "document", "none");
                if (!appearance.source().equals("document")) {
                    assertThat(!appearance.voices().isEmpty())
                            .as(claim.id())
                            .isEqualTo(Set.of("named", "medium").contains(appearance.source()));
                }
                assertThat(appearance.people() > 0)
                        .as(claim.id())
                        .isEqualTo(appearance.source().equals("unnamed"));
                appearance.form().ifPresent(form -> assertThat(form).isIn("shortened", "altered", "misattributed"));
                appearance
                        .follows()
                        .ifPresent(article -> assertThat(claim.articles()).contains(article));
            }
            assertThat(claim.answers())
                    .allSatisfy(
                            answer -> assertThat(answer.act()).isIn("denies", "confirms", "no-comment", "contradicts"));
        }
    }

    @Test
    void theSamplesPlacesLieWithinTheirPages() throws IOException {
        Map<String, Text> texts = GoldenPage.all().stream().collect(toMap(GoldenPage::name, GoldenPage::text));
        Map<String, String> outlets = new HashMap<>();
        for (String name : texts.keySet()) {
            JsonNode golden = new JsonMapper().readTree(Files.readString(SAMPLES.resolve(name + ".golden.json")));
            outlets.put(name, golden.get("outlet").asString());
        }

        liesWithin(of("samples"), texts, outlets);
    }

    @Test
    void theStoriesPlacesLieWithinTheirArticles() throws IOException {
        assumeTrue(Files.isReadable(STORIES), "skipped: no ../shared/data/stories beside the repository");
        Map<String, Text> texts = new HashMap<>();
        Map<String, String> outlets = new HashMap<>();
        Map<String, String> events = new HashMap<>();
        for (String line : Files.readAllLines(STORIES)) {
            JsonNode article = new JsonMapper().readTree(line);
            String name = article.get("name").asString();
            texts.put(name, Text.of(article.get("text").asString()));
            outlets.put(name, article.get("outlet").asString());
            events.put(name, article.get("event").asString());
        }

        liesWithin(of("stories"), texts, outlets);
        assertThat(of("stories"))
                .allSatisfy(claim -> assertThat(claim.articles())
                        .allSatisfy(article -> assertThat(events).containsEntry(article, claim.event())));
    }

    private static void liesWithin(List<LabelledClaim> claims, Map<String, Text> texts, Map<String, String> outlets) {
        for (LabelledClaim claim : claims) {
            for (Place place : claim.places()) {
                assertThat(texts).as(claim.id()).containsKey(place.article());
                Text text = Objects.requireNonNull(texts.get(place.article()));
                assertThat(place.content())
                        .as(claim.id())
                        .isNotEmpty()
                        .isSorted()
                        .allSatisfy(piece -> {
                            assertThat(piece.length()).isPositive();
                            assertThat(piece.end()).isLessThanOrEqualTo(text.codePointLength());
                        });
            }
            assertThat(claim.articles().stream().map(outlets::get).distinct())
                    .as(claim.id())
                    .hasSize(claim.counts().outlets());
        }
    }

    private static List<LabelledClaim> of(String set) {
        return CLAIMS.stream().filter(claim -> claim.set().equals(set)).toList();
    }

    /** Appearances whose source counts: those that pass on an article at hand add none. */
    private static List<Appearance> counted(LabelledClaim claim) {
        return claim.appearances().stream()
                .filter(appearance -> appearance.follows().isEmpty())
                .toList();
    }

    private static int text(LabelledClaim claim, Appearance appearance) {
        for (int i = 0; i < claim.texts().size(); i++) {
            if (claim.texts().get(i).contains(appearance.place().article())) {
                return i;
            }
        }
        throw new AssertionError(
                claim.id() + ": no text holds " + appearance.place().article());
    }

    private static String hash(String id) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(("claim " + id).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
