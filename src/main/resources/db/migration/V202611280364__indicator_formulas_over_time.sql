-- An indicator may come out of records by one formula after another; each counts from a year on. One that the commune wrote itself stands
-- in the place of its pack's of the same year.
CREATE TABLE indicator.formula (
    commune        text    NOT NULL,
    indicator      text    NOT NULL,
    from_year      integer NOT NULL CHECK (from_year BETWEEN 1900 AND 2200),
    own_of_commune boolean NOT NULL,
    text           text    NOT NULL CHECK (btrim(text) <> ''),
    PRIMARY KEY (commune, indicator, from_year, own_of_commune),
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator
);

INSERT INTO indicator.formula (commune, indicator, from_year, own_of_commune, text)
SELECT commune, code, formula_from, false, formula
  FROM indicator.indicator
 WHERE formula IS NOT NULL;

ALTER TABLE indicator.indicator
    DROP COLUMN formula,
    DROP COLUMN formula_from;

-- What the commune changed about its formulas. It takes effect once everything that it measures has been counted from all records; the
-- former formula holds until then.
CREATE TABLE indicator.formula_change (
    commune   text        NOT NULL,
    id        uuid        NOT NULL,
    indicator text        NOT NULL,
    from_year integer     NOT NULL,
    -- Absent where the commune's own formula is taken back.
    text      text CHECK (btrim(text) <> ''),
    why       text        NOT NULL CHECK (btrim(why) <> ''),
    made_by   text        NOT NULL,
    made_at   timestamptz NOT NULL,
    done_at   timestamptz,
    PRIMARY KEY (commune, id),
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator
);

CREATE UNIQUE INDEX formula_change_waiting_uq ON indicator.formula_change (commune, indicator) WHERE done_at IS NULL;

-- Measures whose cells have not been counted from a commune's records yet.
CREATE TABLE indicator.uncounted (
    commune text    NOT NULL,
    measure integer NOT NULL REFERENCES indicator.measure ON DELETE CASCADE,
    PRIMARY KEY (commune, measure)
);

ALTER TABLE indicator.formula        ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator.formula_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator.uncounted      ENABLE ROW LEVEL SECURITY;

CREATE POLICY communes ON indicator.formula        USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON indicator.formula_change USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON indicator.uncounted      USING (commune = ANY ((SELECT kernel.communes())::text[]));

REVOKE INSERT, UPDATE ON indicator.uncounted FROM "${runtimeRole}";
