package org.hearsay.app.web.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.app.chart.DayWords;
import org.hearsay.app.chart.LaneChart;
import org.hearsay.app.chart.Picture;
import org.hearsay.app.web.Asked;
import org.hearsay.app.web.Links;
import org.hearsay.app.web.Piece;
import org.hearsay.app.web.Spoken;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.ledger.timeline.Window;
import org.hearsay.ledger.voice.Party;
import org.hearsay.ledger.voice.VoiceProfile;
import org.jspecify.annotations.Nullable;

/**
 * What a voice's page shows.
 *
 * @param name whose page it is
 * @param what what it is, in words
 * @param summary how much it said, in a sentence
 * @param names all names seen
 * @param picture what it said over time, by act; null where nothing has a day
 * @param acts how many statements do what
 * @param outlets how many statements which outlet has
 * @param disagreements who denies it and whom it denies
 * @param answers whom else it answers, and who else answers it
 * @param latest statements in full
 * @param all the search for all of them
 * @param story the story of all of them
 * @param notes what was left out, a sentence each
 */
public record VoiceModel(
        String name,
        String what,
        String summary,
        List<VoiceProfile.Count> names,
        @Nullable Picture picture,
        List<Bar> acts,
        List<Bar> outlets,
        List<Exchange> disagreements,
        List<Exchange> answers,
        List<StatementHit> latest,
        String all,
        String story,
        List<String> notes) {

    /** The most pairs of statements shown of one exchange. */
    private static final int MOST_TIES = 3;

    /** The most exchanges shown. */
    private static final int MOST_EXCHANGES = 12;

    /** A value with its bar, whose length is in per cent of the longest. */
    public record Bar(String value, @Nullable String link, int number, double length) {}

    /**
     * What passed between this voice and another.
     *
     * @param heading in words: "Denied by", "Denies"
     * @param other the other's name
     * @param link their page; null for a class of the unnamed
     * @param pairs of a statement and its answer
     * @param more how many pairs aren't shown
     */
    public record Exchange(
            String heading, String other, @Nullable String link, List<Pair> pairs, int more) {

        public Exchange {
            pairs = List.copyOf(pairs);
        }
    }

    /** A statement and the one that answers it. */
    public record Pair(Spoken claim, Spoken answer) {}

    public VoiceModel {
        names = List.copyOf(names);
        acts = List.copyOf(acts);
        outlets = List.copyOf(outlets);
        disagreements = List.copyOf(disagreements);
        answers = List.copyOf(answers);
        latest = List.copyOf(latest);
        notes = List.copyOf(notes);
    }

    static VoiceModel of(VoiceProfile profile, Window window, String address, List<StatementHit> latest) {
        String name = profile.who().name();
        Asked said = new Asked(null, name, null, null, null, null, null, Set.of(), Set.of(), Set.of(), "time");
        return new VoiceModel(
                name,
                what(profile),
                summary(profile),
                profile.names(),
                picture(profile, window, address, said),
                bars(profile.acts(), said, "act"),
                bars(profile.outlets(), said, "outlet"),
                exchanges(profile, true),
                exchanges(profile, false),
                latest,
                said.at("/"),
                said.at("/story"),
                notes(profile));
    }

    private static String what(VoiceProfile profile) {
        String kind = profile.kind() == null ? "unknown" : profile.kind();
        String known =
                kind.equals("unknown") ? "Voice" : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        return switch (profile.who()) {
            case Speaker.Identity identity -> known + ", known across articles";
            case Speaker.Named named -> known + " by this name; there may be several";
            case Speaker.Unnamed unnamed -> known + ", unnamed, of one article";
        };
    }

    private static String summary(VoiceProfile profile) {
        int statements = profile.moments().size();
        return "%,d statement%s in %,d article%s, %s"
                .formatted(
                        statements,
                        statements == 1 ? "" : "s",
                        profile.articles(),
                        profile.articles() == 1 ? "" : "s",
                        DayWords.span(profile.first(), profile.last()));
    }

    private static List<String> notes(VoiceProfile profile) {
        List<String> notes = new ArrayList<>();
        if (!profile.complete()) {
            notes.add("It said more: these are the %,d statements that were added last."
                    .formatted(profile.moments().size()));
        }
        if (!profile.allAnswers()) {
            notes.add("There are more answers than are looked at here.");
        }
        return notes;
    }

    private static @Nullable Picture picture(VoiceProfile profile, Window window, String address, Asked said) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        for (VoiceProfile.Moment moment : profile.moments()) {
            if (moment.day() != null) {
                days.merge(moment.day(), 1, Integer::sum);
            }
        }
        LocalDate first = profile.first();
        LocalDate last = profile.last();
        if (days.isEmpty() || first == null || last == null) {
            return null;
        }
        LocalDate from = window.from() == null || window.from().isBefore(first) ? first : window.from();
        LocalDate to = window.to() == null || window.to().isAfter(last) ? last : window.to();
        boolean outside = from.isAfter(last) || to.isBefore(first);
        return Picture.of(
                "What " + profile.who().name() + " said, by what it does",
                days,
                outside ? first : from,
                outside ? last : to,
                address,
                tracks(profile, window, said));
    }

    private static List<LaneChart.Track> tracks(VoiceProfile profile, Window window, Asked said) {
        Map<String, List<LaneChart.Item>> byAct = new LinkedHashMap<>();
        profile.acts().forEach(act -> byAct.put(act.value(), new ArrayList<>()));
        for (VoiceProfile.Moment moment : profile.moments()) {
            LocalDate day = moment.day();
            if (day != null && window.contains(day)) {
                byAct.computeIfAbsent(moment.act(), key -> new ArrayList<>()).add(item(moment, day));
            }
        }
        List<LaneChart.Track> tracks = new ArrayList<>();
        byAct.forEach((act, items) -> tracks.add(new LaneChart.Track(
                Spoken.act(act),
                said.toggled("act", act).at("/"),
                String.valueOf(items.size()),
                items,
                (from, to) -> within(said, from, to).toggled("act", act).at("/"))));
        return tracks;
    }

    private static LaneChart.Item item(VoiceProfile.Moment moment, LocalDate day) {
        return new LaneChart.Item(
                moment.id(),
                moment.from(),
                day,
                moment.act(),
                null,
                Links.statement(moment.id()),
                "Statement " + RowId.label(moment.id()) + ": " + Spoken.act(moment.act()) + ", " + DayWords.of(day));
    }

    private static Asked within(Asked said, LocalDate from, LocalDate to) {
        return new Asked(
                said.words(),
                said.by(),
                said.about(),
                said.outlet(),
                said.story(),
                from,
                to,
                said.acts(),
                said.sourcing(),
                said.quotations(),
                said.sort());
    }

    private static List<Bar> bars(List<VoiceProfile.Count> counts, Asked said, String parameter) {
        int most = counts.isEmpty() ? 1 : counts.getFirst().number();
        return counts.stream()
                .limit(12)
                .map(count -> new Bar(
                        parameter.equals("act") ? Spoken.act(count.value()) : count.value(),
                        said.toggled(parameter, count.value()).at("/"),
                        count.number(),
                        Math.round(1000.0 * count.number() / most) / 10.0))
                .toList();
    }

    private static List<Exchange> exchanges(VoiceProfile profile, boolean denials) {
        List<Exchange> exchanges = new ArrayList<>();
        for (VoiceProfile.Exchange exchange : profile.answers()) {
            add(exchanges, exchange, denials, denials ? "Denies what was said by" : "Answers");
        }
        for (VoiceProfile.Exchange exchange : profile.answeredBy()) {
            add(exchanges, exchange, denials, denials ? "Denied by" : "Answered by");
        }
        return exchanges.stream().limit(MOST_EXCHANGES).toList();
    }

    private static void add(List<Exchange> exchanges, VoiceProfile.Exchange exchange, boolean denials, String heading) {
        List<Pair> pairs = exchange.ties().stream()
                .filter(tie -> tie.answer().act().equals("denies") == denials)
                .map(tie -> new Pair(Spoken.of(tie.claim()), Spoken.of(tie.answer())))
                .toList();
        if (!pairs.isEmpty()) {
            List<Pair> shown = pairs.stream().limit(MOST_TIES).toList();
            exchanges.add(new Exchange(
                    heading,
                    exchange.other().kind() == Party.Kind.UNNAMED
                            ? exchange.other().label() + ", unnamed"
                            : exchange.other().label(),
                    Spoken.voice(exchange.other()),
                    shown,
                    pairs.size() - shown.size()));
        }
    }

    /** A statement's words, cut where marks begin and end. */
    public List<Piece> pieces(StatementHit hit) {
        return Piece.of(hit.passage());
    }

    /** Where a statement stands in its article. */
    public String link(StatementHit hit) {
        return Links.statement(hit.id());
    }

    /** An act in words. */
    public String act(StatementHit hit) {
        return Spoken.act(hit.act());
    }

    /** A day in words. */
    public String day(@Nullable LocalDate day) {
        return DayWords.of(day);
    }
}
