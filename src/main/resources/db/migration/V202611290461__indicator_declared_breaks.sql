-- Where a series breaks for a reason that no pack knows: a new price basis, another method of a survey.
CREATE TABLE indicator.declared_break (
    commune   text    NOT NULL,
    indicator text    NOT NULL,
    year      integer NOT NULL CHECK (year BETWEEN 1900 AND 2200),
    name      text    NOT NULL CHECK (btrim(name) <> ''),
    source    text    NOT NULL CHECK (btrim(source) <> ''),
    PRIMARY KEY (commune, indicator, year),
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator
);

ALTER TABLE indicator.declared_break ENABLE ROW LEVEL SECURITY;
CREATE POLICY communes ON indicator.declared_break USING (commune = ANY ((SELECT kernel.communes())::text[]));
