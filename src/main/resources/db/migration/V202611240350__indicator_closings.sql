-- Closed periods and the values as they were then (figures.md): later changes stand beside them and never alter them.
CREATE TABLE indicator.closing (
    commune       text        NOT NULL,
    period        text        NOT NULL,
    -- A period that is reopened and closed again has one row for each time.
    number        integer     NOT NULL CHECK (number > 0),
    closed_by     text        NOT NULL,
    closed_at     timestamptz NOT NULL,
    -- What the values rest on: plan, pack, definitions.
    versions      jsonb       NOT NULL,
    reopened_by   text,
    reopened_at   timestamptz,
    reopened_why  text CHECK (btrim(reopened_why) <> ''),
    PRIMARY KEY (commune, period, number),
    CHECK (num_nulls(reopened_by, reopened_at, reopened_why) IN (0, 3))
);

CREATE UNIQUE INDEX closing_open_uq ON indicator.closing (commune, period) WHERE reopened_at IS NULL;

CREATE TABLE indicator.closed_value (
    commune     text     NOT NULL,
    period      text     NOT NULL,
    number      integer  NOT NULL,
    indicator   text     NOT NULL,
    place       text     NOT NULL,
    -- What stood in the cell: 'Known' with an amount, or the name of what stood there instead.
    cell        text     NOT NULL,
    amount      numeric,
    numerator   numeric,
    denominator numeric,
    grade       text,
    have        integer  NOT NULL,
    expected    integer  NOT NULL,
    formula     text,
    definition  integer  NOT NULL,
    PRIMARY KEY (commune, period, number, indicator, place),
    FOREIGN KEY (commune, period, number) REFERENCES indicator.closing,
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator
);

ALTER TABLE indicator.closing      ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator.closed_value ENABLE ROW LEVEL SECURITY;

CREATE POLICY communes ON indicator.closing      USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON indicator.closed_value USING (commune = ANY ((SELECT kernel.communes())::text[]));

-- What was closed stays as it was.
REVOKE DELETE ON indicator.closing FROM "${runtimeRole}";
REVOKE UPDATE, DELETE ON indicator.closed_value FROM "${runtimeRole}";
