-- A reading of the plan has a first year, or changes no formula at all but the goal or what is written into registers. The formula that it
-- brings along holds onward: no later formula of a pack takes its place.
ALTER TABLE indicator.reading
    ADD COLUMN from_year integer CHECK (from_year BETWEEN 1900 AND 2200),
    ADD COLUMN changes   text CHECK (changes IN ('GOAL', 'RECORDS'));

ALTER TABLE indicator.formula        ADD COLUMN onward boolean NOT NULL DEFAULT false;
ALTER TABLE indicator.formula_change ADD COLUMN onward boolean NOT NULL DEFAULT false;

-- What readings brought along until now.
UPDATE indicator.formula f
   SET onward = true
  FROM indicator.reading r
 WHERE f.own_of_commune
   AND r.commune = f.commune AND r.indicator = f.indicator AND btrim(r.formula) = btrim(f.text);
