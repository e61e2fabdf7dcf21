-- Dated numbers that formulas use and no record produces, such as the official natural area of the commune.
CREATE TABLE indicator.constant (
    commune    text    NOT NULL,
    code       text    NOT NULL CHECK (code ~ '^[a-z][a-z0-9_]*$'),
    valid_from date    NOT NULL,
    name       text    NOT NULL CHECK (btrim(name) <> ''),
    unit       text    NOT NULL CHECK (btrim(unit) <> ''),
    value      numeric NOT NULL,
    source     text    NOT NULL CHECK (btrim(source) <> ''),
    PRIMARY KEY (commune, code, valid_from)
);

ALTER TABLE indicator.constant ENABLE ROW LEVEL SECURITY;
CREATE POLICY communes ON indicator.constant USING (commune = ANY ((SELECT kernel.communes())::text[]));
