-- What the public may see: copies that a leader released, with small numbers already taken out. What is hidden is not here.
CREATE SCHEMA portal;

CREATE TABLE portal.release (
    commune     text        NOT NULL,
    number      integer     NOT NULL CHECK (number >= 1),
    plan_title  text        NOT NULL,
    term_from   integer     NOT NULL,
    term_to     integer     NOT NULL,
    as_of       date        NOT NULL,
    note        text,
    released_by text        NOT NULL,
    released_at timestamptz NOT NULL,
    PRIMARY KEY (commune, number)
);

CREATE TABLE portal.released_target (
    commune    text    NOT NULL,
    release    integer NOT NULL,
    position   integer NOT NULL,
    code       text    NOT NULL,
    name       text    NOT NULL,
    goal       text    NOT NULL,
    unit       text    NOT NULL,
    decimals   integer NOT NULL CHECK (decimals BETWEEN 0 AND 6),
    direction  text    NOT NULL CHECK (direction IN ('UP', 'DOWN')),
    shape      text    NOT NULL CHECK (shape IN ('LEVEL', 'KEEP', 'TOTAL')),
    status     text    NOT NULL,
    owner      text,
    year       integer,
    grade      text,
    source     text,
    definition text    NOT NULL,
    PRIMARY KEY (commune, release, code),
    FOREIGN KEY (commune, release) REFERENCES portal.release
);

-- One row per year: what was aimed for and what was found, as far as it may be shown.
CREATE TABLE portal.released_year (
    commune   text    NOT NULL,
    release   integer NOT NULL,
    code      text    NOT NULL,
    year      integer NOT NULL,
    milestone numeric,
    amount    numeric,
    PRIMARY KEY (commune, release, code, year),
    FOREIGN KEY (commune, release, code) REFERENCES portal.released_target
);

-- One row per village for the year that was judged; without amounts where they are hidden or missing.
CREATE TABLE portal.released_village (
    commune     text    NOT NULL,
    release     integer NOT NULL,
    code        text    NOT NULL,
    village     text    NOT NULL,
    name        text    NOT NULL,
    amount      numeric,
    numerator   numeric,
    denominator numeric,
    hidden      boolean NOT NULL,
    PRIMARY KEY (commune, release, code, village),
    FOREIGN KEY (commune, release, code) REFERENCES portal.released_target,
    CHECK (NOT hidden OR (amount IS NULL AND numerator IS NULL AND denominator IS NULL))
);

ALTER TABLE portal.release          ENABLE ROW LEVEL SECURITY;
ALTER TABLE portal.released_target  ENABLE ROW LEVEL SECURITY;
ALTER TABLE portal.released_year    ENABLE ROW LEVEL SECURITY;
ALTER TABLE portal.released_village ENABLE ROW LEVEL SECURITY;

CREATE POLICY communes ON portal.release          USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON portal.released_target  USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON portal.released_year    USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON portal.released_village USING (commune = ANY ((SELECT kernel.communes())::text[]));

-- What was released was released: a later release stands beside it, never in its place.
REVOKE UPDATE, DELETE ON portal.release, portal.released_target, portal.released_year, portal.released_village FROM "${runtimeRole}";
