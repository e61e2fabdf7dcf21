-- How an indicator comes out of records, and the first year whose periods are counted so.
ALTER TABLE indicator.indicator
    ADD COLUMN formula      text    CHECK (btrim(formula) <> ''),
    ADD COLUMN formula_from integer CHECK (formula_from BETWEEN 1900 AND 2200),
    ADD CHECK (num_nulls(formula, formula_from) IN (0, 2));
