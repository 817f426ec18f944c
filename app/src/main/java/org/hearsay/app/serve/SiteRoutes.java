package org.hearsay.app.serve;

import io.javalin.config.RoutesConfig;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.web.Assets;
import org.hearsay.app.web.Described;
import org.hearsay.app.web.RefusedException;
import org.hearsay.app.web.Renderer;
import org.hearsay.app.web.Request;
import org.hearsay.app.web.Route;
import org.hearsay.app.web.Routes;

/** Hands the views' routes to the server, and keeps what describes them. */
final class SiteRoutes implements Routes {

    private final RoutesConfig server;
    private final Renderer renderer;
    private final List<Described> described = new ArrayList<>();

    SiteRoutes(RoutesConfig server, Renderer renderer) {
        this.server = server;
        this.renderer = renderer;
    }

    @Override
    public void page(Route route, Handler handler) {
        described.add(new Described(Described.Use.PAGE, route));
        // The twin first: the page's own pattern fits its path, too.
        server.get(route.twin(), context -> renderer.json(context, handler.answer(new Request(context))));
        server.get(route.path(), context -> renderer.html(context, route, handler.answer(new Request(context))));
    }

    @Override
    public void file(Route route, Handler handler) {
        described.add(new Described(Described.Use.FILE, route));
        server.get(route.path(), context -> renderer.html(context, route, handler.answer(new Request(context))));
    }

    @Override
    public void action(Route route, Handler handler) {
        described.add(new Described(Described.Use.ACTION, route));
        server.post(route.path(), context -> renderer.html(context, route, handler.answer(new Request(context))));
    }

    /** The style sheets and scripts, which browsers keep: what changes has another address. */
    void assets(Assets assets) {
        server.get("/assets/{digest}/{name}", context -> {
            Assets.Asset asset;
            try {
                asset = assets.get(context.pathParam("name"));
            } catch (IllegalArgumentException e) {
                throw RefusedException.missing("there is no such file", "load the page again");
            }
            context.header("Cache-Control", "public, max-age=31536000, immutable")
                    .contentType(asset.type())
                    .result(asset.bytes());
        });
    }

    /** All routes of all views. */
    List<Described> described() {
        return List.copyOf(described);
    }
}
