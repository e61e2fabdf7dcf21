-- Figures counted from records: what is measured over which register, and its cells (decision 014).
-- A measure is the same in every commune; a cell is a commune's.
CREATE TABLE indicator.measure (
    id        integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    register  text    NOT NULL REFERENCES registry.register,
    -- The measure as formulas write it, in one spelling.
    key       text    NOT NULL UNIQUE
);

REVOKE INSERT, UPDATE, DELETE ON indicator.measure FROM "${runtimeRole}";

-- One number per commune, measure, part, place and bucket of time. Every move of a record is in four of them: of the village and the
-- commune, of the half-month and the year. What holds (a state) is the sum of its moves up to a day.
CREATE TABLE indicator.cell (
    commune text     NOT NULL,
    measure integer  NOT NULL,
    -- 0 for the commune, 1 for villages and what belongs to none.
    level   smallint NOT NULL,
    -- A half-month as yyyy01 to yyyy24, a year as yyyy00.
    bucket  integer  NOT NULL,
    -- The code of a village, 'toan-xa', or 'ca-xa' for the commune.
    place   text     NOT NULL,
    -- The choice by which the measure is divided; empty where it is not.
    part    text     NOT NULL,
    amount  numeric  NOT NULL,
    PRIMARY KEY (commune, measure, level, bucket, place, part)
) WITH (fillfactor = 70);

ALTER TABLE indicator.cell ENABLE ROW LEVEL SECURITY;
CREATE POLICY communes ON indicator.cell USING (commune = ANY ((SELECT kernel.communes())::text[]));
