package org.hearsay.app.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.util.Set;
import org.hearsay.app.web.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a request is answered at all. Whatever it throws is told in plain text, without anything of the site.
 */
public final class Guard {

    /** The form's field that shows that a form is one of this site's own. */
    public static final String CSRF_FIELD = "csrf";

    /** The same as a header, for scripts. */
    public static final String CSRF_HEADER = "X-CSRF-Token";

    private static final String TOKEN = "token";
    private static final String COOKIE = "hearsay-token";
    private static final String BEARER = "Bearer ";

    /** What a page of this site may load and do; nothing of any other host. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Set<HandlerType> LOOKING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final Hosts hosts;
    private final @Nullable Secret token;
    private final Secret csrf;

    /**
     * @param hosts the names that the site goes by
     * @param token what everybody has to know who asks for anything; null where only this machine can ask
     * @param csrf what forms of the site have in them
     */
    public Guard(Hosts hosts, @Nullable Secret token, Secret csrf) {
        this.hosts = hosts;
        this.token = token;
        this.csrf = csrf;
    }

    /**
     * Lets a request through, or sends it on to the same address without its token.
     *
     * @throws RefusedException where it isn't to be answered
     */
    public void check(Context context) {
        headers(context);
        String host = context.header("Host");
        if (!hosts.has(host, context.req().getLocalPort())) {
            throw RefusedException.forbidden(
                    "this site doesn't go by the name that was asked for",
                    "use the address that 'hearsay serve' printed");
        }
        if (token != null && !knowsToken(context, token)) {
            return;
        }
        if (!LOOKING.contains(context.method())) {
            changes(context, String.valueOf(host));
        }
    }

    /** What browsers are told with every answer. */
    private static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                // Not "no-referrer", with which a browser keeps the origin of a form to itself.
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
                .header("Cache-Control", "no-store");
    }

    /** Whether the token is there; where it is in the address, it moves into a cookie, and the request is answered by that. */
    private static boolean knowsToken(Context context, Secret token) {
        String bearer = context.header("Authorization");
        if (token.is(context.cookie(COOKIE))
                || (bearer != null && bearer.startsWith(BEARER) && token.is(bearer.substring(BEARER.length())))) {
            return true;
        }
        if (LOOKING.contains(context.method()) && token.is(context.queryParam(TOKEN))) {
            Cookie cookie = new Cookie(COOKIE, token.value());
            cookie.setHttpOnly(true);
            cookie.setPath("/");
            cookie.setSameSite(SameSite.STRICT);
            context.cookie(cookie);
            context.redirect("/");
            context.skipRemainingHandlers();
            return false;
        }
        throw RefusedException.unauthorized(
                "this site is for those who have its token",
                "open the address with the token in it that 'hearsay serve' printed, or send the header"
                        + " 'Authorization: Bearer TOKEN'");
    }

    private void changes(Context context, String host) {
        if (!HandlerType.POST.equals(context.method())) {
            throw RefusedException.unavailable(405, "there is nothing to be done by " + context.method(), "use POST");
        }
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        boolean foreign = (origin != null && !origin.equalsIgnoreCase("http://" + host))
                || (site != null && !site.equals("same-origin") && !site.equals("none"));
        if (foreign) {
            throw RefusedException.forbidden(
                    "a page of another site asked for a change", "make changes on this site's own pages");
        }
        String given = context.header(CSRF_HEADER);
        if (!csrf.is(given == null ? context.formParam(CSRF_FIELD) : given)) {
            throw RefusedException.forbidden(
                    "the form is from before the program was started, or from elsewhere",
                    "go back, load the page again, and send the form from there");
        }
    }
}
