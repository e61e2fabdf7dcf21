-- Figures that are officially made elsewhere, as a document said them (decision 022). A later document supersedes; nothing is written over.
CREATE TABLE indicator.official_document (
    commune       text        NOT NULL,
    id            uuid        NOT NULL,
    issuer        text        NOT NULL CHECK (btrim(issuer) <> ''),
    number        text        NOT NULL CHECK (btrim(number) <> ''),
    issued_on     date        NOT NULL,
    -- The sheet that was imported, in files.
    file          text        NOT NULL,
    imported_by   text        NOT NULL,
    imported_at   timestamptz NOT NULL,
    -- A withdrawn document counts for nothing; what it superseded counts again.
    withdrawn_by  text,
    withdrawn_at  timestamptz,
    withdrawn_why text CHECK (btrim(withdrawn_why) <> ''),
    PRIMARY KEY (commune, id),
    FOREIGN KEY (commune, file) REFERENCES files.document,
    CHECK (num_nulls(withdrawn_by, withdrawn_at, withdrawn_why) IN (0, 3))
);

CREATE TABLE indicator.official_figure (
    commune     text    NOT NULL,
    indicator   text    NOT NULL,
    -- The code of a village, 'toan-xa' for what belongs to no village, 'ca-xa' for the commune.
    place       text    NOT NULL,
    village     text    GENERATED ALWAYS AS (CASE WHEN place IN ('toan-xa', 'ca-xa') THEN NULL ELSE place END) STORED,
    -- The period that it was issued for; it is never split.
    period      text    NOT NULL,
    period_from date    NOT NULL,
    period_to   date    NOT NULL CHECK (period_to >= period_from),
    document    uuid    NOT NULL,
    -- The value, or the numerator of a ratio. A ratio without a denominator is the quotient as the issuer publishes it.
    amount      numeric NOT NULL CHECK (amount >= 0),
    denominator numeric CHECK (denominator > 0),
    grade       text    NOT NULL CHECK (grade IN ('ESTIMATE', 'PRELIMINARY', 'OFFICIAL')),
    note        text,
    PRIMARY KEY (commune, indicator, place, period, document),
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator,
    FOREIGN KEY (commune, village) REFERENCES territory.village,
    FOREIGN KEY (commune, document) REFERENCES indicator.official_document
);

ALTER TABLE indicator.official_document ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator.official_figure   ENABLE ROW LEVEL SECURITY;

CREATE POLICY communes ON indicator.official_document USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON indicator.official_figure   USING (commune = ANY ((SELECT kernel.communes())::text[]));

REVOKE UPDATE, DELETE ON indicator.official_document, indicator.official_figure FROM "${runtimeRole}";
GRANT UPDATE (withdrawn_by, withdrawn_at, withdrawn_why) ON indicator.official_document TO "${runtimeRole}";

-- The documents that a closed value was taken from, in words; empty where it was the commune's own.
ALTER TABLE indicator.closed_value ADD COLUMN official_source text CHECK (btrim(official_source) <> '');
