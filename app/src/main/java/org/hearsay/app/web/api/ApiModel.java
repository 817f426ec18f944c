package org.hearsay.app.web.api;

import java.util.List;
import org.hearsay.app.web.Route;

/** What the description of the API shows people. */
public record ApiModel(List<Entry> entries) {

    /** Something that can be asked. */
    public record Entry(String method, String path, String summary, List<Route.Parameter> parameters) {}

    public ApiModel {
        entries = List.copyOf(entries);
    }
}
