-- Plans: what the document says, the targets that come of it, and what was wrong in the text. A plan is a draft until a
-- leader puts it in force; every version stays.
CREATE SCHEMA plan;

CREATE TABLE plan.plan (
    commune           text        NOT NULL,
    id                uuid        NOT NULL DEFAULT uuidv7(),
    state             text        NOT NULL DEFAULT 'DRAFT' CHECK (state IN ('DRAFT', 'IN_FORCE', 'SUPERSEDED')),
    -- Counts the plans that were put in force, from 1; a draft has none yet.
    edition           integer     CHECK (edition >= 1),
    title             text        NOT NULL CHECK (btrim(title) <> ''),
    issuer            text,
    term_from         integer     NOT NULL CHECK (term_from BETWEEN 2000 AND 2100),
    term_to           integer     NOT NULL CHECK (term_to BETWEEN 2000 AND 2100),
    -- The document as it was uploaded; a plan of the pack has none.
    document          text,
    -- The normalised text that every place counts code points of.
    words             text,
    bases             text[]      NOT NULL,
    recipients        text[]      NOT NULL,
    reporting_periods text[]      NOT NULL,
    made_by           text        NOT NULL,
    made_at           timestamptz NOT NULL,
    in_force_at       timestamptz,
    superseded_at     timestamptz,
    -- Counts every change of the draft or anything in it, so that a leader signs what he has seen.
    version           integer     NOT NULL DEFAULT 1,
    PRIMARY KEY (commune, id),
    FOREIGN KEY (commune, document) REFERENCES files.document,
    CHECK (term_from <= term_to),
    CHECK ((document IS NULL) = (words IS NULL)),
    CHECK ((state = 'DRAFT') = (edition IS NULL)),
    CHECK ((state = 'DRAFT') = (in_force_at IS NULL)),
    CHECK ((state = 'SUPERSEDED') = (superseded_at IS NOT NULL))
);
CREATE UNIQUE INDEX plan_in_force_uq ON plan.plan (commune) WHERE state = 'IN_FORCE';
CREATE UNIQUE INDEX plan_edition_uq ON plan.plan (commune, edition);

-- The numbered parts of the document.
CREATE TABLE plan.section (
    commune    text    NOT NULL,
    plan       uuid    NOT NULL,
    position   integer NOT NULL,
    depth      integer NOT NULL CHECK (depth >= 0),
    number     text    NOT NULL,
    title      text    NOT NULL,
    span_start integer NOT NULL,
    span_end   integer NOT NULL CHECK (span_end >= span_start),
    PRIMARY KEY (commune, plan, position),
    FOREIGN KEY (commune, plan) REFERENCES plan.plan
);

-- Task groups and solutions.
CREATE TABLE plan.heading (
    commune  text    NOT NULL,
    plan     uuid    NOT NULL,
    kind     text    NOT NULL CHECK (kind IN ('GROUP', 'SOLUTION')),
    position integer NOT NULL,
    code     text    NOT NULL,
    name     text    NOT NULL,
    section  text    NOT NULL,
    PRIMARY KEY (commune, plan, kind, position),
    FOREIGN KEY (commune, plan) REFERENCES plan.plan
);

-- Who is told to do what.
CREATE TABLE plan.assignment (
    commune    text    NOT NULL,
    plan       uuid    NOT NULL,
    position   integer NOT NULL,
    agency     text    NOT NULL,
    role       text    NOT NULL CHECK (role IN ('LEAD', 'COOPERATE', 'SUPERVISE')),
    words      text    NOT NULL,
    span_start integer NOT NULL,
    span_end   integer NOT NULL CHECK (span_end >= span_start),
    PRIMARY KEY (commune, plan, position),
    FOREIGN KEY (commune, plan) REFERENCES plan.plan
);

