package org.hearsay.app.web;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What a request is answered with. */
public sealed interface Answer {

    /**
     * A page, or its twin.
     *
     * @param title what the window is called, without the program's name
     * @param section what is marked in the navigation; null for none
     * @param template the template's file, as in {@code article.jte}
     * @param model what the template shows: its parameter {@code model}
     * @param json writes the same
     */
    record Page(String title, @Nullable Section section, String template, Object model, Json json) implements Answer {}

    /** Writes properties into an object that is open. */
    @FunctionalInterface
    interface Json {
        void write(JsonGenerator json);
    }

    /**
     * Another page of this site, to be got next.
     *
     * @param path with its query, by {@link Links}
     */
    record Redirect(String path) implements Answer {}

    /**
     * Bytes. They are never shown as a page of this site, whatever they are.
     *
     * @param type the media type
     * @param name what the file is called when it is saved; null where it is to be looked at in the browser, as an image is
     */
    @SuppressWarnings("ArrayRecordComponent") // A file may be megabytes, and is handed on once and never altered.
    record File(byte[] bytes, String type, @Nullable String name) implements Answer {}
}
