package org.hearsay.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param title what the window is called
 * @param section what is marked in the navigation
 * @param query what stands in the search field
 * @param twin the address of the same as JSON
 * @param csrf goes into every form that is posted
 * @param version of the program
 * @param assets the style sheets and scripts
 */
public record Layout(
        String title,
        @Nullable Section section,
        String query,
        String twin,
        String csrf,
        String version,
        Assets assets) {

    /** The navigation. */
    public List<Section> sections() {
        return List.of(Section.values());
    }

    /** The address of a style sheet or script. */
    public String asset(String name) {
        return assets.path(name);
    }
}
