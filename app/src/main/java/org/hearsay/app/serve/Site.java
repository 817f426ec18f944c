package org.hearsay.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.hearsay.app.read.Complaints;
import org.hearsay.app.web.Assets;
import org.hearsay.app.web.RefusedException;
import org.hearsay.app.web.Renderer;
import org.hearsay.app.web.View;
import org.hearsay.app.web.api.ApiView;
import org.hearsay.app.web.article.ArticleView;
import org.hearsay.app.web.article.StatementView;
import org.hearsay.app.web.claim.ClaimView;
import org.hearsay.app.web.copy.CopyView;
import org.hearsay.app.web.correction.CorrectionView;
import org.hearsay.app.web.guard.Guard;
import org.hearsay.app.web.guard.Hosts;
import org.hearsay.app.web.guard.Secret;
import org.hearsay.app.web.intake.Intake;
import org.hearsay.app.web.intake.IntakeView;
import org.hearsay.app.web.search.SearchView;
import org.hearsay.app.web.sourcing.SourcingView;
import org.hearsay.app.web.story.StoriesView;
import org.hearsay.app.web.story.StoryView;
import org.hearsay.app.web.voice.VoiceView;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.claim.Claims;
import org.hearsay.ledger.copy.Copies;
import org.hearsay.ledger.correction.Author;
import org.hearsay.ledger.correction.Corrections;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.sourcing.SourcingReports;
import org.hearsay.ledger.store.LedgerException;
import org.hearsay.ledger.story.Stories;
import org.hearsay.ledger.timeline.Timelines;
import org.hearsay.ledger.voice.Voices;

/** The running site: a server with all views of a ledger. */
public final class Site implements AutoCloseable {

    private final Javalin server;
    private final Intake intake;
    private final Place place;

    private Site(Javalin server, Intake intake, Place place) {
        this.server = server;
        this.intake = intake;
        this.place = place;
    }

    /**
     * Starts it.
     *
     * @param services what it works with; closed by the caller, after this
     * @param place where it listens
     * @throws SiteException where it can't listen there
     */
    public static Site start(Services services, Place place) {
        Secret csrf = Secret.random();
        Assets assets = new Assets();
        Renderer renderer = new Renderer(assets, csrf.value(), services.version());
        Guard guard = new Guard(hosts(place), place.token(), csrf);
        Intake intake = new Intake(
                services.ledger(),
                services.reader(),
                services.fetcher(),
                services.threads(),
                services.settings(),
                services.complaints());
        List<View> views = views(services, intake);
        Javalin server = Javalin.create(config -> {
            Server.configure(config, place, services.settings().maxBytes());
            config.routes.before(context -> letThrough(guard, context));
            SiteRoutes routes = new SiteRoutes(config.routes, renderer);
            views.forEach(view -> view.addTo(routes));
            new ApiView(services.version(), routes::described).addTo(routes);
            routes.assets(assets);
            refusals(config, renderer, services.complaints());
        });
        try {
            Site site = new Site(server.start(), intake, place);
            intake.connect();
            return site;
        } catch (JavalinBindException e) {
            intake.close();
            throw new SiteException(
                    "can't listen at " + place.host() + ":" + place.port() + ": " + e.getMessage()
                            + "; give --port another, or none for any that is free",
                    e);
        }
    }

    /** All parts of the site. */
    private static List<View> views(Services services, Intake intake) {
        Ledger ledger = services.ledger();
        Search search = new Search(ledger);
        String user = System.getProperty("user.name", "unknown");
        Corrections corrections = new Corrections(ledger, new Author(user, null, InstantSource.system()));
        Copies copies = new Copies(ledger);
        Stories stories = new Stories(ledger);
        return List.of(
                new SearchView(search),
                new ArticleView(ledger, search, corrections),
                new StatementView(ledger, search, corrections),
                new ClaimView(new Claims(ledger)),
                new CorrectionView(corrections),
                new IntakeView(intake),
                new VoiceView(new Voices(ledger), search),
                new StoryView(new Timelines(ledger), stories, copies),
                new StoriesView(stories, copies),
                new CopyView(copies),
                new SourcingView(new SourcingReports(ledger)));
    }

