package org.hearsay.app.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.Likely;
import org.hearsay.Reading;
import org.hearsay.Statement;
import org.hearsay.act.Act;
import org.hearsay.article.Article;
import org.hearsay.article.Block;
import org.hearsay.article.Page;
import org.hearsay.attribution.Quotation;
import org.hearsay.attribution.Relation;
import org.hearsay.sourcing.Sourcing;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.voice.Voice;

/** Reads "Jane Quell said words." as a statement of a person's, and "an aide said" as an unnamed one's; without models. */
public final class VoiceReader implements PageReader {

    private final Pattern pattern;

    /** @param cues the words that attribute, as a regular expression */
    public VoiceReader(String cues) {
        pattern = Pattern.compile("([A-Z](?:[^.]|(?<=[A-Z])\\.)*?|an aide) (" + cues + ") ([^.]+)\\.");
    }

    @Override
    public Reading read(Page page) {
        Text text = Text.of(new String(page.bytes(), StandardCharsets.UTF_8));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Voice> voices = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        Matcher said = pattern.matcher(text.toString());
        while (said.find()) {
            Span name = new Span(said.start(1), said.end(1));
            boolean named = !said.group(1).equals("an aide");
            int voice = numbers.computeIfAbsent(said.group(1), words -> voices.size());
            if (voice == voices.size()) {
                voices.add(new Voice(Voice.Kind.PERSON, name, named, List.of(name)));
            }
            statements.add(new Statement(
                    new Relation(
                            List.of(name),
                            List.of(new Span(said.start(2), said.end(2))),
                            List.of(new Span(said.start(3), said.end(3))),
                            Quotation.INDIRECT,
                            0.5),
                    new Likely<>(Act.SAYS, 0.5),
                    new Likely<>(voice, 0.5),
                    Sourcing.of(named ? Sourcing.Kind.NAMED : Sourcing.Kind.UNNAMED),
                    List.of(),
                    null,
                    null,
                    null));
        }
        List<Block> blocks = List.of(Block.of(text.trim(text.whole()), Block.Kind.PARAGRAPH));
        return new Reading(
                page,
                new Article(null, List.of(), null, null, null, text, blocks),
                statements,
                voices,
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public void close() {}
}
