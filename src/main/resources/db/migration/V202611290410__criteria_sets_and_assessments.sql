-- Criteria sets as dated data, and what was said under each version of them about villages, the commune and records (decision 021).
CREATE SCHEMA criteria;

CREATE TABLE criteria.criteria_set (
    commune    text        NOT NULL,
    code       text        NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    version    integer     NOT NULL CHECK (version > 0),
    origin     text        NOT NULL CHECK (origin IN ('PACK', 'UPLOAD')),
    valid_from date        NOT NULL,
    definition jsonb       NOT NULL,
    -- The uploaded file as it came; empty for a set of the pack.
    document   text,
    put_by     text        NOT NULL,
    put_at     timestamptz NOT NULL,
    PRIMARY KEY (commune, code, version),
    FOREIGN KEY (commune, document) REFERENCES files.document,
    CHECK ((origin = 'UPLOAD') = (document IS NOT NULL))
);

-- To which group of communes the commune belongs, from a day on; said again, the later word counts.
CREATE TABLE criteria.commune_group (
    commune    text        NOT NULL,
    set_code   text        NOT NULL,
    valid_from date        NOT NULL,
    version    integer     NOT NULL CHECK (version > 0),
    group_code text        NOT NULL,
    source     text        NOT NULL CHECK (btrim(source) <> ''),
    said_by    text        NOT NULL,
    said_at    timestamptz NOT NULL,
    PRIMARY KEY (commune, set_code, valid_from, version)
);

-- What was said about one item: every version stays, the last one counts.
CREATE TABLE criteria.answer (
    commune      text        NOT NULL,
    set_code     text        NOT NULL,
    set_version  integer     NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('VILLAGE', 'COMMUNE', 'RECORD')),
    -- The code of a village, 'toan-xa' for the commune, the id of a record.
    subject      text        NOT NULL,
    item         text        NOT NULL,
    version      integer     NOT NULL CHECK (version > 0),
    village      text        GENERATED ALWAYS AS (CASE WHEN kind = 'VILLAGE' THEN subject END) STORED,
    -- Empty where nothing was judged, or the result is computed from an indicator.
    state        text        CHECK (state IN ('MET', 'NOT_MET', 'NOT_APPLICABLE')),
    points       numeric     CHECK (points >= 0),
    note         text,
    missing      text,
    who_closes   text,
    planned_year integer     CHECK (planned_year BETWEEN 2000 AND 2100),
    said_by      text        NOT NULL,
    said_at      timestamptz NOT NULL,
    PRIMARY KEY (commune, set_code, set_version, subject, item, version),
    FOREIGN KEY (commune, set_code, set_version) REFERENCES criteria.criteria_set,
    FOREIGN KEY (commune, village) REFERENCES territory.village,
    CHECK (state IS NULL OR points IS NULL)
);

-- The files that prove an answer.
CREATE TABLE criteria.evidence (
    commune     text    NOT NULL,
    set_code    text    NOT NULL,
    set_version integer NOT NULL,
    subject     text    NOT NULL,
    item        text    NOT NULL,
    version     integer NOT NULL,
    position    integer NOT NULL,
    digest      text    NOT NULL,
    PRIMARY KEY (commune, set_code, set_version, subject, item, version, position),
    FOREIGN KEY (commune, set_code, set_version, subject, item, version) REFERENCES criteria.answer,
    FOREIGN KEY (commune, digest) REFERENCES files.document
);

-- The year in which a subject is to meet the whole set: every version stays, the last one counts.
CREATE TABLE criteria.planned_year (
    commune     text        NOT NULL,
    set_code    text        NOT NULL,
    set_version integer     NOT NULL,
    kind        text        NOT NULL CHECK (kind IN ('VILLAGE', 'COMMUNE', 'RECORD')),
    subject     text        NOT NULL,
    version     integer     NOT NULL CHECK (version > 0),
    village     text        GENERATED ALWAYS AS (CASE WHEN kind = 'VILLAGE' THEN subject END) STORED,
    -- Empty where a year was taken back.
    year        integer     CHECK (year BETWEEN 2000 AND 2100),
    note        text,
    said_by     text        NOT NULL,
    said_at     timestamptz NOT NULL,
    PRIMARY KEY (commune, set_code, set_version, subject, version),
    FOREIGN KEY (commune, set_code, set_version) REFERENCES criteria.criteria_set,
    FOREIGN KEY (commune, village) REFERENCES territory.village
);

ALTER TABLE criteria.criteria_set  ENABLE ROW LEVEL SECURITY;
ALTER TABLE criteria.commune_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE criteria.answer        ENABLE ROW LEVEL SECURITY;
ALTER TABLE criteria.evidence      ENABLE ROW LEVEL SECURITY;
ALTER TABLE criteria.planned_year  ENABLE ROW LEVEL SECURITY;

CREATE POLICY communes ON criteria.criteria_set  USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON criteria.commune_group USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON criteria.answer        USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON criteria.evidence      USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON criteria.planned_year  USING (commune = ANY ((SELECT kernel.communes())::text[]));

-- What was said stays; only the wording of a set may be mended.
REVOKE DELETE ON criteria.criteria_set FROM "${runtimeRole}";
REVOKE UPDATE, DELETE ON criteria.commune_group, criteria.answer, criteria.evidence, criteria.planned_year FROM "${runtimeRole}";
