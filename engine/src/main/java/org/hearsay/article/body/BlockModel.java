package org.hearsay.article.body;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The trained classifier of blocks: how likely each passage of a page is the article's body. Words are weighed first,
 * then trees look at each passage, then trees look again, knowing what the first look made of the others.
 *
 * @param tokens weighs the words of and around a passage
 * @param first the first look
 * @param second the second
 */
public record BlockModel(TokenWeights tokens, Trees first, Trees second) {

    private static final int MAGIC = 0x48534231;

    /**
     * Less likely passages aren't looked at again: half of all, menus and footers, of which the second look made one in
     * 100,000 more likely than 0.1.
     */
    private static final float SURELY_OUT = 0.006f;

    /** The released model; its card is docs/models/articles.md. */
    private static final String RELEASED = "blocks.bin.gz";

    /**
     * Loads the released model.
     *
     * @throws IllegalStateException where it is missing, which a whole program never is
     */
    public static BlockModel load() {
        try (InputStream in = BlockModel.class.getResourceAsStream(RELEASED)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the model " + RELEASED + " is missing beside " + BlockModel.class.getName());
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How likely each passage is body, from 0 to 1. */
    public float[] probabilities(PageBlocks page) {
        float[][] rows = page.rows(tokens);
        float[] looked = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            looked[i] = first.probability(rows[i]);
        }
        float[][] second = page.secondRows(rows, looked);
        float[] probabilities = new float[rows.length];
        for (int i = 0; i < rows.length; i++) {
            probabilities[i] = looked[i] < SURELY_OUT ? looked[i] : this.second.probability(second[i]);
        }
        return probabilities;
    }

    /** Which passages are body. */
    public boolean[] body(PageBlocks page) {
        return BodyDecision.of(page, probabilities(page));
    }

    /** Writes it, compressed; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(out);
        DataOutputStream data = new DataOutputStream(zipped);
        data.writeInt(MAGIC);
        data.writeShort(PageBlocks.WIDTH);
        data.writeShort(PageBlocks.SECOND_WIDTH);
        tokens.write(data);
        first.write(data);
        second.write(data);
        data.flush();
        zipped.finish();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException where it is no such model, or one of other features than this version's
     */
    public static BlockModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
        int magic = data.readInt();
        int width = data.readShort();
        int secondWidth = data.readShort();
        if (magic != MAGIC || width != PageBlocks.WIDTH || secondWidth != PageBlocks.SECOND_WIDTH) {
            throw new IOException("a model of blocks over " + width + " and " + secondWidth + " features, where "
                    + PageBlocks.WIDTH + " and " + PageBlocks.SECOND_WIDTH + " are seen: train it again");
        }
        return new BlockModel(TokenWeights.read(data), Trees.read(data, width), Trees.read(data, secondWidth));
    }
}
