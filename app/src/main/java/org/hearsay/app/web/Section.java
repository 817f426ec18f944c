package org.hearsay.app.web;

/** What the navigation leads to. */
public enum Section {
    SEARCH("/", "Search"),
    STORIES("/stories", "Stories"),
    STORY("/story", "Story so far"),
    SOURCING("/sourcing", "Sourcing"),
    READ("/read", "Read a page"),
    CORRECTIONS("/corrections", "Corrections");

    private final String path;
    private final String title;

    Section(String path, String title) {
        this.path = path;
        this.title = title;
    }

    public String path() {
        return path;
    }

    public String title() {
        return title;
    }
}
