package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hearsay.Reading;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Page;
import org.hearsay.article.Published;
import org.hearsay.copy.CopyClass;
import org.hearsay.copy.Origin;
import org.hearsay.copy.Passage;
import org.hearsay.ledger.copy.Copies;
import org.hearsay.ledger.copy.CopyGroup;
import org.hearsay.ledger.copy.CopyMember;
import org.hearsay.ledger.reread.Rereading;
import org.hearsay.ledger.store.Rows;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesTest {

    private static final String[] SYLLABLES = {
        "ka", "ren", "to", "mi", "vel", "os", "dra", "pin", "su", "lek", "ba", "hor"
    };

    @TempDir
    private Path folder;

    private Random random;

    @BeforeEach
    void beginAnew() {
        random = new Random(4);
    }

    /** Sentences that no other text has. */
    private String prose(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : " ").append("It was");
            for (int j = 0; j < 10; j++) {
                text.append(' ');
                for (int k = 0; k < 3; k++) {
                    text.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
                }
            }
            text.append('.');
        }
        return text.toString();
    }

    private static Reading page(String host, String name, int day, String content) {
        Text text = Text.of(content);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : content.split("\n", -1)) {
            if (!line.isEmpty()) {
                blocks.add(Block.of(new Span(start, start + line.length()), Block.Kind.PARAGRAPH));
            }
            start += line.length() + 1;
        }
        Article article = new Article(
                name,
                List.of(),
                host.replace(".example", ""),
                new Published(LocalDate.of(2031, 3, day), Published.From.META),
                "en",
                text,
                blocks);
        Page page = new Page(
                name,
                URI.create("https://" + host + "/" + name),
                null,
                Page.Kind.TEXT,
                null,
                null,
                null,
                content.getBytes(StandardCharsets.UTF_8));
        return new Reading(page, article, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Adds a page, and finds its copies. */
    private static void add(Ledger ledger, Reading page) {
        Ledgers.add(ledger, page);
        new Copies(ledger).catchUp(0, 100);
    }

    private static CopyGroup group(Ledger ledger, long article) {
        return new Copies(ledger).group(article).orElseThrow();
    }

    private static List<Long> members(Ledger ledger, long article) {
        return group(ledger, article).members().stream()
                .map(CopyMember::article)
                .toList();
    }

    @Test
    void aCopyIsFoundWhenItIsAddedAndFromEitherSide() {
        String text = prose(20);
        try (Ledger ledger = Ledgers.open(folder)) {
            add(ledger, page("sarrow.example", "one", 3, text));
            add(ledger, page("hesk.example", "other", 3, prose(20)));
            add(ledger, page("velin.example", "copy", 4, prose(2) + "\n" + text));

            assertThat(members(ledger, 1)).containsExactly(1L, 3L);
            assertThat(members(ledger, 3)).containsExactly(1L, 3L);
            assertThat(members(ledger, 2)).containsExactly(2L);
            CopyGroup group = group(ledger, 3);
            assertThat(group.descent().origin())
                    .isInstanceOfSatisfying(
                            Origin.Inside.class,
                            inside -> assertThat(inside.article()).isEqualTo(1));
            assertThat(group.pairs()).singleElement().satisfies(pair -> {
                assertThat(pair.first().article()).isEqualTo(1);
                assertThat(pair.comparison().kind()).isEqualTo(CopyClass.VERBATIM);
                assertThat(pair.comparison().alignment().passages().stream().map(Passage::kind))
                        .containsExactly(Passage.Kind.ADDED, Passage.Kind.KEPT);
            });
        }
    }

    @Test
    void theOriginMayBeAddedLast() {
        String text = prose(20);
        try (Ledger ledger = Ledgers.open(folder)) {
            add(ledger, page("velin.example", "copy", 4, prose(5) + "\n" + text));
            add(ledger, page("sarrow.example", "one", 3, text));

            CopyGroup group = group(ledger, 1);
            assertThat(group.link(1).orElseThrow().from()).isEqualTo(2);
            assertThat(group.pairs().getFirst().first().article()).isEqualTo(2);
        }
    }

    @Test
    void copiesOfCopiesAreInTheGroup() {
        String first = prose(12);
        String second = prose(12);
        try (Ledger ledger = Ledgers.open(folder)) {
            add(ledger, page("sarrow.example", "one", 3, first));
            add(ledger, page("velin.example", "both", 3, first + "\n" + second));
            add(ledger, page("hesk.example", "two", 3, second));

            assertThat(members(ledger, 3)).containsExactly(1L, 2L, 3L);
            assertThat(group(ledger, 3).pairs())
                    .as("what the article itself has in common with others")
                    .hasSize(1);
            CopyGroup tree = new Copies(ledger).tree(3).orElseThrow();
            assertThat(tree.members()).hasSize(3);
            assertThat(tree.edges()).hasSize(2);
            assertThat(tree.pairs()).isEmpty();
        }
    }

    @Test
    void versionsOfOnePageAreNoCopiesAndOnlyTheNewestIsInAGroup() {
        String text = prose(20);
        try (Ledger ledger = Ledgers.open(folder)) {
            add(ledger, page("sarrow.example", "one", 3, text));
            add(ledger, page("velin.example", "copy", 4, text));
            add(ledger, page("velin.example", "copy", 4, text + " " + prose(1)));
            add(ledger, page("sarrow.example", "one", 3, prose(15)));

            assertThat(members(ledger, 3)).containsExactly(3L);
            assertThat(members(ledger, 4)).containsExactly(4L);
        }
    }

    @Test
    void whatAnOutletPutsOnAllItsPagesMakesNoCopies() {
        String furniture = prose(6);
        try (Ledger ledger = Ledgers.open(folder)) {
            for (int i = 1; i <= 12; i++) {
                add(ledger, page("velin.example", "page" + i, 3, prose(8) + "\n" + furniture));
            }

            assertThat(numbers(ledger, "SELECT first FROM copy_edge"))
                    .as("the pairs of the first ones too, which came when nobody knew")
                    .isEmpty();
        }
    }

    @Test
    void whatStandsOnAThirdPageOfAnOutletIsNoCopyThoughAllAreAboutOneThing() {
        String matter = prose(4);
        String furniture = prose(9);
        try (Ledger ledger = Ledgers.open(folder)) {
            for (int i = 1; i <= 2; i++) {
                add(ledger, page("velin.example", "page" + i, 3, about(matter) + "\n" + furniture));
            }
            assertThat(numbers(ledger, "SELECT first FROM copy_edge"))
                    .as("of two pages nobody can tell")
                    .containsExactly(1L);

            add(ledger, page("velin.example", "page3", 3, about(matter) + "\n" + furniture));

            assertThat(numbers(ledger, "SELECT first FROM copy_edge")).isEmpty();
        }
    }

    /** Sentences in which every second word is one of a matter's. */
    private String about(String matter) {
        List<String> words = List.of(matter.replace(".", "").split(" ", -1));
        StringBuilder text = new StringBuilder();
        for (String own : prose(8).split(" ", -1)) {
            text.append(' ')
                    .append(words.get(random.nextInt(words.size())))
                    .append(' ')
                    .append(own);
        }
        return text.substring(1);
    }

    @Test
    void furnitureLeavesPlaceForCopiesFromElsewhere() {
        String furniture = prose(3);
        String text = prose(14);
        try (Ledger ledger = Ledgers.open(folder)) {
            add(ledger, page("sarrow.example", "origin", 3, prose(10) + " " + text.substring(0, 700)));
            for (int i = 1; i <= 30; i++) {
                add(ledger, page("velin.example", "page" + i, 3, prose(8) + "\n" + furniture));
            }
            add(ledger, page("velin.example", "copy", 4, text + "\n" + furniture));

            assertThat(members(ledger, 32)).containsExactly(1L, 32L);
        }
    }

    @Test
    void sharedQuotationsAreShownButMakeNoGroup() {
        String said = "\n“" + prose(3) + "” she said.\n";
        try (Ledger ledger = Ledgers.open(folder)) {
            add(ledger, page("sarrow.example", "one", 3, prose(10) + said + prose(10)));
            add(ledger, page("velin.example", "two", 3, prose(12) + said + prose(8)));

            CopyGroup group = group(ledger, 2);
            assertThat(group.members()).hasSize(1);
            assertThat(group.edges()).isEmpty();
            assertThat(group.pairs())
                    .singleElement()
                    .satisfies(pair -> assertThat(pair.comparison().kind()).isEqualTo(CopyClass.QUOTATION));
        }
    }

    @Test
    void rereadingLooksForCopiesAnew() {
        String text = prose(20);
        try (Ledger ledger = Ledgers.open(folder)) {
            add(ledger, page("sarrow.example", "one", 3, text));
            add(ledger, page("velin.example", "two", 3, prose(20)));
            Rereading rereading = new Rereading(ledger, "tests 2", InstantSource.fixed(Ledgers.NOON));

            rereading.replace(2, ledger.reading(2), page("velin.example", "two", 3, text));
            assertThat(members(ledger, 1)).containsExactly(1L, 2L);

            rereading.replace(2, ledger.reading(2), page("velin.example", "two", 3, prose(20)));
            assertThat(members(ledger, 1)).containsExactly(1L);
            assertThat(numbers(
                            ledger,
                            "SELECT count(*) FROM copy_print p LEFT JOIN copy_signature s "
                                    + "ON s.article = p.article WHERE s.article IS NULL"))
                    .containsExactly(0L);
        }
    }

    @Test
    void whatAnOlderVersionAddedIsLookedAtOnce() throws IOException {
        try (InputStream in = CopiesTest.class.getResourceAsStream("ledger-1.db.gz")) {
            assertThat(in).isNotNull();
            Files.copy(new GZIPInputStream(in), folder.resolve("ledger.db"));
        }
        try (Ledger ledger = Ledgers.open(folder)) {
            Copies copies = new Copies(ledger);
            Ledgers.add(ledger, page("velin.example", "new", 3, prose(20)));
            assertThat(numbers(ledger, "SELECT article FROM copy_signature")).isEmpty();

            List<Long> last = Stream.iterate(
                            copies.catchUp(0, 2), Optional::isPresent, from -> copies.catchUp(from.orElseThrow(), 2))
                    .map(Optional::orElseThrow)
                    .toList();

            assertThat(last).containsExactly(2L, 4L, 6L);
            assertThat(numbers(ledger, "SELECT article FROM copy_signature")).hasSize(SchemaFixture.ARTICLES + 1);
            assertThat(copies.catchUp(0, 2)).isEmpty();
        }
    }

    @Test
    void aGroupEndsAtItsLimitAndSaysSo() {
        String text = prose(6);
        try (Ledger ledger = Ledgers.open(folder)) {
            for (int i = 0; i <= Copies.LARGEST; i++) {
                add(ledger, page("outlet" + i + ".example", "page", 3, text));
            }
            CopyGroup group = group(ledger, 1);
            assertThat(group.members()).hasSize(Copies.LARGEST);
            assertThat(group.cut()).isTrue();
            assertThat(group.pairs()).hasSizeLessThanOrEqualTo(Copies.PAIRS);
        }
    }

    @Test
    void articlesAreCountedAndTheirTextsToldApartWithoutLoadingThem() {
        String text = prose(20);
        String other = prose(20);
        String said = "\n“" + prose(3) + "” she said.\n";
        try (Ledger ledger = Ledgers.open(folder)) {
            add(ledger, page("sarrow.example", "one", 3, text));
            add(ledger, page("velin.example", "two", 3, other + said + prose(10)));
            add(ledger, page("hesk.example", "three", 4, text));
            add(ledger, page("maresk.example", "four", 4, other));
            add(ledger, page("brevna.example", "five", 5, prose(12) + said + prose(12)));
            Copies copies = new Copies(ledger);

            assertThat(copies.count(1)).isEqualTo(new Copies.Count(1, 0));
            assertThat(copies.count(2)).isEqualTo(new Copies.Count(1, 1));
            assertThat(copies.count(99)).isEqualTo(new Copies.Count(0, 0));
            assertThat(copies.texts(List.of(1L, 2L, 3L, 4L, 5L)))
                    .isEqualTo(Map.of(1L, 1L, 2L, 2L, 3L, 1L, 4L, 2L, 5L, 5L));
            assertThat(copies.texts(List.of(3L, 5L))).isEqualTo(Map.of(3L, 3L, 5L, 5L));
        }
    }

    @Test
    void anArticleThatThereIsNotHasNoGroup() {
        try (Ledger ledger = Ledgers.open(folder)) {
            assertThat(new Copies(ledger).group(7)).isEmpty();
        }
    }

    private static List<Long> numbers(Ledger ledger, String sql) {
        return ledger.read(connection -> Rows.list(connection, sql, row -> row.getLong(1)));
    }
}
