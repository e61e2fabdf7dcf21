-- What a commune measures: from its pack, or added while a plan was reviewed; and how many villages make a total.
CREATE SCHEMA indicator;

CREATE TABLE indicator.indicator (
    commune          text     NOT NULL,
    code             text     NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name             text     NOT NULL CHECK (btrim(name) <> ''),
    unit             text     NOT NULL CHECK (btrim(unit) <> ''),
    decimals         smallint NOT NULL CHECK (decimals BETWEEN 0 AND 6),
    -- Numerator and denominator of a figure that is one divided by the other; all empty for a plain number.
    numerator        text,
    numerator_unit   text,
    denominator      text,
    denominator_unit text,
    factor           integer  CHECK (factor BETWEEN 1 AND 100),
    level            text     NOT NULL CHECK (level IN ('VILLAGE', 'COMMUNE')),
    frequency        text     NOT NULL CHECK (frequency IN ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    over_time        text     NOT NULL CHECK (over_time IN ('SUM', 'LAST')),
    counts_people    boolean  NOT NULL,
    official         text,
    definition       text     NOT NULL,
    reading          text,
    origin           text     NOT NULL CHECK (origin IN ('PACK', 'PLAN')),
    position         integer  NOT NULL,
    version          integer  NOT NULL DEFAULT 1,
    PRIMARY KEY (commune, code),
    CHECK (num_nulls(numerator, numerator_unit, denominator, denominator_unit, factor) IN (0, 5))
);

-- First years of a new standard, price basis or method: no difference and no growth crosses them.
CREATE TABLE indicator.series_break (
    commune   text    NOT NULL,
    indicator text    NOT NULL,
    year      integer NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    name      text    NOT NULL CHECK (btrim(name) <> ''),
    source    text    NOT NULL CHECK (btrim(source) <> ''),
    PRIMARY KEY (commune, indicator, year),
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator
);

-- The share of villages below which their total does not stand alone; one row per commune.
CREATE TABLE indicator.completeness_rule (
    commune          text    NOT NULL PRIMARY KEY,
    complete_percent integer NOT NULL CHECK (complete_percent BETWEEN 1 AND 100),
    source           text    NOT NULL,
    valid_from       integer NOT NULL
);

ALTER TABLE indicator.indicator         ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator.series_break      ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator.completeness_rule ENABLE ROW LEVEL SECURITY;

CREATE POLICY communes ON indicator.indicator         USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON indicator.series_break      USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON indicator.completeness_rule USING (commune = ANY ((SELECT kernel.communes())::text[]));

-- Figures and targets point at indicators by code, so none is ever taken away.
REVOKE DELETE ON indicator.indicator, indicator.completeness_rule FROM "${runtimeRole}";
