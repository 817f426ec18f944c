-- The ledger's views, version 5: labels for numbers, words for spans, and corrections applied.
-- SQLite reads all of a schema when it opens a file, so one word that an older SQLite doesn't know would keep a user's
-- tool out of the whole ledger. Nothing here needs more than 3.38, of 2022.

-- What the search indexes hold: their words are here and nowhere else.

CREATE VIEW words_of_article AS
SELECT a.id, a.title,
       (SELECT group_concat(substr(t.text, b.start + 1, b.end - b.start), char(10)) FROM read_block b
        WHERE b.article = a.id AND b.kind IN (
            SELECT id FROM block_kind WHERE name NOT IN ('title', 'byline', 'date', 'caption', 'excluded'))) AS text
FROM read_article a JOIN read_text t ON t.article = a.id;

-- An index reads its view while it may use no other virtual table, such as json_each.
CREATE VIEW words_of_statement AS
SELECT s.id,
       (WITH RECURSIVE piece (i) AS (
           SELECT 0 UNION ALL SELECT i + 1 FROM piece WHERE i + 1 < json_array_length(s.content))
        SELECT group_concat(
            substr(t.text, json_extract(s.content, '$[' || i || '][0]') + 1,
                   json_extract(s.content, '$[' || i || '][1]')
                       - json_extract(s.content, '$[' || i || '][0]')), ' … ')
        FROM piece) AS content,
       (WITH RECURSIVE piece (i) AS (
           SELECT 0 UNION ALL SELECT i + 1 FROM piece WHERE i + 1 < json_array_length(s.source))
        SELECT group_concat(
            substr(t.text, json_extract(s.source, '$[' || i || '][0]') + 1,
                   json_extract(s.source, '$[' || i || '][1]')
                       - json_extract(s.source, '$[' || i || '][0]')), ' … ')
        FROM piece) AS source,
       coalesce(
           substr(t.text, v.start + 1, v.end - v.start),
           (WITH RECURSIVE piece (i) AS (
               SELECT 0 UNION ALL SELECT i + 1 FROM piece WHERE i + 1 < json_array_length(s.source))
            SELECT group_concat(
                substr(t.text, json_extract(s.source, '$[' || i || '][0]') + 1,
                       json_extract(s.source, '$[' || i || '][1]')
                           - json_extract(s.source, '$[' || i || '][0]')), ' … ')
            FROM piece)) AS voice
FROM read_statement s
JOIN read_text t ON t.article = s.article
LEFT JOIN read_voice v ON v.id = s.voice;

-- Articles and pages

CREATE VIEW every_article AS
SELECT a.id, p.current, p.version, a.title,
       (SELECT group_concat(name, ', ') FROM read_byline y WHERE y.article = a.id) AS byline,
       a.outlet, a.published, f.name AS published_from, a.language, p.url, p.path, p.captured, p.added,
       t.text, r.version AS reader, a.read_at, i.address AS canonical, i.section, i.published_time,
       i.published_evidence, i.modified, i.modified_time, i.modified_evidence
FROM read_article a
JOIN page p ON p.id = a.id
LEFT JOIN published_from f ON f.id = a.published_from
LEFT JOIN read_text t ON t.article = a.id
LEFT JOIN reader r ON r.id = a.reader
LEFT JOIN read_imprint i ON i.article = a.id;

CREATE VIEW article AS SELECT * FROM every_article WHERE current;

CREATE VIEW page_evidence AS
SELECT p.id, p.name, d.key AS address, p.version, p.current, p.captured, p.sha256, p.bytes, p.status, p.origin,
       'evidence/' || e.name AS file, p.record_offset, p.record_length
FROM page p
LEFT JOIN address d ON d.id = p.address
LEFT JOIN evidence e ON e.id = p.evidence;

CREATE VIEW block AS
SELECT b.article, b.number, k.name AS kind, x.name AS reason, b.start, b.end,
       substr(t.text, b.start + 1, b.end - b.start) AS text
FROM read_block b
LEFT JOIN block_kind k ON k.id = b.kind
LEFT JOIN exclusion x ON x.id = b.exclusion
LEFT JOIN read_text t ON t.article = b.article;

