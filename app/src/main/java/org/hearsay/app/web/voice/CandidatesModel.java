package org.hearsay.app.web.voice;

import java.util.List;
import org.hearsay.app.chart.DayWords;
import org.hearsay.app.web.Links;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.search.Speaker;

/**
 * The voices that a name may mean, to choose from.
 *
 * @param name what was sought
 * @param rows those found
 * @param leftOut how many more there are
 */
public record CandidatesModel(String name, List<Row> rows, int leftOut) {

    /** One of them. */
    public record Row(String name, String link, String what, int statements, int articles, String days) {}

    public CandidatesModel {
        rows = List.copyOf(rows);
    }

    static CandidatesModel of(String name, List<Speaker> shown, int all) {
        return new CandidatesModel(
                name, shown.stream().map(CandidatesModel::row).toList(), all - shown.size());
    }

    private static Row row(Speaker speaker) {
        String first = speaker.statements().isEmpty()
                ? ""
                : RowId.label(speaker.statements().getFirst());
        String link = switch (speaker.who()) {
            case Speaker.Identity identity -> Links.voice(identity.id());
            case Speaker.Named named -> Links.voiceNamed(named.name());
            case Speaker.Unnamed unnamed -> "/voice?of=" + first;
        };
        String what = switch (speaker.who()) {
            case Speaker.Identity identity -> "across articles";
            case Speaker.Named named -> "by this name, perhaps several";
            case Speaker.Unnamed unnamed -> "unnamed, in one article";
        };
        return new Row(
                speaker.who().name(),
                link,
                what,
                speaker.statements().size(),
                speaker.articles(),
                DayWords.span(speaker.first(), speaker.last()));
    }
}