    private static Hosts hosts(Place place) {
        if (place.isLoopback()) {
            return Hosts.loopback();
        }
        try {
            return Hosts.reachable(
                    Set.of(place.host(), InetAddress.getLocalHost().getHostName()));
        } catch (UnknownHostException e) {
            // The machine has no name, and goes by its addresses.
            return Hosts.reachable(Set.of(place.host()));
        }
    }

    /** What the guard refuses is told without anything of the site, as it may be told to a page elsewhere. */
    private static void letThrough(Guard guard, Context context) {
        try {
            guard.check(context);
        } catch (RefusedException refused) {
            context.status(refused.status())
                    .contentType("text/plain;charset=utf-8")
                    .result(refused.what() + ": " + refused.mend() + "\n");
            context.skipRemainingHandlers();
        }
    }

    private static void refusals(JavalinConfig config, Renderer renderer, Complaints complaints) {
        config.routes.exception(RefusedException.class, (refused, context) -> renderer.refused(context, refused));
        config.routes.exception(HttpResponseException.class, (e, context) -> renderer.refused(context, of(e)));
        config.routes.exception(LedgerException.class, (failed, context) -> {
            complaints.say(String.valueOf(failed.getMessage()));
            renderer.refused(
                    context,
                    RefusedException.unavailable(503, String.valueOf(failed.getMessage()), "try again in a while"));
        });
        // Whoever asked is gone, or too slow; nobody is there to be told.
        config.routes.exception(
                IOException.class,
                (gone, context) -> renderer.refused(
                        context,
                        RefusedException.unavailable(408, "the request didn't arrive whole", "send it again")));
        config.routes.exception(
                ServletException.class,
                (wrong, context) -> renderer.refused(
                        context,
                        RefusedException.unavailable(
                                413,
                                "what was sent is no form, or a file in it is larger than allowed",
                                "use 'hearsay add', or raise --max-bytes")));
        config.routes.exception(Exception.class, (failed, context) -> {
            complaints.say(context.path() + " failed with " + failed + place(failed)
                    + " (this is a bug in Hearsay: please report it at https://github.com/hearsay/hearsay/issues)");
            renderer.refused(
                    context,
                    RefusedException.unavailable(
                            500,
                            "something is wrong with Hearsay itself",
                            "see what the program printed, and report it"));
        });
    }

    private static String place(Exception failed) {
        return failed.getStackTrace().length == 0 ? "" : " at " + failed.getStackTrace()[0];
    }

    private static RefusedException of(HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> RefusedException.missing("there is nothing at this address", "begin at the search");
            case 405 -> RefusedException.unavailable(405, "that can't be done at this address", "begin at the search");
            case 413 ->
                RefusedException.unavailable(
                        413, "that is more than can be sent at once", "use 'hearsay add', or raise --max-bytes");
            default ->
                RefusedException.unavailable(
                        e.getStatus(), "the request can't be answered", "load the page again, and try once more");
        };
    }

    /**
     * Begins to read all pages of a folder.
     *
     * @return the name by which its progress is known
     */
    String read(Path folder) {
        return intake.folder(folder).id();
    }

    /** Whether all of what {@link #read} began is read. */
    boolean isRead(String job) {
        return intake.isDone(job);
    }

    /** Where it is to be found, without its token. */
    public String address() {
        String host = place.called().contains(":") ? "[" + place.called() + "]" : place.called();
        return "http://" + host + ":" + server.port() + "/";
    }

    /** Where it is to be found by those who may. */
    public String invitation() {
        return place.token() == null
                ? address()
                : address() + "?token=" + place.token().value();
    }

    @Override
    public void close() {
        server.stop();
        intake.close();
    }
}