-- An identity that was merged into another stands for that one, and that one perhaps for a third.
CREATE VIEW standing_identity AS
WITH RECURSIVE standing (id, identity) AS (
    SELECT id, id FROM identity WHERE merged_into IS NULL
    UNION ALL
    SELECT i.id, s.identity FROM identity i JOIN standing s ON i.merged_into = s.id
)
SELECT s.id, s.identity, i.name, k.name AS kind
FROM standing s
JOIN identity i ON i.id = s.identity
LEFT JOIN voice_kind k ON k.id = i.kind;

CREATE VIEW voice AS
SELECT v.id, v.article, v.id % 1000000 AS number, k.name AS kind, v.named,
       substr(t.text, v.start + 1, v.end - v.start) AS name, v.start, v.end, l.identity, l.reason AS identity_reason
FROM read_voice v
LEFT JOIN voice_kind k ON k.id = v.kind
LEFT JOIN read_text t ON t.article = v.article
LEFT JOIN voice_identity l ON l.voice = v.id;

CREATE VIEW mention AS
SELECT m.voice, v.article, m.start, m.end, substr(t.text, m.start + 1, m.end - m.start) AS text
FROM read_mention m
JOIN read_voice v ON v.id = m.voice
LEFT JOIN read_text t ON t.article = v.article;

CREATE VIEW every_statement AS
SELECT s.id, s.article, (s.id / 1000000) || '.' || (s.id % 1000000) AS number, p.current,
       coalesce(
           (SELECT c.value FROM correction c
            WHERE c.statement = s.id AND c.kind = 'voice' AND c.undone IS NULL ORDER BY c.id DESC LIMIT 1),
           substr(t.text, v.start + 1, v.end - v.start)) AS voice,
       coalesce(
           (SELECT c.value FROM correction c
            WHERE c.statement = s.id AND c.kind = 'act' AND c.undone IS NULL ORDER BY c.id DESC LIMIT 1),
           act.name) AS act,
       (SELECT group_concat(substr(t.text, json_extract(value, '$[0]') + 1,
                                   json_extract(value, '$[1]') - json_extract(value, '$[0]')), ' … ')
        FROM json_each(s.content)) AS content,
       (SELECT group_concat(substr(t.text, json_extract(value, '$[0]') + 1,
                                   json_extract(value, '$[1]') - json_extract(value, '$[0]')), ' … ')
        FROM json_each(coalesce(
            (SELECT c.value FROM correction c
             WHERE c.statement = s.id AND c.kind = 'source' AND c.undone IS NULL ORDER BY c.id DESC LIMIT 1),
            s.source))) AS source,
       (SELECT group_concat(substr(t.text, json_extract(value, '$[0]') + 1,
                                   json_extract(value, '$[1]') - json_extract(value, '$[0]')), ' … ')
        FROM json_each(s.cue)) AS cue,
       q.name AS quotation, o.name AS sourcing, s.count, s.several,
       (SELECT group_concat(substr(t.text, json_extract(value, '$[0]') + 1,
                                   json_extract(value, '$[1]') - json_extract(value, '$[0]')), ' … ')
        FROM json_each(s.role)) AS role,
       (SELECT group_concat(substr(t.text, json_extract(value, '$[0]') + 1,
                                   json_extract(value, '$[1]') - json_extract(value, '$[0]')), ' … ')
        FROM json_each(s.basis)) AS basis,
       (SELECT group_concat(name, ' < ')
        FROM (SELECT substr(t.text, w.start + 1, w.end - w.start) AS name
              FROM read_via x JOIN read_voice w ON w.id = x.voice WHERE x.statement = s.id ORDER BY x.position)) AS via,
       m.name AS medium, date(s.said_from * 86400, 'unixepoch') AS said_from,
       date(s.said_to * 86400, 'unixepoch') AS said_to, b.name AS said_by,
       date(s.day * 86400, 'unixepoch') AS day, s.answers, s.confidence / 10000.0 AS confidence,
       s.act_probability / 10000.0 AS act_probability,
       s.voice_probability / 10000.0 AS voice_probability, s.voice AS voice_id, v.named, k.name AS voice_kind,
       coalesce(
           (SELECT c.identity_to FROM correction c
            WHERE c.statement = s.id AND c.kind = 'voice' AND c.undone IS NULL ORDER BY c.id DESC LIMIT 1),
           l.identity) AS identity,
       EXISTS (SELECT 1 FROM correction c WHERE c.statement = s.id AND c.undone IS NULL) AS corrected,
       a.title, a.outlet, a.published, p.url
