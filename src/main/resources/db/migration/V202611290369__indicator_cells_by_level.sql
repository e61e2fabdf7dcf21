-- A province reads the years of its communes and villages; they lay scattered among their half-months, one on nearly every page. Now each of
-- four levels has its own part of the table: 0 the years of the commune, 1 its half-months, 2 the years of villages and of what belongs
-- to none, 3 their half-months.
DROP INDEX indicator.cell_years_of_communes;
ALTER TABLE indicator.cell RENAME TO cell_before;
ALTER TABLE indicator.cell_before RENAME CONSTRAINT cell_pkey TO cell_before_pkey;

CREATE TABLE indicator.cell (
    commune text     NOT NULL,
    measure integer  NOT NULL,
    level   smallint NOT NULL,
    -- A half-month as yyyy01 to yyyy24, a year as yyyy00.
    bucket  integer  NOT NULL,
    -- The code of a village, 'toan-xa', or 'ca-xa' for the commune.
    place   text     NOT NULL,
    -- The choice by which the measure is divided; empty where it is not.
    part    text     NOT NULL,
    amount  numeric  NOT NULL,
    PRIMARY KEY (commune, measure, level, bucket, place, part)
) PARTITION BY LIST (level);

CREATE TABLE indicator.cell_years_of_communes PARTITION OF indicator.cell FOR VALUES IN (0) WITH (fillfactor = 70);
CREATE TABLE indicator.cell_halves_of_communes PARTITION OF indicator.cell FOR VALUES IN (1) WITH (fillfactor = 70);
CREATE TABLE indicator.cell_years_of_villages PARTITION OF indicator.cell FOR VALUES IN (2) WITH (fillfactor = 70);
CREATE TABLE indicator.cell_halves_of_villages PARTITION OF indicator.cell FOR VALUES IN (3) WITH (fillfactor = 70);

INSERT INTO indicator.cell (commune, measure, level, bucket, place, part, amount)
SELECT commune, measure, level * 2 + CASE WHEN bucket % 100 = 0 THEN 0 ELSE 1 END, bucket, place, part, amount
  FROM indicator.cell_before;
DROP TABLE indicator.cell_before;

-- The key begins with the commune: without this index every commune, measure and year would be looked for by itself.
CREATE INDEX cell_years_of_communes_by_measure ON indicator.cell_years_of_communes (measure, bucket, commune);

-- Whoever names a part must not see more than through the whole. The communes are looked up in a hash: a province reads thousands of cells of
-- many communes, and going through a list of them for each cell would take longer than all the rest.
ALTER TABLE indicator.cell ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator.cell_years_of_communes ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator.cell_halves_of_communes ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator.cell_years_of_villages ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator.cell_halves_of_villages ENABLE ROW LEVEL SECURITY;
CREATE POLICY communes ON indicator.cell USING (commune IN (SELECT unnest(kernel.communes())));
CREATE POLICY communes ON indicator.cell_years_of_communes USING (commune IN (SELECT unnest(kernel.communes())));
CREATE POLICY communes ON indicator.cell_halves_of_communes USING (commune IN (SELECT unnest(kernel.communes())));
CREATE POLICY communes ON indicator.cell_years_of_villages USING (commune IN (SELECT unnest(kernel.communes())));
CREATE POLICY communes ON indicator.cell_halves_of_villages USING (commune IN (SELECT unnest(kernel.communes())));

-- Views that tell of two levels are made anew when the program starts; nothing may be posted through them until then.
DO $$
DECLARE view regclass;
BEGIN
    FOR view IN SELECT c.oid FROM pg_class c
                 WHERE c.relkind = 'v' AND c.relnamespace = 'register'::regnamespace AND c.relname LIKE '%\_contributions' LOOP
        EXECUTE 'DROP VIEW ' || view;
    END LOOP;
END $$;
