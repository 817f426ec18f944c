package org.hearsay.app.web.voice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.web.Answer;
import org.hearsay.app.web.Asked;
import org.hearsay.app.web.Closely;
import org.hearsay.app.web.Links;
import org.hearsay.app.web.RefusedException;
import org.hearsay.app.web.Request;
import org.hearsay.app.web.Route;
import org.hearsay.app.web.Routes;
import org.hearsay.app.web.Section;
import org.hearsay.app.web.View;
import org.hearsay.ledger.reading.RowId;
import org.hearsay.ledger.search.Paging;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.search.Speaker;
import org.hearsay.ledger.search.StatementHit;
import org.hearsay.ledger.timeline.Window;
import org.hearsay.ledger.voice.UnnamedVoices;
import org.hearsay.ledger.voice.VoiceProfile;
import org.hearsay.ledger.voice.Voices;

/** Voices, named and unnamed. */
public final class VoiceView implements View {

    /** The most voices that a name is said to may mean. */
    private static final int MOST_CANDIDATES = 50;

    /** The statements that are shown in full. */
    private static final int LATEST = 10;

    private static final Pattern STATEMENT = Pattern.compile("([1-9][0-9]{0,11})\\.([1-9][0-9]{0,5})");

    private final Voices voices;
    private final Search search;

    public VoiceView(Voices voices, Search search) {
        this.voices = voices;
        this.search = search;
    }

    @Override
    public void addTo(Routes routes) {
        routes.page(
                Closely.with(
                        Route.of("/voice/{voice}", "What a voice said over time, whom it answers, and who answers it")
                                .in("voice", "The identity's number")),
                request -> {
                    long id = request.id("voice");
                    VoiceProfile profile = voices.identity(id)
                            .orElseThrow(() ->
                                    RefusedException.missing("the ledger knows no voice " + id, "search for its name"));
                    return profile(profile, Links.voice(id), request);
                });
        routes.page(
                Closely.with(Route.of("/voice", "The voices of a name, or the unnamed one of a statement")
                        .query("name", "A name")
                        .query("of", "A statement's number, as in 12.7")),
                this::sought);
        routes.page(
                Route.of("/voices/unnamed", "The unnamed of a search, by class and role")
                        .with(Asked.PARAMETERS),
                this::unnamed);
    }

    private Answer sought(Request request) {
        String name = request.query("name");
        String of = request.query("of");
        if (of != null) {
            return ofStatement(of, request);
        }
        if (name == null) {
            throw RefusedException.wrong("no name is given", "give 'name', or a statement's number as 'of'");
        }
        List<Speaker.Identity> identities = search.identities(name);
        if (identities.size() == 1) {
            return new Answer.Redirect(Links.voice(identities.getFirst().id()));
        }
        if (identities.isEmpty()) {
            Optional<VoiceProfile> profile = voices.named(name);
            if (profile.isPresent()) {
                return profile(profile.get(), Links.voiceNamed(name), request);
            }
        }
        List<Speaker> speakers = search.speakers(name).speakers();
        if (speakers.size() == 1 && speakers.getFirst().who() instanceof Speaker.Identity identity) {
            return new Answer.Redirect(Links.voice(identity.id()));
        }
        List<Speaker> shown = speakers.subList(0, Math.min(MOST_CANDIDATES, speakers.size()));
        return new Answer.Page(
                name,
                null,
                "voices.jte",
                CandidatesModel.of(name, shown, speakers.size()),
                json -> VoiceJson.candidates(json, shown));
    }

    private Answer ofStatement(String number, Request request) {
        Matcher matcher = STATEMENT.matcher(number);
        if (!matcher.matches()) {
            throw RefusedException.wrong("'" + number + "' is no statement's number", "give 'of' as in 12.7");
        }
        long id = RowId.of(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        VoiceProfile profile = voices.ofStatement(id)
                .orElseThrow(() -> RefusedException.missing(
                        "nobody is known whose statement " + number + " is", "look at the statement in its article"));
        if (profile.who() instanceof Speaker.Identity identity) {
            return new Answer.Redirect(Links.voice(identity.id()));
        }
        return profile(profile, "/voice?of=" + number, request);
    }

    private Answer profile(VoiceProfile profile, String address, Request request) {
        Window window = Closely.window(request);
        List<Long> latest = profile.moments().stream()
                .filter(moment -> window.contains(moment.day()))
                .map(VoiceProfile.Moment::id)
                .toList()
                .reversed();
        Speaker speaker = new Speaker(profile.who(), latest, profile.articles(), profile.first(), profile.last());
        List<StatementHit> hits = search.said(speaker, Paging.first(LATEST)).hits();
        return new Answer.Page(
                profile.who().name(),
                null,
                "voice.jte",
                VoiceModel.of(profile, window, address, hits),
                json -> VoiceJson.write(json, profile));
    }

    private Answer unnamed(Request request) {
        Asked asked = Asked.of(request);
        UnnamedVoices unnamed = Closely.found(() -> voices.unnamed(asked.query()));
        return new Answer.Page(
                "The unnamed",
                Section.SOURCING,
                "unnamed.jte",
                UnnamedModel.of(asked, unnamed),
                json -> VoiceJson.unnamed(json, unnamed));
    }
}
