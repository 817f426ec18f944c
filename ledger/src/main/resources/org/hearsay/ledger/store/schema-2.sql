-- Version 2: which articles carry another's text. Articles of a ledger of version 1 have no signatures yet; they are
-- given theirs by the program, not here, as it takes the text to pieces.

CREATE TABLE copy_kind (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE copy_outlet (
    id INTEGER PRIMARY KEY,
    -- What the page calls the outlet, else the address's host, without case and marks.
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE copy_signature (
    article INTEGER PRIMARY KEY REFERENCES read_article (id),
    outlet INTEGER REFERENCES copy_outlet (id),
    -- Its fingerprints, four bytes each, ascending: by them they are found again when it is read anew.
    prints BLOB NOT NULL
) STRICT;

-- Which articles have a fingerprint; the outlet stands here too, so that no other table is needed to pass over furniture.
CREATE TABLE copy_print (
    print INTEGER NOT NULL,
    article INTEGER NOT NULL,
    outlet INTEGER,
    PRIMARY KEY (print, article)
) STRICT, WITHOUT ROWID;

-- Pairs of articles with text in common; first < second.
CREATE TABLE copy_edge (
    first INTEGER NOT NULL REFERENCES copy_signature (article),
    second INTEGER NOT NULL REFERENCES copy_signature (article) CHECK (first < second),
    kind INTEGER NOT NULL REFERENCES copy_kind (id),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    first_in_second REAL NOT NULL CHECK (first_in_second BETWEEN 0 AND 1),
    second_in_first REAL NOT NULL CHECK (second_in_first BETWEEN 0 AND 1),
    PRIMARY KEY (first, second)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_edge_second ON copy_edge (second, first);
