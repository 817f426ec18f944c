package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Where something is to be had, with what its description at {@code /api} says of it.
 *
 * @param path with its parameters in braces, as in {@code /article/{article}}
 * @param twin the path of the JSON
 * @param summary what is there, in one sentence
 * @param parameters those of the path and those of the query, or the fields of a form
 */
public record Route(String path, String twin, String summary, List<Parameter> parameters) {

    /** Where a parameter stands. */
    public enum Place {
        PATH,
        QUERY,
        FORM
    }

    /**
     * What a route can be asked with.
     *
     * @param repeatable whether it may be given several times
     */
    public record Parameter(String name, Place place, String description, boolean repeatable) {}

    public Route {
        parameters = List.copyOf(parameters);
    }

    /** A route whose twin is at the same path with {@code .json}. */
    public static Route of(String path, String summary) {
        return new Route(path, path + ".json", summary, List.of());
    }

    /** The same with another path for the twin. */
    public Route twin(String path) {
        return new Route(this.path, path, summary, parameters);
    }

    /** The same with a parameter more, which stands in the path. */
    public Route in(String name, String description) {
        return with(new Parameter(name, Place.PATH, description, false));
    }

    /** The same with a parameter more, which may stand in the query. */
    public Route query(String name, String description) {
        return with(new Parameter(name, Place.QUERY, description, false));
    }

    /** The same with a field more, of what is posted. */
    public Route field(String name, String description) {
        return with(new Parameter(name, Place.FORM, description, false));
    }

    /** The same with parameters more. */
    public Route with(List<Parameter> more) {
        Route route = this;
        for (Parameter parameter : more) {
            route = route.with(parameter);
        }
        return route;
    }

    private Route with(Parameter parameter) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.add(parameter);
        return new Route(path, twin, summary, all);
    }
}
