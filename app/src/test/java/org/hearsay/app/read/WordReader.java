package org.hearsay.app.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Page;
import org.hearsay.article.Problem;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/**
 * Reads at the speed of tests: what it is given is one paragraph in UTF-8, and each "X said Y" a statement, half sure.
 * What begins with a per cent sign has no article in it.
 */
public final class WordReader implements PageReader {

    private static final Pattern SAID = Pattern.compile("(\\w+) (said) (\\w+)");

    @Override
    public Reading read(Page page) {
        Text text = Text.of(new String(page.bytes(), StandardCharsets.UTF_8));
        boolean none = text.toString().startsWith("%");
        List<Block> blocks = none ? List.of() : List.of(Block.of(text.trim(text.whole()), Block.Kind.PARAGRAPH));
        List<Problem> problems = none ? List.of(new Problem("no article is in it", "page", "give another")) : List.of();
        return new Reading(
                page,
                new Article(null, List.of(), null, null, null, text, blocks),
                statements(text),
                List.of(),
                List.of(),
                List.of(),
                problems);
    }

    private static List<Statement> statements(Text text) {
        List<Statement> statements = new ArrayList<>();
        Matcher said = SAID.matcher(text.toString());
        while (said.find()) {
            statements.add(Statement.of(new Relation(
                    List.of(new Span(said.start(1), said.end(1))),
                    List.of(new Span(said.start(2), said.end(2))),
                    List.of(new Span(said.start(3), said.end(3))),
                    Quotation.INDIRECT,
                    0.5)));
        }
        return statements;
    }

    @Override
    public void close() {}
}