CREATE TABLE plan.target (
    commune         text    NOT NULL,
    id              uuid    NOT NULL DEFAULT uuidv7(),
    plan            uuid    NOT NULL,
    position        integer NOT NULL,
    code            text    NOT NULL CHECK (btrim(code) <> ''),
    name            text    NOT NULL CHECK (btrim(name) <> ''),
    section         text    NOT NULL,
    indicator       text,
    owner           text,
    -- The goal, one column for each thing that it may say; which of them a kind needs is checked when it is confirmed.
    kind            text    NOT NULL CHECK (kind IN ('AT_LEAST', 'AT_MOST', 'TOTAL', 'EACH_YEAR_TOTAL', 'AVERAGE_GROWTH',
                                                     'AVERAGE_REDUCTION', 'MULTIPLE_OF_BASELINE', 'QUALITATIVE')),
    value           numeric,
    unit            text,
    due             integer CHECK (due BETWEEN 2000 AND 2100),
    keep            boolean NOT NULL,
    measure         text    CHECK (measure IN ('POINTS', 'RELATIVE', 'UNCLEAR')),
    multiple_of     integer CHECK (multiple_of BETWEEN 1990 AND 2100),
    not_measurable  text    CHECK (btrim(not_measurable) <> ''),
    baseline_year   integer CHECK (baseline_year BETWEEN 1990 AND 2100),
    baseline_figure numeric,
    baseline_source text,
    -- The fields that the plan does not state: "đề xuất, chưa xác nhận" until a leader puts the plan in force.
    proposals       text[]  NOT NULL,
    span_start      integer,
    span_end        integer,
    words           text,
    state           text    NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'CONFIRMED', 'DROPPED')),
    reason          text,
    version         integer NOT NULL DEFAULT 1,
    PRIMARY KEY (commune, id),
    FOREIGN KEY (commune, plan) REFERENCES plan.plan,
    FOREIGN KEY (commune, owner) REFERENCES access.agency,
    FOREIGN KEY (commune, indicator) REFERENCES indicator.indicator,
    UNIQUE (commune, plan, code),
    CHECK (kind <> 'QUALITATIVE' OR value IS NULL),
    CHECK (value > 0 OR kind IN ('AT_LEAST', 'AT_MOST')),
    CHECK (NOT keep OR kind IN ('AT_LEAST', 'AT_MOST')),
    CHECK (measure IS NULL OR kind IN ('AVERAGE_GROWTH', 'AVERAGE_REDUCTION')),
    CHECK (multiple_of IS NULL OR kind = 'MULTIPLE_OF_BASELINE'),
    CHECK (not_measurable IS NULL OR kind = 'QUALITATIVE'),
    CHECK ((baseline_year IS NULL) = (baseline_figure IS NULL)),
    CHECK (baseline_source IS NULL OR baseline_year IS NOT NULL),
    CHECK ((span_start IS NULL) = (span_end IS NULL)),
    CHECK ((state = 'DROPPED') = (reason IS NOT NULL))
);
CREATE INDEX target_plan ON plan.target (commune, plan, position);

CREATE TABLE plan.milestone (
    commune text    NOT NULL,
    target  uuid    NOT NULL,
    year    integer NOT NULL CHECK (year BETWEEN 2000 AND 2100),
    figure  numeric NOT NULL,
    PRIMARY KEY (commune, target, year),
    FOREIGN KEY (commune, target) REFERENCES plan.target
);

-- What is wrong or unclear in the text.
CREATE TABLE plan.finding (
    commune    text        NOT NULL,
    id         uuid        NOT NULL DEFAULT uuidv7(),
    plan       uuid        NOT NULL,
    position   integer     NOT NULL,
    code       text        NOT NULL,
    severity   text        NOT NULL CHECK (severity IN ('ERROR', 'WARNING', 'NOTE')),
    message    text        NOT NULL,
    span_start integer     NOT NULL,
    span_end   integer     NOT NULL CHECK (span_end >= span_start),
    state      text        NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'MENDED', 'ACCEPTED')),
    reason     text,
    version    integer     NOT NULL DEFAULT 1,
    PRIMARY KEY (commune, id),
    FOREIGN KEY (commune, plan) REFERENCES plan.plan,
    CHECK (state <> 'ACCEPTED' OR btrim(reason) <> '')
);
CREATE INDEX finding_plan ON plan.finding (commune, plan, position);

ALTER TABLE plan.plan       ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan.section    ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan.heading    ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan.assignment ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan.target     ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan.milestone  ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan.finding    ENABLE ROW LEVEL SECURITY;

CREATE POLICY communes ON plan.plan       USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON plan.section    USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON plan.heading    USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON plan.assignment USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON plan.target     USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON plan.milestone  USING (commune = ANY ((SELECT kernel.communes())::text[]));
CREATE POLICY communes ON plan.finding    USING (commune = ANY ((SELECT kernel.communes())::text[]));

-- A plan and what was read from it are never taken away; only milestones are written anew when they change.
REVOKE DELETE ON plan.plan, plan.section, plan.heading, plan.assignment, plan.target, plan.finding FROM "${runtimeRole}";
REVOKE UPDATE ON plan.section, plan.heading, plan.assignment FROM "${runtimeRole}";
