package org.hearsay.app.read;

import java.io.IOException;
import org.hearsay.Reading;
import org.hearsay.app.terminal.Summary;

/** Gives readings to whoever asked for them, each as soon as it is there. */
interface Output {

    /**
     * Gives one reading.
     *
     * @throws IOException where no more is taken
     */
    void give(Reading reading) throws IOException;

    /**
     * Gives a reading that holds no article, and so failed.
     *
     * @throws IOException where no more is taken
     */
    void giveWithoutArticle(Reading reading) throws IOException;

    /**
     * Ends the output.
     *
     * @throws IOException where no more is taken
     */
    void end(Summary summary) throws IOException;
}
