/**
 * What all views of the web page share: the seam at which a view is added, what it is asked by and what it answers with,
 * the layout around every page, the style sheet and scripts, and what guards it all. Knows neither the command line nor
 * any view.
 *
 * <h2>Adding a view</h2>
 *
 * <ol>
 *   <li>A package {@code org.hearsay.app.web.NAME} with a class that implements {@link org.hearsay.app.web.View}: it takes
 *       services (such as {@code Search}) by its constructor and adds its {@link org.hearsay.app.web.Route routes}. Views
 *       don't know each other: they link by {@link org.hearsay.app.web.Links}.
 *   <li>A handler takes a {@link org.hearsay.app.web.Request}, whose methods bound and check what was sent, and gives an
 *       {@link org.hearsay.app.web.Answer}: mostly a {@link org.hearsay.app.web.Answer.Page}, which names a template, the
 *       record that the template shows, and what writes the same as JSON. The page is at the route's path and its twin at
 *       the same with {@code .json}; both come from the one handler.
 *   <li>A template {@code app/src/main/jte/NAME.jte} with two parameters, {@code Layout layout} and {@code NAMEModel model},
 *       whose body is {@code @template.layout(layout = layout, content = @`…`)}. Templates become classes when the program
 *       is built, and jte escapes all they show. Let the record have done the thinking, so that templates only show.
 *   <li>A line in {@code org.hearsay.app.serve.Site}, where the views are put together, and the package's rule in
 *       {@code ArchitectureTest}.
 * </ol>
 *
 * <h2>What holds for every page</h2>
 *
 * <ul>
 *   <li>It works without JavaScript. A form is a GET to a URL that holds all of the state, or a POST that changes something
 *       and answers with {@link org.hearsay.app.web.Answer.Redirect}. htmx improves it: {@code hx-get} the same URL with
 *       {@code hx-select} and {@code hx-target} of one element, so that the server knows one kind of page only.
 *   <li>A GET changes nothing. Every POST has the field {@code csrf} with {@code layout.csrf()}; it is checked before the
 *       handler is called, as are Host and Origin.
 *   <li>All that comes from a page or a user is data. It is shown by {@code ${…}} in text and in quoted attributes, never by
 *       {@code $unsafe}; an address that a page gave becomes a link by {@code Links.outside} alone, which gives null for what
 *       isn't http or https.
 *   <li>The content security policy allows scripts and styles from {@code /assets} alone: no {@code style} attribute, no
 *       {@code <script>} in a page, no {@code on…} attribute. In SVG, use presentation attributes and classes. What a script
 *       needs goes into {@code data-} attributes or the JSON twin.
 *   <li>Scripts and styles are files in {@code app/src/main/resources/org/hearsay/app/web/assets}; a template writes their
 *       address by {@code layout.asset("name.js")}. Of a WebJar, {@link org.hearsay.app.web.Assets} lists the files. A page's
 *       own scripts go into {@code layout(head = @`<script src="…" defer></script>`)}.
 *   <li>Colours, sizes and fonts are the custom properties at the head of {@code hearsay.css}, with values for light and dark;
 *       a view's rules go into a style sheet of its own or a section of that one, and use the properties only. Nothing is told
 *       by colour alone. One {@code h1} a page, headings in order, a {@code caption} for every table, a label for every
 *       control, and text of at least 4.5:1 contrast.
 *   <li>It prints, and can be used at 360 px: wide things scroll in a {@code <div class="wide" tabindex="0" role="region"
 *       aria-label="…">}.
 *   <li>What is asked for is bounded: pages of hits have a limit, a chart says how much it left out.
 * </ul>
 */
@NullMarked
package org.hearsay.app.web;

import org.jspecify.annotations.NullMarked;
