package org.hearsay.app.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.app.web.Assets;
import org.hearsay.app.web.RefusedException;
import org.hearsay.app.web.Renderer;
import org.hearsay.app.web.View;
import org.hearsay.app.web.guard.Guard;
import org.hearsay.app.web.guard.Hosts;
import org.hearsay.app.web.guard.Secret;
import org.hearsay.app.web.search.SearchView;
import org.hearsay.app.web.sourcing.SourcingView;
import org.hearsay.app.web.story.StoryView;
import org.hearsay.app.web.voice.VoiceView;
import org.hearsay.ledger.search.Search;
import org.hearsay.ledger.sourcing.SourcingReports;
import org.hearsay.ledger.store.LedgerException;
import org.hearsay.ledger.timeline.Timelines;
import org.hearsay.ledger.voice.Voices;

/** The running site: a server with all views of a ledger. */
public final class Site implements AutoCloseable {

    private final Javalin server;
    private final Place place;

    private Site(Javalin server, Place place) {
        this.server = server;
        this.place = place;
    }

    /**
     * Starts it.
     *
     * @param services what it works with; closed by the caller, after this
     * @param place where it listens
     * @param trouble is told of what goes wrong with a request and is no fault of whoever asked
     * @throws SiteException where it can't listen there
     */
    public static Site start(Services services, Place place, Consumer<String> trouble) {
        Secret csrf = Secret.random();
        Assets assets = new Assets();
        Renderer renderer = new Renderer(assets, csrf.value(), services.version());
        Guard guard = new Guard(Hosts.loopback(), place.token(), csrf);
        List<View> views = views(services);
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.startupWatcherEnabled = false;
            config.concurrency.useVirtualThreads = true;
            config.http.prefer405over404 = true;
            config.jetty.host = place.host();
            config.jetty.port = place.port();
            config.routes.before(context -> letThrough(guard, context));
            SiteRoutes routes = new SiteRoutes(config.routes, renderer);
            views.forEach(view -> view.addTo(routes));
            routes.assets(assets);
            refusals(config, renderer, trouble);
        });
        try {
            return new Site(server.start(), place);
        } catch (JavalinBindException e) {
            throw new SiteException(
                    "can't listen at " + place.host() + ":" + place.port() + ": " + e.getMessage()
                            + "; give --port another, or none for any that is free",
                    e);
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

    /** All parts of the site. */
    private static List<View> views(Services services) {
        Search search = new Search(services.ledger());
        return List.of(
                new SearchView(search),
                new VoiceView(new Voices(services.ledger()), search),
                new StoryView(new Timelines(services.ledger())),
                new SourcingView(new SourcingReports(services.ledger())));
    }

    private static void refusals(JavalinConfig config, Renderer renderer, Consumer<String> trouble) {
        config.routes.exception(RefusedException.class, (refused, context) -> renderer.refused(context, refused));
        config.routes.exception(
                NotFoundResponse.class,
                (missing, context) -> renderer.refused(
                        context, RefusedException.missing("there is nothing at this address", "begin at the search")));
        config.routes.exception(LedgerException.class, (failed, context) -> {
            trouble.accept(String.valueOf(failed.getMessage()));
            renderer.refused(
                    context, RefusedException.unavailable(503, String.valueOf(failed.getMessage()), "try again"));
        });
    }

    /** Where it is to be found. */
    public String address() {
        return "http://" + place.host() + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        server.stop();
    }
}
