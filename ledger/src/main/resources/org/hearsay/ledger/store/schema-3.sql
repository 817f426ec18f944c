-- Version 3: which articles are about the same happening. Articles that are there already have no story yet; the program
-- places them, in the order of their numbers, before it places others.

CREATE TABLE story (
    id INTEGER PRIMARY KEY,
    -- The story that turned out to be the same one; never one that was merged itself.
    merged_into INTEGER REFERENCES story (id),
    -- The first and last day that its articles were published, in days since 1970-01-01.
    first_day INTEGER,
    last_day INTEGER CHECK (last_day >= first_day),
    articles INTEGER NOT NULL CHECK (articles > 0),
    -- What it is about: for each term its code and its weight (a 32-bit float), four bytes each, big-endian.
    terms BLOB NOT NULL
) STRICT;
CREATE INDEX story_merged_into ON story (merged_into) WHERE merged_into IS NOT NULL;

-- The first terms of its articles, by which a story is found.
CREATE TABLE story_term (
    term INTEGER NOT NULL,
    story INTEGER NOT NULL REFERENCES story (id),
    PRIMARY KEY (term, story)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_story (
    article INTEGER PRIMARY KEY REFERENCES read_article (id),
    -- As it was decided when the article came; story.merged_into tells what has become of it.
    story INTEGER NOT NULL REFERENCES story (id),
    -- How like the story the article was; null where it began it.
    likeness REAL CHECK (likeness BETWEEN 0 AND 1),
    -- The words that told so, a JSON array.
    shared TEXT
) STRICT;
CREATE INDEX article_story_story ON article_story (story);
