-- What the law says about an indicator, how the unclear words of the plan may be read, and which reading a leader confirmed (decision 022).
CREATE TABLE indicator.law_note (
    commune   text    NOT NULL,
    indicator text    NOT NULL,
    position  integer NOT NULL CHECK (position > 0),
    text      text    NOT NULL CHECK (btrim(text) <> ''),
    source    text    NOT NULL CHECK (btrim(source) <> ''),
    -- Whether somebody has read it in its source.
    verified  boolean NOT NULL,
    PRIMARY KEY (commune, indicator, position),
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator
);

CREATE TABLE indicator.reading (
    commune   text    NOT NULL,
    indicator text    NOT NULL,
    position  integer NOT NULL CHECK (position > 0),
    code      text    NOT NULL CHECK (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    words     text    NOT NULL CHECK (btrim(words) <> ''),
    -- Where it is counted otherwise than the indicator usually is.
    formula   text    CHECK (btrim(formula) <> ''),
    PRIMARY KEY (commune, indicator, position),
    UNIQUE (commune, indicator, code),
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator
);

INSERT INTO indicator.reading (commune, indicator, position, code, words)
SELECT commune, code, 1, 'de-xuat', reading
  FROM indicator.indicator
 WHERE btrim(reading) <> '';

ALTER TABLE indicator.indicator DROP COLUMN reading;
ALTER TABLE indicator.indicator ADD COLUMN unclear text;

-- The last one counts, as long as the pack still says the same words under this code.
CREATE TABLE indicator.confirmed_reading (
    commune      text        NOT NULL,
    indicator    text        NOT NULL,
    number       integer     NOT NULL CHECK (number > 0),
    reading      text        NOT NULL,
    words        text        NOT NULL,
    confirmed_by text        NOT NULL,
    confirmed_at timestamptz NOT NULL,
    PRIMARY KEY (commune, indicator, number),
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator
);

ALTER TABLE indicator.law_note          ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator.reading           ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator.confirmed_reading ENABLE ROW LEVEL SECURITY;

CREATE POLICY communes ON indicator.law_note          USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON indicator.reading           USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON indicator.confirmed_reading USING (commune = ANY ((SELECT kernel.communes())::text[]));

REVOKE UPDATE, DELETE ON indicator.confirmed_reading FROM "${runtimeRole}";
