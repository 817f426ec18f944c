package org.hearsay.article.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.hearsay.article.Page;
import org.hearsay.article.extraction.Articles;
import org.hearsay.article.extraction.Extracting;
import org.junit.jupiter.api.Test;

class BlockModelTest {

    private static final Articles RULES = new Articles(null);

    /** Says yes to what has more words than a heading. */
    private static final BlockModel LONG = new BlockModel(
            TokenWeights.of(new float[TokenWeights.SIZE]), trees(Feature.WORDS.at()), trees(PageBlocks.WIDTH + 4));

    /** Yes where the feature is above 0.5; the second look's is what the first made of the passage itself. */
    private static Trees trees(int feature) {
        float threshold = feature == Feature.WORDS.at() ? 2.5f : 0.5f;
        return new Trees(
                0,
                List.of(new Trees.Tree(
                        new short[] {(short) feature},
                        new float[] {threshold},
                        new short[] {-1},
                        new short[] {-2},
                        new float[] {-5, 5})));
    }

    private static PageBlocks page(String html) {
        return RULES.blocks(Page.of("page", Page.Kind.HTML, html.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow();
    }

    private static final String PAGE = "<html><body><article><h1>Weir opened</h1>" + Extracting.PROSE
            + "<p>* * *</p><p>The council will meet on Friday, its clerk said, to ask who gave the order.</p>"
            + "<p>Read more</p><p>* * *</p></article></body></html>";

    @Test
    void theSecondLookSeesWhatTheFirstMadeOfAPassage() {
        PageBlocks page = page(PAGE);
        float[] probabilities = LONG.probabilities(page);

        for (int i = 0; i < page.size(); i++) {
            assertThat(probabilities[i] > 0.5)
                    .as(page.text(i))
                    .isEqualTo(page.text(i).length() > 60);
        }
    }

    @Test
    void whatSeparatesTwoPassagesOfTheBodyIsOfTheBody() {
        PageBlocks page = page(PAGE);
        boolean[] body = LONG.body(page);

        assertThat(page.text(3)).isEqualTo("* * *");
        assertThat(body).containsExactly(false, true, true, true, true, false, false);
    }

    @Test
    void aModelIsReadAsItWasWritten() throws IOException {
        PageBlocks page = page(PAGE);
        BlockModel read = BlockModel.read(new ByteArrayInputStream(written(LONG)));

        assertThat(read.probabilities(page)).containsExactly(LONG.probabilities(page));
    }

    @Test
    void aModelThatIsCutOffIsRefused() throws IOException {
        byte[] bytes = written(LONG);

        assertThatIOException()
                .isThrownBy(() -> BlockModel.read(new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length / 2))));
    }

    @Test
    void aModelOverOtherFeaturesSaysThatItMustBeTrainedAgain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(0x48534231);
            data.writeShort(3);
            data.writeShort(4);
        }

        assertThatIOException()
                .isThrownBy(() -> BlockModel.read(new ByteArrayInputStream(out.toByteArray())))
                .withMessageContaining("over 3 and 4 features")
                .withMessageContaining("train it again");
    }

    @Test
    void everyNumberOfARowIsOneWhateverThePage() {
        Random random = new Random(11);
        for (int n = 0; n < 50; n++) {
            StringBuilder html =
                    new StringBuilder("<html><head><title>A title of a page</title></head><body>" + Extracting.PROSE);
            for (int i = 0; i < 30; i++) {
                String tag = List.of("p", "div", "li", "h2", "a", "td", "blockquote", "br", "figure", "article")
                        .get(random.nextInt(10));
                html.append('<').append(tag).append(random.nextBoolean() ? " class='related x" + i + "'>" : ">");
                html.append(random.nextInt(3) == 0 ? Extracting.PROSE : "№ 5 — 北京 ☃ @x #y ©");
                html.append(random.nextBoolean() ? "</" + tag + ">" : "");
            }
            PageBlocks page = page(html.toString());
            float[][] rows = page.rows(LONG.tokens());
            for (float[] row : page.secondRows(rows, LONG.probabilities(page))) {
                assertThat(row).hasSize(PageBlocks.SECOND_WIDTH);
                for (int i = 0; i < row.length; i++) {
                    assertThat(Float.isFinite(row[i])).as("number " + i).isTrue();
                }
            }
        }
    }

    private static byte[] written(BlockModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }
}
