-- Version 5: what a page says of its article's publication besides title, names, outlet and day. Articles that are there
-- already have no row until they are read again.

CREATE TABLE read_imprint (
    article INTEGER PRIMARY KEY REFERENCES read_article (id),
    -- The address that the page says is its own.
    address TEXT,
    section TEXT,
    -- The moment of publication, with its offset from UTC.
    published_time TEXT,
    -- All places that the day of publication is known from, the surest first: a JSON array of names.
    published_evidence TEXT CHECK (json_valid(published_evidence)),
    modified TEXT,
    modified_time TEXT,
    modified_evidence TEXT CHECK (json_valid(modified_evidence)),
    CHECK ((modified IS NULL) = (modified_evidence IS NULL))
) STRICT;
