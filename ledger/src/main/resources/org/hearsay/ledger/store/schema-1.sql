-- The ledger's tables, version 1. What they mean is in docs/ledger.md; the views are in views-N.sql of the newest version.
--
-- An article's number is its page's. What is read from an article is numbered within it, and has the id
-- article * 1000000 + number, so that it lies together and "12.7" is found as 12000007 without another index.
-- Offsets are Unicode code points of read_text.text, [start, end), counted from 0; a list of spans is a JSON array of
-- such pairs. Days that there are by the million (said_from, said_to, day, first_day, last_day) are counted from
-- 1970-01-01, which takes a fifth of the room; the views show them as dates. All else is ISO 8601, moments in UTC.

-- Labels

CREATE TABLE act (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE quotation (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE sourcing (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE medium (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE said_by (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE voice_kind (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE block_kind (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE exclusion (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE published_from (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE time_type (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE bound (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;

-- Pages: what came, from where, and where its bytes are

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    -- How much of the file counts. Whatever is behind it was being written when a process ended, and is cut off.
    length INTEGER NOT NULL CHECK (length >= 0)
) STRICT;

CREATE TABLE address (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    address INTEGER NOT NULL REFERENCES address (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    current INTEGER NOT NULL CHECK (current IN (0, 1)),
    name TEXT NOT NULL,
    url TEXT,
    path TEXT,
    origin TEXT,
    media_type TEXT NOT NULL CHECK (media_type IN ('text/html', 'text/plain')),
    charset TEXT,
    published_given TEXT,
    last_modified TEXT,
    status INTEGER,
    captured TEXT NOT NULL,
    added TEXT NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    evidence INTEGER NOT NULL REFERENCES evidence (id),
    record_offset INTEGER NOT NULL CHECK (record_offset >= 0),
    record_length INTEGER NOT NULL CHECK (record_length > 0),
    UNIQUE (address, sha256)
) STRICT;
CREATE UNIQUE INDEX page_current ON page (address) WHERE current;
CREATE INDEX page_superseded ON page (id) WHERE NOT current;

CREATE TABLE failure (
    id INTEGER PRIMARY KEY,
    input TEXT NOT NULL UNIQUE,
    what TEXT NOT NULL,
    mend TEXT NOT NULL,
    first_failed TEXT NOT NULL,
    last_failed TEXT NOT NULL,
    attempts INTEGER NOT NULL CHECK (attempts >= 1)
) STRICT;

-- Readings: what was read from a page, as it was read

CREATE TABLE reader (
    id INTEGER PRIMARY KEY,
    version TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE read_article (
    id INTEGER PRIMARY KEY REFERENCES page (id),
    title TEXT,
    outlet TEXT,
    published TEXT,
    published_from INTEGER REFERENCES published_from (id),
    language TEXT,
    reader INTEGER NOT NULL REFERENCES reader (id),
    read_at TEXT NOT NULL,
    -- The highest number that a statement of it ever had: numbers are never given twice.
    last_statement INTEGER NOT NULL
) STRICT;
CREATE INDEX read_article_published ON read_article (published);
CREATE INDEX read_article_outlet ON read_article (outlet COLLATE NOCASE, published);
CREATE INDEX read_article_reader ON read_article (reader);

CREATE TABLE read_byline (
    article INTEGER NOT NULL REFERENCES read_article (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE read_text (
    article INTEGER PRIMARY KEY REFERENCES read_article (id),
    text TEXT NOT NULL
) STRICT;

-- Characters that SQLite's text can't hold (NUL, and surrogates that stand alone) stand as U+FFFD, and are told here.
CREATE TABLE odd_character (
    article INTEGER NOT NULL REFERENCES page (id) DEFERRABLE INITIALLY DEFERRED,
    field TEXT NOT NULL,
    offset INTEGER NOT NULL,
    unit INTEGER NOT NULL CHECK (unit = 0 OR unit BETWEEN 55296 AND 57343),
    PRIMARY KEY (article, field, offset)
) STRICT, WITHOUT ROWID;

CREATE TABLE read_block (
    article INTEGER NOT NULL REFERENCES read_article (id),
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    kind INTEGER NOT NULL REFERENCES block_kind (id),
    exclusion INTEGER REFERENCES exclusion (id),
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE read_voice (
    id INTEGER PRIMARY KEY,
    article INTEGER GENERATED ALWAYS AS (id / 1000000) VIRTUAL REFERENCES read_article (id),
    kind INTEGER NOT NULL REFERENCES voice_kind (id),
    named INTEGER NOT NULL CHECK (named IN (0, 1)),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL
) STRICT;

CREATE TABLE read_mention (
    voice INTEGER NOT NULL REFERENCES read_voice (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    PRIMARY KEY (voice, start, end)
) STRICT, WITHOUT ROWID;

CREATE TABLE read_statement (
    id INTEGER PRIMARY KEY,
    article INTEGER GENERATED ALWAYS AS (id / 1000000) VIRTUAL REFERENCES read_article (id),
    position INTEGER NOT NULL,
    quotation INTEGER NOT NULL REFERENCES quotation (id),
    act INTEGER NOT NULL REFERENCES act (id),
    sourcing INTEGER NOT NULL REFERENCES sourcing (id),
    voice INTEGER REFERENCES read_voice (id),
    said_from INTEGER,
    said_to INTEGER,
    said_by INTEGER REFERENCES said_by (id),
    said_span TEXT,
    -- The day to sort and search by: the last on which it can have been said, else the day of publication.
    day INTEGER,
    medium INTEGER REFERENCES medium (id),
    answers INTEGER REFERENCES read_statement (id) DEFERRABLE INITIALLY DEFERRED,
    several INTEGER NOT NULL CHECK (several IN (0, 1)),
    count INTEGER CHECK (count >= 1),
    source TEXT,
    cue TEXT,
    content TEXT NOT NULL,
    role TEXT,
    basis TEXT,
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    act_probability REAL NOT NULL CHECK (act_probability BETWEEN 0 AND 1),
    voice_probability REAL CHECK (voice_probability BETWEEN 0 AND 1)
) STRICT;
CREATE INDEX read_statement_voice ON read_statement (voice, day);
CREATE INDEX read_statement_day ON read_statement (day);
-- Holds all that one filters by, so that hardly any rows have to be looked at for what hardly any statement is.
CREATE INDEX read_statement_act ON read_statement (act, day, sourcing, quotation, confidence);
CREATE INDEX read_statement_answers ON read_statement (answers) WHERE answers IS NOT NULL;

CREATE TABLE read_via (
    statement INTEGER NOT NULL REFERENCES read_statement (id),
    position INTEGER NOT NULL,
    voice INTEGER NOT NULL REFERENCES read_voice (id),
    PRIMARY KEY (statement, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX read_via_voice ON read_via (voice);

CREATE TABLE read_time (
    id INTEGER PRIMARY KEY,
    article INTEGER GENERATED ALWAYS AS (id / 1000000) VIRTUAL REFERENCES read_article (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    type INTEGER NOT NULL REFERENCES time_type (id),
    value TEXT NOT NULL,
    first_day INTEGER,
    last_day INTEGER
) STRICT;

CREATE TABLE read_figure (
    id INTEGER PRIMARY KEY,
    article INTEGER GENERATED ALWAYS AS (id / 1000000) VIRTUAL REFERENCES read_article (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    value TEXT NOT NULL,
    high TEXT,
    bound INTEGER NOT NULL REFERENCES bound (id),
    counts TEXT,
    statement INTEGER REFERENCES read_statement (id)
) STRICT;
CREATE INDEX read_figure_statement ON read_figure (statement) WHERE statement IS NOT NULL;

CREATE TABLE read_problem (
    article INTEGER NOT NULL REFERENCES read_article (id),
    number INTEGER NOT NULL,
    what TEXT NOT NULL,
    place TEXT NOT NULL,
    mend TEXT NOT NULL,
    PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

-- Identities: one real person or body across articles

CREATE TABLE identity (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL REFERENCES voice_kind (id),
    name TEXT NOT NULL,
    -- The identity that this one turned out to be, by a correction; null where it stands for itself.
    merged_into INTEGER REFERENCES identity (id) CHECK (merged_into <> id)
) STRICT;
CREATE INDEX identity_merged ON identity (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE identity_name (
    name TEXT NOT NULL COLLATE NOCASE,
    identity INTEGER NOT NULL REFERENCES identity (id),
    -- What names that may be the same one's share; null for a name that tells who it is only within its article.
    block TEXT,
    PRIMARY KEY (name, identity)
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_name_block ON identity_name (block) WHERE block IS NOT NULL;
CREATE INDEX identity_name_identity ON identity_name (identity);

-- What the user has put right: kept apart from the readings, so that reading again doesn't lose it

CREATE TABLE correction (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('source', 'voice', 'act', 'none', 'merge', 'split')),
    author TEXT NOT NULL,
    made TEXT NOT NULL,
    note TEXT,
    -- What it is about: a statement of an article, with where it stood, so that it is found again after re-reading.
    -- The statement is null where reading again no longer finds it.
    article INTEGER REFERENCES read_article (id),
    statement INTEGER REFERENCES read_statement (id) ON DELETE SET NULL,
    source TEXT,
    cue TEXT,
    content TEXT,
    -- The words of those three when it was made, as JSON: they tell where it belongs when the text is another.
    words TEXT,
    -- The new value: an act's label, a voice's name, the spans of a source; for 'split' the name that was split off, and
    -- null where it's all that an article has of the identity; null for the other kinds.
    value TEXT,
    -- The words of a source that was put right, as JSON.
    value_words TEXT,
    -- For 'merge' and 'split', and for a voice that is known: from which identity to which.
    identity_from INTEGER REFERENCES identity (id),
    identity_to INTEGER REFERENCES identity (id),
    undone TEXT,
    undone_by TEXT,
    CHECK ((undone IS NULL) = (undone_by IS NULL))
) STRICT;
CREATE INDEX correction_statement ON correction (statement, kind) WHERE undone IS NULL;
CREATE INDEX correction_article ON correction (article);

CREATE TABLE voice_identity (
    voice INTEGER PRIMARY KEY REFERENCES read_voice (id) ON DELETE CASCADE,
    identity INTEGER NOT NULL REFERENCES identity (id),
    reason TEXT NOT NULL,
    correction INTEGER REFERENCES correction (id)
) STRICT;
CREATE INDEX voice_identity_identity ON voice_identity (identity);
CREATE TRIGGER unnamed_voices_have_no_identity BEFORE INSERT ON voice_identity
WHEN (SELECT named FROM read_voice WHERE id = NEW.voice) = 0
BEGIN
    SELECT RAISE(ABORT, 'an unnamed voice never has an identity across articles');
END;

-- Search: the words, without a second copy of the text; what they index are the views of the same names

CREATE VIRTUAL TABLE article_words USING fts5 (
    title, text, content = 'words_of_article', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE statement_words USING fts5 (
    content, source, voice, content = 'words_of_statement', content_rowid = 'id',
    tokenize = 'porter unicode61 remove_diacritics 2'
);
