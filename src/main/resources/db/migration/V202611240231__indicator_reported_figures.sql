-- What villages and the commune reported, what it said before, and what they submitted as complete (decision 002).
CREATE TABLE indicator.reported_figure (
    commune     text        NOT NULL,
    indicator   text        NOT NULL,
    -- The code of a village, 'toan-xa' for what belongs to no village, 'ca-xa' for the commune's own total.
    place       text        NOT NULL,
    village     text        GENERATED ALWAYS AS (CASE WHEN place IN ('toan-xa', 'ca-xa') THEN NULL ELSE place END) STORED,
    -- The reported period itself, and its days; it is never split into shorter ones.
    period      text        NOT NULL,
    period_from date        NOT NULL,
    period_to   date        NOT NULL CHECK (period_to >= period_from),
    -- The value, or the numerator of a ratio with its denominator beside it.
    amount      numeric     NOT NULL CHECK (amount >= 0),
    denominator numeric     CHECK (denominator > 0),
    grade       text        NOT NULL CHECK (grade IN ('ESTIMATE', 'PRELIMINARY', 'OFFICIAL')),
    source      text        NOT NULL CHECK (btrim(source) <> ''),
    note        text,
    -- SHA-256 of a document in files.
    evidence    bytea       CHECK (length(evidence) = 32),
    version     integer     NOT NULL CHECK (version > 0),
    entered_by  text        NOT NULL,
    entered_at  timestamptz NOT NULL,
    PRIMARY KEY (commune, indicator, place, period),
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator,
    FOREIGN KEY (commune, village) REFERENCES territory.village
);

-- Versions that a later one took the place of, and figures that were removed, with the reason. Written and read, never changed.
CREATE TABLE indicator.former_figure (
    commune     text        NOT NULL,
    indicator   text        NOT NULL,
    place       text        NOT NULL,
    period      text        NOT NULL,
    version     integer     NOT NULL,
    amount      numeric     NOT NULL,
    denominator numeric,
    grade       text        NOT NULL,
    source      text        NOT NULL,
    note        text,
    evidence    bytea,
    entered_by  text        NOT NULL,
    entered_at  timestamptz NOT NULL,
    ended_by    text        NOT NULL,
    ended_at    timestamptz NOT NULL,
    -- Why it was removed; empty where another version followed.
    removed_because text    CHECK (btrim(removed_because) <> ''),
    PRIMARY KEY (commune, indicator, place, period, version),
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator
);

-- A village's word about a period: everything is entered ("đã đủ"), or there was nothing ("không phát sinh").
CREATE TABLE indicator.submission (
    commune      text        NOT NULL,
    indicator    text        NOT NULL,
    village      text        NOT NULL,
    period       text        NOT NULL,
    kind         text        NOT NULL CHECK (kind IN ('COMPLETE', 'NOTHING')),
    submitted_by text        NOT NULL,
    submitted_at timestamptz NOT NULL,
    PRIMARY KEY (commune, indicator, village, period),
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator,
    FOREIGN KEY (commune, village) REFERENCES territory.village
);

ALTER TABLE indicator.reported_figure ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator.former_figure   ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator.submission      ENABLE ROW LEVEL SECURITY;

CREATE POLICY communes ON indicator.reported_figure USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON indicator.former_figure   USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON indicator.submission      USING (commune = ANY ((SELECT kernel.communes())::text[]));

REVOKE UPDATE, DELETE ON indicator.former_figure FROM "${runtimeRole}";