FROM read_statement s
JOIN page p ON p.id = s.article
LEFT JOIN read_article a ON a.id = s.article
LEFT JOIN read_text t ON t.article = s.article
LEFT JOIN read_voice v ON v.id = s.voice
LEFT JOIN voice_kind k ON k.id = v.kind
LEFT JOIN voice_identity l ON l.voice = s.voice
LEFT JOIN act ON act.id = s.act
LEFT JOIN quotation q ON q.id = s.quotation
LEFT JOIN sourcing o ON o.id = s.sourcing
LEFT JOIN medium m ON m.id = s.medium
LEFT JOIN said_by b ON b.id = s.said_by
WHERE NOT EXISTS (SELECT 1 FROM correction c WHERE c.statement = s.id AND c.kind = 'none' AND c.undone IS NULL);

CREATE VIEW statement AS SELECT * FROM every_statement WHERE current;

CREATE VIEW denial AS
SELECT d.number, d.voice, d.content, d.cue, d.said_from, d.said_to, d.day, d.sourcing,
       a.number AS claim_number, a.voice AS claim_voice, a.content AS claim, a.said_to AS claim_said_to,
       d.confidence, d.id, d.answers, d.article, d.title, d.outlet, d.published, d.url
FROM statement d
LEFT JOIN every_statement a ON a.id = d.answers
WHERE d.act = 'denies';

CREATE VIEW refusal AS SELECT * FROM statement WHERE act IN ('no-comment', 'no-response');

CREATE VIEW unnamed AS SELECT * FROM statement WHERE sourcing = 'unnamed';

CREATE VIEW time AS
SELECT x.id, x.article, y.name AS type, substr(t.text, x.start + 1, x.end - x.start) AS text, x.value, 
       date(x.first_day * 86400, 'unixepoch') AS first_day,
       date(x.last_day * 86400, 'unixepoch') AS last_day, x.start, x.end
FROM read_time x
LEFT JOIN time_type y ON y.id = x.type
LEFT JOIN read_text t ON t.article = x.article;

CREATE VIEW figure AS
SELECT f.id, f.article, f.value + 0 AS value, f.high + 0 AS high, b.name AS bound,
       (SELECT group_concat(substr(t.text, json_extract(value, '$[0]') + 1,
                                   json_extract(value, '$[1]') - json_extract(value, '$[0]')), ' … ')
        FROM json_each(f.counts)) AS counts,
       substr(t.text, f.start + 1, f.end - f.start) AS text, f.statement,
       (f.statement / 1000000) || '.' || (f.statement % 1000000) AS statement_number, f.start, f.end
FROM read_figure f
LEFT JOIN bound b ON b.id = f.bound
LEFT JOIN read_text t ON t.article = f.article;

CREATE VIEW problem AS
SELECT r.article, r.number, r.what, r.place, r.mend, p.name, p.url
FROM read_problem r JOIN page p ON p.id = r.article;

CREATE VIEW copy AS
SELECT e.first AS article, e.second AS other, k.name AS kind, e.confidence, e.first_in_second AS in_other,
    e.second_in_first AS of_other
FROM copy_edge e JOIN copy_kind k ON k.id = e.kind
UNION ALL
SELECT e.second, e.first, k.name, e.confidence, e.second_in_first, e.first_in_second
FROM copy_edge e JOIN copy_kind k ON k.id = e.kind;

CREATE VIEW story_article AS
SELECT coalesce(s.merged_into, s.id) AS story, m.article, a.title, a.outlet, a.published, p.url, m.likeness, m.shared,
    (p.current = 1) AS current
FROM article_story m JOIN story s ON s.id = m.story JOIN read_article a ON a.id = m.article JOIN page p ON p.id = m.article;
